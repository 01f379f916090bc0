import pg from 'pg'
import { getRollbackPlans } from 'pg-boss'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBulk } from '../open-bulk.ts'
import { collect } from '../testing/collect.ts'
import { PaperTagger } from '../testing/paper-tagger.ts'
import { startPostgres, type TrialPostgres } from '../testing/start-postgres.ts'

let server: TrialPostgres
let admin: pg.Client

beforeAll(async () => {
  server = await startPostgres()
  admin = new pg.Client(server.url)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await server[Symbol.asyncDispose]()
})

const paper = new PaperTagger()

async function startTogether(): Promise<void> {
  const options = { database: server.url, providers: [paper.provider()], connections: 2 }
  const all = await Promise.all(Array.from({ length: 4 }, () => openBulk(options)))
  await Promise.all(all.map((bulk) => bulk.close()))
}

const versions = async (): Promise<unknown[]> =>
  (
    await admin.query(
      'SELECT bulk.version AS tables, queue.version AS queue FROM picturedesk_bulk.version AS bulk, picturedesk_queue.version AS queue',
    )
  ).rows

test('processes that start together make the tables once, and bring older ones of the engine forward once', async () => {
  await startTogether()
  const made = await versions()
  expect(made).toHaveLength(1)
  await admin.query(getRollbackPlans('picturedesk_queue'))
  expect(await versions()).not.toEqual(made)
  await startTogether()
  expect(await versions()).toEqual(made)
  await using bulk = await openBulk({ database: server.url, providers: [paper.provider()] })
  const pictures = [{ id: 'a', image: { url: 'https://images.example/a.jpg' } }]
  const job = await bulk.tag(pictures, { provider: 'paper', name: 'job' })
  await Promise.all([job.read, bulk.work()])
  expect(await collect(job.results())).toMatchObject([{ id: 'a', ok: true }])
})
