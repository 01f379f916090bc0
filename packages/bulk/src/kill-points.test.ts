import type { TaggingRequest } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BulkJob } from './bulk-job.ts'
import type { Row } from './row.ts'
import { collect } from './testing/collect.ts'
import { makeWorld, type Process, type Vendor, type World } from './testing/kill-points/world.ts'
import { PaperBatch } from './testing/paper-batch.ts'
import { PaperTagger } from './testing/paper-tagger.ts'

/** Keeps descriptions of tasks, so that each hand-in can be proved. */
const paper = new PaperTagger()
/** Keeps none, so that nothing can be. */
const bare = new PaperTagger('bare', { describesTasks: false })
/** Answers at once. */
const batch = new PaperBatch()
let world: World
let jobs = 0

beforeAll(async () => {
  world = await makeWorld()
})
beforeEach(reset)
afterAll(() => world[Symbol.asyncDispose]())

function reset(): void {
  paper.reset()
  bare.reset()
  batch.reset()
}

const pictures: readonly TaggingRequest[] = ['a', 'b', 'c'].map((id) => ({
  id,
  image: { url: id },
}))
const products = pictures.map(({ id }) => id)

type Work = (process: Process, name: string) => Promise<void>

/** Makes a job, or goes on with it, and works until nothing is left. */
const tagAt =
  (provider: string, unitSize = 3): Work =>
  async ({ bulk }, name) => {
    const job = await bulk.tag(pictures, { provider, name, unitSize })
    await Promise.all([job.read, bulk.work({ concurrency: 2 })])
  }
const judge: Work = async ({ bulk }, name) => {
  const job = await bulk.moderate(products, { provider: 'batch', name, unitSize: 3 })
  await Promise.all([job.read, bulk.work({ concurrency: 2 })])
}

/** Runs work in a process that stops at each of its steps in turn, until it stops nowhere. Gives how many there were. */
async function atEachStep(
  vendor: Vendor,
  work: Work,
  then: (first: Process, name: string, going: Promise<unknown>) => Promise<void>,
  sleeps = false,
): Promise<number> {
  for (let step = 1; ; step++) {
    reset()
    const name = `job ${jobs++}`
    const first = await world.start(vendor)
    first.mortal.stopAt(step, sleeps)
    const going = work(first, name).then(() => 'over')
    going.catch(() => {})
    const end = await world.pass(Promise.race([going, first.mortal.stopped]))
    try {
      if (end === 'over') return step - 1
      await then(first, name, going)
    } catch (error) {
      throw new Error(`Stopped at step ${step}, ${first.mortal.stoppedAt}.`, { cause: error })
    } finally {
      first.mortal.bury()
      await first.bulk.close()
    }
  }
}

const rowsOf = async ({ bulk }: Process, name: string): Promise<Row[]> =>
  collect(((await bulk.job(name)) as BulkJob).results())

/** Each input has one row, in order, and nothing of the job is left in the queue. */
async function checkRows(process: Process, name: string): Promise<Row[]> {
  const rows = await rowsOf(process, name)
  expect(rows.map(({ index, id }) => [index, id])).toEqual(products.map((id, index) => [index, id]))
  const job = (await process.bulk.job(name)) as BulkJob
  expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { total: 3, done: 3 } })
  const left = await world.database.query(
    `SELECT state FROM picturedesk_queue.job WHERE name = $1 AND state <> 'completed'`,
    [`bulk-${job.id}`],
  )
  expect(left).toEqual([])
  return rows
}

