import { RateLimitedError, type TaggingRequest, UnauthorizedError } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BulkJob } from './bulk-job.ts'
import type { TagJobOptions } from './job-options.ts'
import { collect } from './testing/collect.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const paper = new PaperTagger()
let desk: VirtualBulk
let jobs = 0

beforeAll(async () => {
  desk = await virtualBulk([paper.provider()])
})
beforeEach(() => {
  paper.reset()
  desk.events.length = 0
})
afterAll(() => desk[Symbol.asyncDispose]())

const pictures = (count: number): TaggingRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    image: { url: `https://images.example/${index}.jpg` },
  }))
const named = (): string => `job ${jobs++}`
const tag = (
  source: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>,
  name: string,
  more: Partial<TagJobOptions> = {},
): Promise<BulkJob> => desk.bulk.tag(source, { provider: 'paper', name, ...more })
const work = (job: BulkJob): Promise<void> => desk.pass(desk.bulk.work({ job: job.id }))

const picture = (id: string): TaggingRequest => ({ id, image: { url: 'https://x.example/' } })

describe('reading the source', () => {
  test('goes on where it stopped, and reads nothing twice', async () => {
    const name = named()
    const broken = (function* () {
      yield* pictures(25)
      throw new Error('the disk is gone')
    })()
    const first = await tag(broken, name)
    await expect(first.read).rejects.toThrow('the disk is gone')
    await work(first)
    expect((await first.progress()).inputs).toMatchObject({ total: 20, done: 20 })
    expect(await first.info()).toMatchObject({ state: 'active' })
    const again = await tag(pictures(25), name)
    await again.read
    await work(again)
    expect(again.id).toBe(first.id)
    expect(await again.progress()).toMatchObject({ state: 'finished', inputs: { done: 25 } })
    expect(Object.values(paper.ledger())).toEqual(Array(25).fill(1))
  })

  test('is told where it failed, when the rest is done', async () => {
    const told: string[] = []
    const off = desk.bulk.on('trouble', ({ message }) => told.push(message))
    const name = named()
    const source = (function* () {
      yield* pictures(10)
      throw new Error('the disk is gone.')
    })()
    const job = await tag(source, name)
    await work(job)
    await work(job)
    off()
    expect(told).toEqual([
      `The source of the job "${name}" was not read to its end, so that the job stays open: Error: the disk is gone. ` +
        'Mend the source, and make the job again under the same name: it goes on where reading stopped.',
    ])
    expect(await job.progress()).toMatchObject({ state: 'active', inputs: { done: 10 } })
  })

  test.each<[string, object]>([
    ['a BigInt', { context: { price: 5n } }],
    [
      'a getter that throws',
      {
        get context() {
          throw new Error('no')
        },
      },
    ],
  ])('goes on after an input with %s, which has a row', async (_, odd) => {
    const source = pictures(25).map((picture, place) =>
      place === 12
        ? Object.defineProperties({ ...picture }, Object.getOwnPropertyDescriptors(odd))
        : picture,
    )
    const job = await tag(source, named())
    await job.read
    await work(job)
    const rows = await collect(job.results())
    expect(rows.map(({ ok }) => ok)).toEqual(Array(25).fill(true).with(12, false))
    expect(rows[12]).toMatchObject({
      id: 'p12',
      error: { code: 'invalid-argument', field: expect.stringContaining('source[12].context') },
    })
  })

  test('of a job that was read checks that it is the same, and hands in nothing', async () => {
    const name = named()
    const job = await tag(pictures(15), name)
    await job.read
    await work(job)
    const again = await tag(pictures(15), name)
    await again.read
    await work(again)
    expect(again.id).toBe(job.id)
    expect(Object.values(paper.ledger())).toEqual(Array(15).fill(1))
  })

  test.each<[string, (all: TaggingRequest[]) => Iterable<TaggingRequest>]>([
    ['other pictures', (all) => all.map(({ image }) => ({ id: 'z', image }))],
    ['another one in the middle', (all) => all.with(3, picture('x'))],
    ['fewer', (all) => all.slice(0, 14)],
    ['fewer units', (all) => all.slice(0, 10)],
    ['one more', (all) => [...all, picture('more')]],
    ['one more unit', (all) => [...all, ...all]],
    ['another order', (all) => all.toReversed()],
    ['none', () => []],
  ])('of a job that was read to its end refuses a source with %s', async (_, change) => {
    const name = named()
    const job = await tag(pictures(15), name)
    await job.read
    await expect(tag(change(pictures(15)), name)).rejects.toMatchObject({
      code: 'invalid-argument',
      field: 'source',
      message: expect.stringContaining('was made of 15 inputs'),
    })
    await work(job)
    await expect(tag(change(pictures(15)), name)).rejects.toMatchObject({ field: 'source' })
  })

  test('tells what a source throws that is checked', async () => {
    const name = named()
    await (await tag(pictures(15), name)).read
    const broken = (function* () {
      yield* pictures(12)
      throw new Error('gone')
    })()
    await expect(tag(broken, name)).rejects.toThrow('gone')
  })

  test.each([
    ['other pictures', (all: TaggingRequest[]) => all.with(3, picture('x'))],
    ['fewer', (all: TaggingRequest[]) => all.slice(0, 7)],
    ['another order', (all: TaggingRequest[]) => all.toReversed()],
  ])('refuses a source that begins with %s than before', async (_, change) => {
    const name = named()
    const broken = (function* () {
      yield* pictures(10)
      throw new Error('gone')
    })()
    await (await tag(broken, name)).read.catch(() => {})
    const again = await tag(change(pictures(15)), name)
    await expect(again.read).rejects.toMatchObject({ code: 'invalid-argument', field: 'source' })
  })

  test('refuses other options for a name that is taken', async () => {
    const name = named()
    await (await tag(pictures(1), name, { language: 'en' })).read
    await expect(tag(pictures(1), name, { language: 'ko' })).rejects.toMatchObject({
      field: 'language',
      message: expect.stringContaining('"en"'),
    })
    await expect(tag(pictures(1), name, { language: 'en', unitSize: 3 })).rejects.toMatchObject({
      field: 'unitSize',
    })
  })

  test('keeps behind the workers, if it shall', async () => {
    let read = 0
    const source = (function* () {
      for (const picture of pictures(100)) {
        read++
        yield picture
      }
    })()
    const job = await tag(source, named(), { ahead: 2 })
    for (let turns = 0; turns < 200; turns++) await new Promise((resolve) => setImmediate(resolve))
    expect(read).toBeLessThanOrEqual(30)
    await work(job)
    await desk.pass(job.read)
    await work(job)
    expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { done: 100 } })
  })

  test('an empty source is a job that has ended', async () => {
    const job = await tag([], named())
    await job.read
    await work(job)
    expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { total: 0 } })
    expect(await collect(job.results())).toEqual([])
  })
})

