import { systemClock } from '@picturedesk/provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { openPglite } from '../database/open-pglite.ts'
import { JobStore } from '../jobs/job-store.ts'
import { Queue, type Turn } from '../queue/queue.ts'
import { readSource } from '../reading/read-source.ts'
import { freshDirectory } from '../testing/fresh-directory.ts'
import { LeaseLostError } from './lease-lost-error.ts'
import { UnitStore } from './unit-store.ts'

let directory: { path: string } & Disposable
let database: Database
let queue: Queue
let units: UnitStore
let jobs = 0

beforeAll(async () => {
  directory = await freshDirectory()
  database = await openPglite(directory.path, false)
  await migrate(database)
  queue = new Queue(database, { lease: 3600, clock: systemClock })
  await queue.start(() => {})
  units = new UnitStore(database, queue)
})
afterAll(async () => {
  await queue.stop()
  await database.close()
  directory[Symbol.dispose]()
})

/** A unit in the hands of a worker whose lease ended, and of the one that took it over. */
async function twoHands(): Promise<{ old: Turn; young: Turn }> {
  const store = new JobStore(database)
  const job = await store.obtain({
    name: `job ${jobs++}`,
    kind: 'tag',
    provider: 'paper',
    options: { call: {}, onUnknown: 'report', raw: false },
    unitSize: 10,
  })
  await queue.open(job.id)
  await readSource({
    job,
    source: [{ id: 'a', image: { url: 'https://x.example/a' } }],
    ahead: Number.POSITIVE_INFINITY,
    database,
    jobs: store,
    queue,
    clock: systemClock,
    patience: 0,
    signal: new AbortController().signal,
  })
  const [old] = (await queue.take(job.id, 1)) as [Turn]
  return { old, young: { ...old, fence: old.fence + 1 } }
}

const rows = [{ id: 'a', ok: true as const, tags: [] }]
const lost = expect.toSatisfy((error) => error instanceof LeaseLostError)

test('a worker that lost its unit writes no rows', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  expect(await units.claim(young)).toMatchObject({ state: 'ready' })
  await expect(units.finish(old, rows)).rejects.toEqual(lost)
  await expect(units.giveBack(old, { milliseconds: 0 })).rejects.toEqual(lost)
  expect(await units.finish(young, rows)).toEqual({ ok: 1, failed: 0 })
  await expect(units.finish(young, rows)).rejects.toEqual(lost)
})

test('and hands nothing in', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  await units.claim(young)
  await expect(units.beginHandIn(old, 1_000)).rejects.toEqual(lost)
  expect(await units.beginHandIn(young, 1_000)).toMatchObject({ number: 1 })
})

test('a worker that wakes late cannot take a unit back', async () => {
  const { old, young } = await twoHands()
  await units.claim(young)
  expect(await units.claim(old)).toBeUndefined()
})

test('what the vendor answered to a worker that lost its unit is written down as one too many', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  const begun = await units.beginHandIn(old, 1_000)
  const claimed = await units.claim(young)
  expect(claimed).toMatchObject({ state: 'handing-in', handIn: { number: 1, mark: begun?.mark } })
  await units.takeBack(young, 1, 'lost')
  const again = await units.beginHandIn(young, 1_000)
  await units.accept(young, again as never, { task: 'right', refused: [] })
  await expect(units.accept(old, begun as never, { task: 'late', refused: [] })).rejects.toEqual(
    lost,
  )
  const strays = await database.query(
    `SELECT task FROM picturedesk_bulk.hand_ins WHERE job = $1 AND state = 'stray'`,
    [old.job],
  )
  expect(strays).toEqual([{ task: 'late' }])
})

test('of two answers to one hand-in, only the task that is known is no duplicate', async () => {
  const { old } = await twoHands()
  await units.claim(old)
  const begun = await units.beginHandIn(old, 1_000)
  await units.accept(old, begun as never, { task: 't', refused: [] })
  expect(await units.stray(old, 'mark', 1, 't')).toBe(false)
  expect(await units.stray(old, 'mark', 1, 'u')).toBe(true)
  expect(await units.stray(old, 'mark', 1, 'u')).toBe(false)
})

test('a job that is paused begins no hand-in, though its unit is in hand', async () => {
  const { old } = await twoHands()
  await units.claim(old)
  await new JobStore(database).pause(old.job, undefined)
  expect(await units.beginHandIn(old, 1_000)).toBeUndefined()
})