async function checkOnce(process: Process, name: string): Promise<void> {
  const rows = await checkRows(process, name)
  expect(rows.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(paper.ledger()).toEqual({ a: 1, b: 1, c: 1 })
  expect(await (await process.bulk.job(name))?.progress()).toMatchObject({ duplicates: 0 })
}

/** Nothing is handed in twice, and what may have been is told. */
async function checkAtMostOnce(
  process: Process,
  name: string,
  ledger: Record<string, number>,
): Promise<void> {
  for (const row of await checkRows(process, name))
    if (row.ok) expect(ledger[row.id]).toBe(1)
    else {
      expect(row.error.outcome).toBe('unknown')
      expect(ledger[row.id] ?? 0).toBeLessThanOrEqual(1)
    }
}

/** Another process, started after the first one died, goes on. */
const restarted =
  (vendor: Vendor, work: Work, check: (process: Process, name: string) => Promise<void>) =>
  async (_: Process, name: string): Promise<void> => {
    const second = await world.start(vendor)
    await world.pass(work(second, name))
    await check(second, name)
    await second.bulk.close()
  }

test('a process dies at any step: the next one goes on, and each picture is handed in once', async () => {
  const work = tagAt('paper', 2)
  const steps = await atEachStep(paper, work, restarted(paper, work, checkOnce))
  expect(steps).toBeGreaterThan(30)
})

test('another process that is there takes over when the lease ends', async () => {
  const work = tagAt('paper')
  const second = await world.start(paper)
  await atEachStep(paper, work, async (_, name) => {
    await world.pass(work(second, name))
    await checkOnce(second, name)
  })
  await second.bulk.close()
})

test('a process sleeps at any step until another one has done its work: what it does when it wakes changes nothing', async () => {
  const work = tagAt('paper')
  const second = await world.start(paper)
  const told: string[] = []
  await atEachStep(
    paper,
    work,
    async (first, name, going) => {
      await world.pass(work(second, name))
      const before = await rowsOf(second, name)
      await first.mortal.wake()
      await world.pass(going.catch(() => {}))
      const job = (await second.bulk.job(name)) as BulkJob
      const { duplicates } = await job.progress()
      expect(await rowsOf(second, name)).toEqual(before)
      if (duplicates === 0) return checkOnce(second, name)
      told.push(first.mortal.stoppedAt)
      expect(paper.ledger()).toEqual({ a: 2, b: 2, c: 2 })
      expect(duplicates).toBe(1)
      await checkRows(second, name)
    },
    true,
  )
  // The one gap: it slept between its last look at the time and the call. The task is told.
  expect(told).toEqual(['create'])
  await second.bulk.close()
})

test('where the vendor cannot be asked, what may have been handed in is told, and nothing is handed in twice', async () => {
  const work = tagAt('bare')
  const check = (process: Process, name: string): Promise<void> =>
    checkAtMostOnce(process, name, bare.ledger())
  await atEachStep(bare, work, restarted(bare, work, check))
})

test('a vendor that answers at once and may charge gets nothing twice', async () => {
  const work = tagAt('batch')
  const check = (process: Process, name: string): Promise<void> =>
    checkAtMostOnce(process, name, batch.ledger())
  await atEachStep(batch, work, restarted(batch, work, check))
})

test('one that charges nothing gets what has no row once more', async () => {
  const check = async (process: Process, name: string): Promise<void> => {
    const rows = await checkRows(process, name)
    expect(rows.map(({ ok }) => ok)).toEqual([true, true, true])
  }
  await atEachStep(batch, judge, restarted(batch, judge, check))
})

test('a process dies at any step of removing a job: nothing waits for it, and it can be removed', async () => {
  const remove: Work = async ({ bulk }, name) => (await bulk.job(name))?.remove()
  for (let step = 1; ; step++) {
    reset()
    const name = `job ${jobs++}`
    // A worker has died with a unit, and its job was cancelled.
    const dead = await world.start(paper)
    paper.afterCreate = () => dead.mortal.stopAt(1)
    void tagAt('paper')(dead, name).catch(() => {})
    await world.pass(dead.mortal.stopped)
    const first = await world.start(paper)
    await (await first.bulk.job(name))?.cancel()
    first.mortal.stopAt(step)
    const going = remove(first, name).then(() => 'over')
    const end = await Promise.race([going, first.mortal.stopped])
    going.catch(() => {})
    const second = await world.start(paper)
    await world.pass(second.bulk.work())
    await remove(second, name)
    expect(await second.bulk.job(name)).toBeUndefined()
    const left = 'SELECT name FROM picturedesk_queue.queue WHERE name = $1'
    const id = paper.tasks[0]?.description.match(/^picturedesk (\w+)\//)?.[1]
    expect(id).toBeDefined()
    expect(await world.database.query(left, [`bulk-${id}`])).toEqual([])
    for (const { mortal } of [dead, first]) mortal.bury()
    for (const { bulk } of [dead, first, second]) await bulk.close()
    if (end !== 'over') continue
    expect(step).toBeGreaterThan(5)
    break
  }
})
