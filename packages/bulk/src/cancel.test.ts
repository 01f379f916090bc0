import {
  NetworkError,
  type PicturedeskError,
  RateLimitedError,
  type TaggingRequest,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BulkJob } from './bulk-job.ts'
import { collect } from './testing/collect.ts'
import { lostAnswer, PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const paper = new PaperTagger()
const bare = new PaperTagger('bare', { describesTasks: false })
let desk: VirtualBulk
let jobs = 0

beforeAll(async () => {
  desk = await virtualBulk([paper.provider(), bare.provider()], { callTimeout: 5_000 })
})
beforeEach(() => {
  paper.reset()
  bare.reset()
  desk.events.length = 0
})
afterAll(() => desk[Symbol.asyncDispose]())

const pictures = (count: number): TaggingRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    image: { url: `https://images.example/${index}.jpg` },
  }))

const rejected = { provider: 'paper', outcome: 'rejected' } as const
/** Ways in which a call that hands in ends without effect. */
const ENDS: readonly (readonly [string, () => PicturedeskError])[] = [
  ['slowed down', () => new RateLimitedError('busy.', { ...rejected, retryAfter: 1_500 })],
  ['refused by its key', () => new UnauthorizedError('wrong key.', rejected)],
  ['refused', () => new VendorError('no.', rejected)],
  ['not sent', () => new NetworkError('no route.', { provider: 'paper', outcome: 'not-sent' })],
  ['lost, and proved not to have arrived', lostAnswer],
]

/** Starts a job whose first call does something to it, and then fails. */
async function start(
  change: (job: BulkJob) => Promise<void>,
  fail: () => PicturedeskError,
  options: { readonly provider?: string; readonly onUnknown?: 'repeat' } = {},
): Promise<BulkJob> {
  const vendor = options.provider === 'bare' ? bare : paper
  const job = await desk.bulk.tag(pictures(30), {
    provider: 'paper',
    name: `cancel ${jobs++}`,
    ...options,
  })
  await job.read
  let isFirst = true
  let left = 3
  vendor.beforeCreate = async () => {
    if (isFirst) {
      isFirst = false
      await change(job)
    }
    if (left-- > 0) throw fail()
  }
  return job
}

/** No unit is taken more often than this: what goes round at full speed is taken thousands of times. */
const TAKEN = 30
const taken = (): number => desk.events.filter(({ state }) => state === 'taken').length

describe.each(ENDS)('while a hand-in is %s', (_, fail) => {
  test('a job that is cancelled ends, with a row for each input', async () => {
    const job = await start((one) => one.cancel(), fail)
    await desk.pass(desk.bulk.work({ job: job.id }))
    expect((await job.info()).finishedAt).toBeInstanceOf(Date)
    const rows = await collect(job.results())
    expect(rows).toHaveLength(30)
    expect(rows.every((row) => !row.ok)).toBe(true)
    expect(taken()).toBeLessThan(TAKEN)
    await job.remove()
  })

  test('a job that is paused stops, and goes on later', async () => {
    const job = await start((one) => one.pause(), fail)
    await desk.pass(desk.bulk.work({ job: job.id }))
    expect((await job.info()).state).toBe('paused')
    expect(taken()).toBeLessThan(TAKEN)
    paper.beforeCreate = () => {}
    await job.resume()
    await desk.pass(desk.bulk.work({ job: job.id }))
    expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { done: 30 } })
  })
})

test('a hand-in whose loss cannot be proved is not repeated once its job is cancelled', async () => {
  const job = await start((one) => one.cancel(), lostAnswer, {
    provider: 'bare',
    onUnknown: 'repeat',
  })
  await desk.pass(desk.bulk.work({ job: job.id }))
  expect((await job.info()).finishedAt).toBeInstanceOf(Date)
  expect(await collect(job.results())).toHaveLength(30)
  expect(bare.tasks).toEqual([])
})

test('a cancelled job whose tasks may not be read any more ends, and asks with pauses', async () => {
  const job = await desk.bulk.tag(pictures(30), { provider: 'paper', name: `cancel ${jobs++}` })
  await job.read
  paper.beforeRead = () => {
    throw new UnauthorizedError('wrong key.', rejected)
  }
  paper.afterCreate = () => job.cancel().catch(() => {})
  await desk.pass(desk.bulk.work({ job: job.id }))
  expect((await job.info()).finishedAt).toBeInstanceOf(Date)
  const rows = await collect(job.results())
  expect(rows).toHaveLength(30)
  expect(rows.flatMap((row) => (row.ok ? [] : [row.error.code]))).toContain('unauthorized')
  expect(paper.calls.length).toBeLessThan(60)
})