test('who gets a unit again that a dead worker had, has the higher fence, and the dead one writes no more', async () => {
  const { old } = await twoHands()
  await units.claim(old)
  await queue.releaseAll(old.job)
  await database.query('UPDATE picturedesk_queue.job SET start_after = now() WHERE name = $1', [
    `bulk-${old.job}`,
  ])
  const [next] = (await queue.take(old.job, 1)) as [Turn]
  expect(next).toMatchObject({ unit: old.unit, fence: old.fence + 1 })
  expect(await units.claim(next)).toMatchObject({ number: old.unit })
  await expect(units.finish(old, rows)).rejects.toEqual(lost)
  await units.finish(next, rows)
})

test('a unit that is given back comes again at its time, and not before', async () => {
  const { old } = await twoHands()
  await units.claim(old)
  await units.giveBack(old, { milliseconds: 90_000 })
  expect(await queue.take(old.job, 1)).toEqual([])
  const [waiting] = await database.query(
    `SELECT extract(epoch FROM start_after - created_on) AS seconds FROM picturedesk_queue.job
     WHERE name = $1 AND state = 'created'`,
    [`bulk-${old.job}`],
  )
  expect(Number(waiting?.['seconds'])).toBeCloseTo(90, 0)
  await database.query('UPDATE picturedesk_queue.job SET start_after = now() WHERE name = $1', [
    `bulk-${old.job}`,
  ])
  const [next] = (await queue.take(old.job, 1)) as [Turn]
  expect(next.fence).toBeGreaterThan(old.fence)
  expect(await units.claim(next)).toMatchObject({ state: 'ready' })
})

test('the beat tells which turns are still this worker’s', async () => {
  const { old } = await twoHands()
  expect((await queue.beat([old])).has(old)).toBe(true)
  await units.claim(old)
  await units.giveBack(old, { milliseconds: 0 })
  expect((await queue.beat([old])).has(old)).toBe(false)
})

test('who takes a unit over knows how long the call may take that was handed in', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  await units.beginHandIn(old, 60_000)
  expect((await units.claim(young))?.handIn).toMatchObject({ number: 1, callTimeout: 60_000 })
})

test('an answer that is written down again, since it is not known whether it was, changes nothing', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  const begun = await units.beginHandIn(old, 1_000)
  const answer = { task: 't', refused: [] }
  await units.accept(old, begun as never, answer)
  await units.accept(old, begun as never, answer)
  await expect(units.accept(old, begun as never, { ...answer, task: 'u' })).rejects.toEqual(lost)
  await units.claim(young)
  await expect(units.accept(old, begun as never, answer)).rejects.toEqual(lost)
})

test('a hand-in that was begun, though the answer of the database was lost, is begun once', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  const begun = await units.beginHandIn(old, 1_000)
  expect(await units.beginHandIn(old, 1_000)).toBeUndefined()
  expect(await units.beginHandIn(old, 1_000, true)).toEqual(begun)
  await units.accept(old, begun as never, { task: 't', refused: [] })
  expect(await units.beginHandIn(old, 1_000, true)).toBeUndefined()
  await units.claim(young)
  await expect(units.beginHandIn(old, 1_000, true)).rejects.toEqual(lost)
})

test('a task that a worker noted too late is adopted by who has the unit now, and is no duplicate', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  const begun = await units.beginHandIn(old, 1_000)
  await units.claim(young)
  const answer = { task: 't', refused: [] }
  await expect(units.accept(old, begun as never, answer)).rejects.toEqual(lost)
  await units.accept(young, begun as never, answer)
  expect(await units.claim({ ...young, fence: young.fence + 1 })).toMatchObject({
    state: 'handed-in',
    handIn: { number: 1, task: 't' },
  })
  const strays = await database.query(
    `SELECT FROM picturedesk_bulk.hand_ins WHERE job = $1 AND state = 'stray'`,
    [old.job],
  )
  expect(strays).toEqual([])
})

test('what the vendor refused when a unit was handed in is known to who takes it over', async () => {
  const { old, young } = await twoHands()
  await units.claim(old)
  const begun = (await units.beginHandIn(old, 1_000)) as { number: number; mark: string }
  const error = { code: 'vendor-error', message: 'no picture.', outcome: 'rejected' } as const
  await units.accept(old, begun, { task: 't1', refused: [{ id: 'a', error }] })
  expect((await units.claim(young))?.handIn).toMatchObject({
    task: 't1',
    refused: [{ id: 'a', error }],
  })
})

test('what a process that died had in hand is in no hand when it is released', async () => {
  const { old } = await twoHands()
  expect(await queue.isInHand(old.job)).toBe(true)
  await queue.releaseAll(old.job)
  expect(await queue.isInHand(old.job)).toBe(false)
})
