import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBulk } from './open-bulk.ts'
import { collect } from './testing/collect.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { startPostgres, type TrialPostgres } from './testing/start-postgres.ts'
import { startProxy } from './testing/start-proxy.ts'

/** Pictures: 6 units of 10. */
const COUNT = 60

let postgres: TrialPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres[Symbol.asyncDispose]())

function* pictures() {
  for (let index = 0; index < COUNT; index++)
    yield { id: `p${index}`, image: { url: `https://images.example/${index}.jpg` } }
}

/** What an operator or a network does to the connections of the workers. */
const outages: Record<string, (proxy: Awaited<ReturnType<typeof startProxy>>) => Promise<void>> = {
  'the line breaks, and comes back': async (proxy) => {
    proxy.drop()
    setTimeout(() => proxy.restore(), 1_500)
  },
  'the server ends all connections': async () => {
    const client = new pg.Client(postgres.url)
    await client.connect()
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'picturedesk-bulk'`,
    )
    await client.end()
  },
}

test.each(Object.entries(outages))(
  '%s: the work goes on by itself, and each picture is handed in once',
  { timeout: 120_000 },
  async (name, outage) => {
    const paper = new PaperTagger()
    await using proxy = await startProxy(postgres.port)
    await using bulk = await openBulk({
      database: postgres.url.replace(`:${postgres.port}/`, `:${proxy.port}/`),
      providers: [paper.provider()],
      lease: 10,
      callTimeout: 500,
    })
    const trouble: { code: string; message: string }[] = []
    bulk.on('trouble', (error) => trouble.push(error))
    let isOver = false
    paper.afterCreate = async () => {
      if (isOver || paper.tasks.length < 2) return
      isOver = true
      await outage(proxy)
    }
    const job = await bulk.tag(pictures(), { provider: 'paper', name, ahead: 1 })
    await Promise.all([job.read, bulk.work({ concurrency: 2 })])
    const rows = await collect(job.results())
    expect(rows.map(({ index, ok }) => `${index} ${ok}`)).toEqual(
      Array.from({ length: COUNT }, (_, index) => `${index} true`),
    )
    expect(Object.values(paper.ledger())).toEqual(Array(COUNT).fill(1))
    expect(await job.progress()).toMatchObject({ state: 'finished', duplicates: 0 })
    expect(trouble.length).toBeGreaterThan(0)
    for (const { code, message } of trouble) {
      expect(code).toBe('bulk-database')
      expect(message).toMatch(/^The Postgres server at 127\.0\.0\.1:\d+\/trial cannot be used: /)
      expect(message).not.toContain('trial@')
    }
  },
)
