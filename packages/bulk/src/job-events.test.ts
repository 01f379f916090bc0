import type { TaggingRequest } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BulkJob } from './bulk-job.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const paper = new PaperTagger()
let desk: VirtualBulk
let told: string[] = []
let jobs = 0

beforeAll(async () => {
  desk = await virtualBulk([paper.provider()])
  desk.bulk.on('paused', ({ name, reason }) => told.push(`${name} paused ${reason?.code ?? ''}`))
  desk.bulk.on('finished', ({ name, state }) => told.push(`${name} ${state}`))
})
beforeEach(() => {
  paper.reset()
  told = []
})
afterAll(() => desk[Symbol.asyncDispose]())

const pictures = (count: number): TaggingRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    image: { url: `https://images.example/${index}.jpg` },
  }))
async function made(count: number): Promise<BulkJob> {
  const job = await desk.bulk.tag(pictures(count), { provider: 'paper', name: `job ${jobs++}` })
  await job.read
  return job
}

test('a job that the caller pauses is told once by the process that works on it, and again after it went on', async () => {
  const job = await made(60)
  let creates = 0
  paper.beforeCreate = async () => {
    if (++creates === 2) await job.pause()
  }
  await desk.pass(desk.bulk.work({ job: job.id }))
  expect(told).toEqual([`${job.name} paused `])
  creates = 0
  await job.resume()
  await desk.pass(desk.bulk.work({ job: job.id }))
  expect(told).toEqual([`${job.name} paused `, `${job.name} paused `])
  creates = 10
  await job.resume()
  await desk.pass(desk.bulk.work({ job: job.id }))
  expect(told.slice(2)).toEqual([`${job.name} finished`])
})

test('two calls of `work` in one process tell an end once', async () => {
  const job = await made(60)
  const other = await made(30)
  await desk.pass(
    Promise.all([desk.bulk.work(), desk.bulk.work(), desk.bulk.work({ job: other.id })]),
  )
  expect(told.toSorted()).toEqual([`${job.name} finished`, `${other.name} finished`])
})

test('a job that somebody else ends is told as well, with the progress of its end', async () => {
  const job = await made(40)
  const totals: unknown[] = []
  const off = desk.bulk.on('progress', ({ state, inputs }) => totals.push([state, inputs.done]))
  paper.beforeCreate = () => job.cancel()
  await desk.pass(desk.bulk.work({ job: job.id, concurrency: 1 }))
  off()
  expect(told).toEqual([`${job.name} cancelled`])
  expect(totals.at(-1)).toEqual(['cancelled', 40])
})

test('a job that was paused before the work began is not told, since nothing changed', async () => {
  const job = await made(10)
  await job.pause()
  await desk.pass(desk.bulk.work())
  expect(told).toEqual([])
  await job.cancel()
})

test('each turn of a unit ends with one event, however it ends', async () => {
  desk.events.length = 0
  const stop = new AbortController()
  const stopped = await made(60)
  paper.beforeCreate = async () => stop.abort()
  await desk.pass(desk.bulk.work({ job: stopped.id, signal: stop.signal })).catch(() => {})
  const states = () => new Set(desk.events.map(({ state }) => state))
  expect(states()).toContain('released')
  // Somebody pauses, and somebody cancels, while units are in hand.
  const paused = await made(60)
  paper.beforeCreate = () => paused.pause()
  await desk.pass(desk.bulk.work({ job: paused.id }))
  const cancelled = await made(60)
  paper.beforeCreate = () => cancelled.cancel()
  await desk.pass(desk.bulk.work({ job: cancelled.id }))
  paper.beforeCreate = async () => {}
  await paused.resume()
  await desk.pass(desk.bulk.work())
  expect(states()).toContain('done')

  const inHand = new Set<string>()
  for (const { job, unit, state } of desk.events) {
    const key = `${job}/${unit}`
    if (state === 'taken') {
      expect(inHand).not.toContain(key)
      inHand.add(key)
    } else if (['done', 'delayed', 'released', 'lost'].includes(state)) {
      expect(inHand).toContain(key)
      inHand.delete(key)
    }
  }
  expect([...inHand]).toEqual([])
})

test('how far a job is when the work is stopped is told at its end', async () => {
  const job = await made(60)
  const done: number[] = []
  const off = desk.bulk.on('progress', ({ inputs }) => done.push(inputs.done))
  const stop = new AbortController()
  const offUnit = desk.bulk.on('unit', ({ state }) => {
    if (state === 'done') stop.abort()
  })
  await desk
    .pass(desk.bulk.work({ job: job.id, signal: stop.signal, concurrency: 1 }))
    .catch(() => {})
  off()
  offUnit()
  expect(done.at(-1)).toBe((await job.progress()).inputs.done)
  expect(done.at(-1)).toBeGreaterThan(0)
})