test('what concerns every picture pauses the job with its reason, and costs no picture', async () => {
  let isWrong = true
  paper.beforeCreate = () => {
    if (isWrong)
      throw new UnauthorizedError('wrong key.', { provider: 'paper', outcome: 'rejected' })
  }
  const told: unknown[] = []
  const off = desk.bulk.on('paused', (job) => told.push(job))
  const job = await tag(pictures(100), named())
  await job.read
  await work(job)
  off()
  expect(await job.progress()).toMatchObject({
    state: 'paused',
    reason: { code: 'unauthorized' },
    inputs: { done: 0, failed: 0 },
  })
  expect(told).toHaveLength(1)
  // As many as were in hand, and no more.
  expect(paper.calls.length).toBeLessThanOrEqual(4)
  isWrong = false
  await job.resume()
  await work(job)
  expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { ok: 100 } })
  expect(Object.values(paper.ledger())).toEqual(Array(100).fill(1))
})

test('a vendor that asks to slow down gets no call of the unit before that time', async () => {
  const at: number[] = []
  paper.beforeCreate = () => {
    at.push(desk.now())
    if (at.length === 1)
      throw new RateLimitedError('slow down.', {
        provider: 'paper',
        outcome: 'rejected',
        retryAfter: 90_000,
      })
  }
  const job = await tag(pictures(5), named())
  await work(job)
  expect(at).toHaveLength(2)
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(90_000)
  expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { ok: 5 } })
})

