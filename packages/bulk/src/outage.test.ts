import type { TaggingRequest } from '@picturedesk/provider'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Bulk } from './bulk.ts'
import type { BulkOptions } from './bulk-options.ts'
import { openBulk } from './open-bulk.ts'
import { collect } from './testing/collect.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { startPostgres, type TrialPostgres } from './testing/start-postgres.ts'
import { startProxy } from './testing/start-proxy.ts'

const COUNT = 200
const paper = new PaperTagger()
let server: TrialPostgres
let proxy: Awaited<ReturnType<typeof startProxy>>
let admin: pg.Client
let jobs = 0

beforeAll(async () => {
  server = await startPostgres()
  proxy = await startProxy(server.port)
  admin = new pg.Client(server.url)
  await admin.connect()
  await admin.query(
    "CREATE ROLE clerk LOGIN PASSWORD 'clerk'; GRANT ALL ON DATABASE trial TO clerk",
  )
})
beforeEach(() => paper.reset())
afterAll(async () => {
  await admin.end()
  await proxy[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

const opened = (options: Partial<BulkOptions> = {}): Promise<Bulk> =>
  openBulk({
    database: `postgres://clerk:clerk@127.0.0.1:${proxy.port}/trial`,
    providers: [paper.provider()],
    limits: false,
    lease: 10,
    // Who takes over a unit that was being handed in waits twice as long.
    callTimeout: 2_000,
    ...options,
  })

function* pictures(): Generator<TaggingRequest, void, undefined> {
  for (let index = 0; index < COUNT; index++)
    yield { id: `p${index}`, image: { url: `https://images.example/${index}.jpg` } }
}

const endConnections = (): Promise<unknown> =>
  admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'")

/** What goes wrong, and how it is over. */
const OUTAGES: readonly (readonly [string, RegExp, () => unknown, () => unknown])[] = [
  [
    'whose connections break and are refused for a while',
    /cannot be used: .*\. Check that it runs/,
    () => proxy.drop(),
    () => proxy.restore(),
  ],
  [
    'that is away for longer than the lease',
    /cannot be used: .*\. Check that it runs/,
    () => proxy.drop(),
    async () => {
      await admin.query(
        "UPDATE picturedesk_queue.job SET heartbeat_on = heartbeat_on - interval '1 hour' WHERE state = 'active'",
      )
      // The queue gives the units back, or their worker says first that it lives.
      proxy.restore()
    },
  ],
  [
    'that is out of connections',
    /too many connections.*Lower `connections`/,
    async () => {
      await admin.query('ALTER ROLE clerk CONNECTION LIMIT 0')
      await endConnections()
    },
    () => admin.query('ALTER ROLE clerk CONNECTION LIMIT -1'),
  ],
  [
    'that takes no writes, as after a failover',
    /read-only transaction.*takes no writes/,
    async () => {
      await admin.query('ALTER ROLE clerk SET default_transaction_read_only = on')
      await endConnections()
    },
    () => admin.query('ALTER ROLE clerk RESET default_transaction_read_only'),
  ],
  [
    'whose disk is full',
    /No space left on device\. Make space on the disk of the server/,
    () =>
      admin.query(`
        CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
        END $$;
        CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON picturedesk_bulk.units
          FOR EACH ROW EXECUTE FUNCTION full_disk()`),
    () => admin.query('DROP FUNCTION full_disk CASCADE'),
  ],
]

test.each(OUTAGES)(
  'a server %s costs time: its remedy is told once, and each picture is handed in once',
  async (_, words, begin, end) => {
    await using bulk = await opened()
    const troubles: string[] = []
    const waits: unknown[] = []
    bulk.on('progress', ({ waitingFor }) => waitingFor && waits.push(waitingFor.code))
    const name = `job ${jobs++}`
    const noticed = new Promise<void>((resolve) => {
      bulk.on('trouble', ({ message }) => {
        troubles.push(message)
        resolve()
      })
    })
    let creates = 0
    paper.beforeCreate = async () => {
      if (++creates === 5) await begin()
    }
    const job = await bulk.tag(pictures(), { provider: 'paper', name, ahead: 4 })
    const work = bulk.work({ concurrency: 2 })
    await noticed
    // Long enough that a second round fails, and progress is told.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    await end()
    await Promise.all([job.read, work])
    const rows = await collect(job.results())
    expect(rows.map(({ index, ok }) => [index, ok])).toEqual(
      Array.from({ length: COUNT }, (__, index) => [index, true]),
    )
    expect(Object.values(paper.ledger())).toEqual(Array(COUNT).fill(1))
    expect(troubles.filter((message) => words.test(message))).toHaveLength(1)
    // A connection that ended has another remedy than what follows.
    expect(troubles.length).toBeLessThanOrEqual(2)
    for (const message of troubles) expect(message).toContain('The work goes on by itself')
    expect(waits).toContain('bulk-database')
  },
)

test('a server that stands still is told before its calls fail, and the work goes on', async () => {
  await using bulk = await opened()
  const troubles: string[] = []
  const silent = new Promise<void>((resolve) => {
    bulk.on('trouble', ({ message }) => {
      troubles.push(message)
      resolve()
    })
  })
  const waiting = new Promise<void>((resolve) => {
    bulk.on('progress', ({ waitingFor }) => {
      if (waitingFor?.message.includes('has not answered')) resolve()
    })
  })
  const recovered = new Promise<void>((resolve) => void bulk.on('recovered', () => resolve()))
  let creates = 0
  // Long enough that progress was told before.
  paper.beforeCreate = async () => {
    if (++creates === 6) proxy.hold()
    else await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const job = await bulk.tag(pictures(), { provider: 'paper', name: `job ${jobs++}` })
  await job.read
  const work = bulk.work({ concurrency: 1 })
  await silent
  await waiting
  proxy.release()
  await work
  expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { ok: COUNT } })
  expect(Object.values(paper.ledger())).toEqual(Array(COUNT).fill(1))
  expect(troubles).toEqual([expect.stringMatching(/not answered for 10 seconds.*lease of 10 sec/)])
  await bulk.close()
  await recovered
})

test('a server that does not come back ends the work and the reading with what to do', async () => {
  const bulk = await opened({ patience: 1 })
  bulk.on('trouble', () => {})
  let creates = 0
  paper.beforeCreate = () => {
    if (++creates === 3) proxy.drop()
  }
  const job = await bulk.tag(pictures(), { provider: 'paper', name: `job ${jobs++}`, ahead: 1 })
  const [read, work] = await Promise.allSettled([job.read, bulk.work()])
  for (const { reason } of [read, work] as PromiseRejectedResult[])
    expect(reason).toMatchObject({
      code: 'bulk-database',
      message: expect.stringMatching(/has waited 1 seconds.*`patience`.*start the work again/),
    })
  await expect(job.progress()).rejects.toMatchObject({ code: 'bulk-database' })
  proxy.restore()
  await bulk.close()
})

test('tables that are dropped meanwhile end the work with what to do', async () => {
  await using bulk = await opened()
  bulk.on('trouble', () => {})
  const job = await bulk.tag(pictures(), { provider: 'paper', name: `job ${jobs++}` })
  await job.read
  await admin.query('DROP SCHEMA picturedesk_bulk CASCADE')
  await expect(bulk.work()).rejects.toMatchObject({
    code: 'bulk-database',
    message: expect.stringMatching(/not in the database any more.*Restore/),
  })
})
