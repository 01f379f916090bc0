import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { omniousMock } from '@picturedesk/mock-omnious'
import { startMock } from '@picturedesk/mocks'
import { createOmnious } from '@picturedesk/omnious'
import { Queue } from 'bullmq'
import { expect, test } from 'vitest'
import {
  addUnits,
  type Row,
  startWorker,
  type Unit,
} from './recipe/tag-units.ts'

const WORKER = fileURLToPath(new URL('./recipe/worker.ts', import.meta.url))
const ADDING = fileURLToPath(new URL('./recipe/add-units.ts', import.meta.url))
const PICTURES = 300
/** The worker looks often, so that the test is short. Patience stays twice the time of a call. */
const QUICK = JSON.stringify({
  timeout: 2_000,
  poll: 50,
  lock: 1_000,
  rate: { max: 1_000, duration: 1_000 },
})

async function adds(port: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=@picturedesk/source', ADDING, String(port)],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  expect(await once(child, 'exit')).toEqual([0, null])
}

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis)
  process.stdout.write(
    'The recipe for BullMQ is not tried, since there is no redis-server here.\n',
  )

async function startRedis() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  const directory = mkdtempSync(join(tmpdir(), 'docs-redis-'))
  const durable = [
    '--appendonly',
    'yes',
    '--appendfsync',
    'always',
    '--save',
    '',
  ]
  const child = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      directory,
      ...durable,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await new Promise<void>((resolve) => {
    child.stdout.on(
      'data',
      (text) => String(text).includes('Ready to accept') && resolve(),
    )
  })
  return {
    port,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null)
        await once(child, 'exit')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

test.skipIf(!hasRedis)(
  'workers are killed and answers are lost: each picture is handed in once, and has its row',
  async () => {
    await using redis = await startRedis()
    await using mock = await startMock(omniousMock)
    mock.fault({
      name: 'response-lost',
      operation: 'createTaggingTask',
      times: 2,
    })
    const queue = new Queue<Unit, readonly Row[]>('pictures', {
      connection: { host: '127.0.0.1', port: redis.port },
    })
    // Twice: the same name and the same pictures add nothing.
    for (let times = 0; times < 2; times += 1) await adds(redis.port)

    const { apiKey } = mock.credentials
    const start = (): ChildProcess =>
      spawn(
        process.execPath,
        [
          '--conditions=@picturedesk/source',
          WORKER,
          String(redis.port),
          mock.url,
          apiKey,
          QUICK,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
    // Each is killed as soon as the vendor has a task more than before.
    for (let kills = 0; kills < 3; kills++) {
      const before = mock.requests({ operation: 'createTaggingTask' }).length
      const worker = start()
      while (
        mock.requests({ operation: 'createTaggingTask' }).length === before
      )
        await sleep(5)
      worker.kill('SIGKILL')
      await once(worker, 'exit')
    }
    const last = start()
    for (;;) {
      const { completed = 0, failed = 0 } = await queue.getJobCounts(
        'completed',
        'failed',
      )
      expect(failed, 'units that failed').toBe(0)
      if (completed === PICTURES / 20) break
      await sleep(50)
    }
    last.kill('SIGKILL')

    const jobs = await queue.getJobs(['completed'])
    const ids = jobs.flatMap(({ returnvalue }) =>
      returnvalue.map(({ id }) => id),
    )
    const wanted = Array.from({ length: PICTURES }, (_, index) => `p${index}`)
    expect(ids.toSorted()).toEqual(wanted.toSorted())
    let handedIn = 0
    const omnious = createOmnious({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: mock.fetch,
    })
    for await (const { counts } of omnious.tagging.list())
      handedIn += counts.total ?? 0
    expect(handedIn).toBe(PICTURES)
    await queue.close()
  },
  240_000,
)

test.skipIf(!hasRedis)(
  'a wrong key ends the unit at the first call, and is told',
  async () => {
    await using redis = await startRedis()
    await using mock = await startMock(omniousMock)
    const connection = { host: '127.0.0.1', port: redis.port }
    const queue = new Queue<Unit, readonly Row[]>('pictures', { connection })
    const image = { url: 'https://pictures.example/1.jpg' }
    await expect(addUnits(queue, 'a:b', [{ id: 'p', image }])).rejects.toThrow(
      'The name "a:b" has a colon. Leave it out.',
    )
    await addUnits(queue, 'catalogue', [{ id: 'p', image }])
    const omnious = createOmnious({
      apiKey: 'wrong',
      baseUrl: mock.url,
      maxAttempts: 1,
    })
    const worker = startWorker('pictures', omnious, connection, { poll: 50 })
    const [job] = await once(worker, 'failed')
    expect(job.failedReason).toMatch(/^unauthorized: /)
    expect(await queue.getJobCounts('failed', 'delayed', 'waiting')).toEqual({
      failed: 1,
      delayed: 0,
      waiting: 0,
    })
    await worker.close()
    await queue.close()
  },
  60_000,
)

test.skipIf(!hasRedis)(
  'a picture for which the whole unit is refused is found: its row tells it, and each other is handed in once',
  async () => {
    await using redis = await startRedis()
    await using mock = await startMock(omniousMock)
    const connection = { host: '127.0.0.1', port: redis.port }
    const queue = new Queue<Unit, readonly Row[]>('pictures', { connection })
    const pictures = Array.from({ length: 12 }, (_, index) => ({
      id: `p${index}`,
      image: { url: `https://pictures.example/${index}.jpg` },
    }))
    await addUnits(queue, 'catalogue', pictures)
    // A worker before this one was killed between the two halves.
    const [whole] = await queue.getJobs(['waiting'])
    if (whole === undefined) throw new Error('No unit was added.')
    await whole.updateData({ ...whole.data, isDivided: true })
    const half = { requests: pictures.slice(0, 6) }
    await queue.add('tag', half, { jobId: `${whole.id}.0` })

    let refusals = 0
    const omnious = createOmnious({
      ...mock.credentials,
      baseUrl: mock.url,
      maxAttempts: 1,
      fetch: async (url, init) => {
        if (!String(init?.body).includes('/7.jpg')) return mock.fetch(url, init)
        refusals++
        return Response.json({ message: 'bad picture' }, { status: 400 })
      },
    })
    const worker = startWorker('pictures', omnious, connection, {
      poll: 50,
      rate: { max: 1_000, duration: 1_000 },
    })
    for (;;) {
      expect(await queue.getFailedCount(), 'units that failed').toBe(0)
      const open = await queue.getJobCountByTypes(
        'active',
        'waiting',
        'delayed',
      )
      if (open === 0) break
      await sleep(50)
    }
    const jobs = await queue.getJobs(['completed'])
    const rows = jobs.flatMap(({ returnvalue }) => returnvalue)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      pictures.map(({ id }) => id).toSorted(),
    )
    expect(rows.filter(({ error }) => error !== undefined)).toEqual([
      { id: 'p7', error: 'vendor-error' },
    ])
    // Six, three, two and one.
    expect(refusals).toBe(4)
    let handedIn = 0
    for await (const { counts } of omnious.tagging.list())
      handedIn += counts.total ?? 0
    expect(handedIn).toBe(11)
    await worker.close()
    await queue.close()
  },
  60_000,
)