test('a job that is paused is not worked on, and can go on', async () => {
  const job = await tag(pictures(20), named())
  await job.read
  await job.pause()
  await work(job)
  expect(paper.calls).toEqual([])
  expect(await job.info()).toMatchObject({ state: 'paused' })
  await expect(job.remove()).rejects.toMatchObject({ code: 'job-state' })
  await job.resume()
  await work(job)
  expect(await job.info()).toMatchObject({ state: 'finished' })
  await expect(job.pause()).rejects.toMatchObject({ code: 'job-state' })
})

test('a job that is cancelled gives each picture a row, and nothing more is sent', async () => {
  const job = await tag(pictures(40), named())
  await job.read
  paper.beforeCreate = async () => {
    if (paper.calls.filter((call) => call === 'create').length === 1) await job.cancel()
  }
  await desk.pass(desk.bulk.work({ job: job.id, concurrency: 1 }))
  const rows = await collect(job.results())
  expect(rows).toHaveLength(40)
  expect(rows.filter(({ ok }) => ok)).toHaveLength(10)
  expect(rows.flatMap((row) => (row.ok ? [] : [row.error.code]))).toEqual(
    Array(30).fill('cancelled'),
  )
  expect(await job.progress()).toMatchObject({ state: 'cancelled', failures: { cancelled: 30 } })
  expect(await collect(job.failed())).toHaveLength(30)
  await job.remove()
  expect(await desk.bulk.job(job.id)).toBeUndefined()
})

test('a job that is cancelled can be removed as soon as no worker has a unit of it in hand', async () => {
  const job = await tag(pictures(10), named())
  await job.read
  const stop = new AbortController()
  const removals: unknown[] = []
  paper.status = (task) => {
    stop.abort()
    return { ...task, status: 'processing' }
  }
  paper.afterCreate = async () => {
    await job.cancel()
    removals.push(await job.remove().catch((error) => error.message))
  }
  await desk.pass(desk.bulk.work({ job: job.id, signal: stop.signal }))
  expect(removals).toEqual([expect.stringContaining('a worker still has units of it in hand')])
  expect(await job.progress()).toMatchObject({ state: 'cancelled', units: { handedIn: 1 } })
  await job.remove()
  expect(await desk.bulk.job(job.id)).toBeUndefined()
})

test('rows can be followed while the work goes on', async () => {
  const job = await tag(pictures(30), named())
  const rows = collect(job.results({ follow: true, from: 5 }))
  await work(job)
  expect((await desk.pass(rows)).map(({ index }) => index)).toEqual(
    Array.from({ length: 25 }, (_, place) => place + 5),
  )
})

test('an aborted worker gives its units back, and another finishes them', async () => {
  const job = await tag(pictures(40), named())
  await job.read
  const stop = new AbortController()
  paper.status = (task) => {
    stop.abort()
    return { ...task, status: 'processing' }
  }
  await desk.pass(desk.bulk.work({ job: job.id, signal: stop.signal }))
  expect((await job.progress()).inputs.done).toBe(0)
  paper.status = (task) => task
  await work(job)
  expect(Object.values(paper.ledger())).toEqual(Array(40).fill(1))
  expect(await job.info()).toMatchObject({ state: 'finished' })
})

test('jobs are listed, and found by id and by name', async () => {
  const name = named()
  const job = await tag(pictures(1), name)
  expect((await desk.bulk.jobs()).map(({ id }) => id)).toContain(job.id)
  expect((await desk.bulk.job(name))?.id).toBe(job.id)
  expect((await desk.bulk.job(job.id))?.name).toBe(name)
  expect(await desk.bulk.job('none')).toBeUndefined()
  await expect(desk.bulk.work({ job: 'none' })).rejects.toMatchObject({ field: 'job' })
})
