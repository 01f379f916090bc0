import { createOmnious } from '@picturedesk/omnious'
import { expect, test } from 'vitest'
import type { BulkOptions } from '../bulk-options.ts'
import { openBulk } from '../open-bulk.ts'
import { freshDirectory } from '../testing/fresh-directory.ts'
import { startTaskServer } from '../testing/task-server.ts'

/** Works on some units at once, and says how many requests were under way at most. */
async function work(limits: BulkOptions['limits']) {
  using directory = await freshDirectory()
  await using server = await startTaskServer()
  let running = 0
  let most = 0
  const counted: typeof fetch = async (input, init) => {
    most = Math.max(most, ++running)
    try {
      const response = await fetch(input, init)
      // Others may begin while this one is under way.
      await new Promise((resolve) => setTimeout(resolve, 5))
      return response
    } finally {
      running--
    }
  }
  const omnious = createOmnious({ apiKey: 'k', baseUrl: server.url, fetch: counted })
  await using bulk = await openBulk({ database: directory.path, providers: [omnious], limits })
  const pictures = Array.from({ length: 12 }, (_, index) => ({
    id: `p-${index}`,
    image: { url: `https://pictures.example/${index}.jpg` },
  }))
  const job = await bulk.tag(pictures, { provider: 'omnious', name: 'limited', unitSize: 2 })
  await job.read
  await bulk.work({ concurrency: 6 })
  const { inputs } = await job.progress()
  expect(inputs).toMatchObject({ total: 12, ok: 12 })
  expect([...server.ledger.values()]).toEqual(Array(12).fill(1))
  return most
}

test('units that are worked on together keep the limit of their account', async () => {
  expect(await work({ rules: { omnious: { concurrency: 1 } } })).toBe(1)
})

test('without limits, they do not wait for each other', async () => {
  expect(await work(false)).toBeGreaterThan(1)
})

test.each([
  [{ rules: { omnious: { concurrency: 0 } } }, 'rules.omnious.concurrency'],
  [{ rules: { omnious: { concurency: 1 } } }, 'rules.omnious.concurency'],
  [{ rules: { omnios: { concurrency: 1 } } }, 'limits.rules.omnios'],
  [{ rules: 'x' }, 'rules'],
  [{ rules: null }, 'rules'],
  [{ rule: {} }, 'limits.rule'],
  [{ account: 'desk' }, 'account'],
  [true, 'limits'],
  ['x', 'limits'],
  [null, 'limits'],
  [[], 'limits'],
])('limits that cannot be kept are refused when the work is opened: %j', async (limits, field) => {
  using directory = await freshDirectory()
  const opened = openBulk({
    database: directory.path,
    providers: [createOmnious({ apiKey: 'k' })],
    limits: limits as never,
  })
  await expect(opened).rejects.toMatchObject({ code: 'invalid-argument', field })
})
