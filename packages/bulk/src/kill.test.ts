import { createOmnious } from '@picturedesk/omnious'
import { expect, test } from 'vitest'
import { openBulk } from './open-bulk.ts'
import { freshDirectory } from './testing/fresh-directory.ts'
import { startWorker } from './testing/run-workers.ts'
import { seeded } from './testing/seeded.ts'
import { startTaskServer } from './testing/task-server.ts'
import { rowProblem } from './testing/trial-pictures.ts'

/** `pnpm bulk:trial` does the same at full size, and with a Postgres server. */
const INPUTS = 1_500
const KILLS = 2

test('a worker on an embedded database is killed at random: each picture is handed in once, and has its row', async () => {
  using directory = await freshDirectory()
  const random = seeded(5)
  await using vendor = await startTaskServer(seeded(3))
  vendor.faults = { lost: 0.05, reset: 0, down: 0, busy: 0.01 }
  // Longer than a busy machine keeps a request back: a call that ends late is taken for one that never came.
  const options = {
    database: directory.path,
    vendor: vendor.url,
    read: INPUTS,
    'call-timeout': 8_000,
  }
  for (let kills = 0; ; ) {
    let left = kills < KILLS ? 4 + Math.floor(random() * 10) : Number.POSITIVE_INFINITY
    const { child, ended } = startWorker(options, () => {
      if (--left === 0) child.kill('SIGKILL')
    })
    const { code } = await ended
    if (code === 0) {
      expect(kills, 'nothing was killed').toBe(KILLS)
      break
    }
    kills++
  }
  const omnious = createOmnious({ apiKey: 'key', baseUrl: vendor.url })
  await using bulk = await openBulk({ database: directory.path, providers: [omnious] })
  const job = await bulk.job('trial')
  let index = 0
  for await (const row of job?.results() ?? []) expect(rowProblem(row, index++)).toBeUndefined()
  expect(index).toBe(INPUTS)
  expect(vendor.ledger.size).toBe(INPUTS)
  expect([...vendor.ledger].filter(([, count]) => count !== 1)).toEqual([])
  expect(await job?.progress()).toMatchObject({
    state: 'finished',
    duplicates: 0,
    inputs: { total: INPUTS, done: INPUTS },
  })
})
