import { InvalidArgumentError, type TaggingRequest } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TagJobOptions } from './job-options.ts'
import type { Row } from './row.ts'
import { collect } from './testing/collect.ts'
import { lostAnswer, PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const paper = new PaperTagger()
const many = new PaperTagger('many', { limits: { 'tagging.create': 400 } })
let desk: VirtualBulk
let jobs = 0

beforeAll(async () => {
  desk = await virtualBulk([paper.provider(), many.provider()])
})
beforeEach(() => paper.reset())
afterAll(() => desk[Symbol.asyncDispose]())

const url = (index: number): string => `https://images.example/${index}.jpg`
const pictures = (count: number): TaggingRequest[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, image: { url: url(index) } }))

/** Tags pictures in a job of its own, to the end, and gives the rows. */
async function tagged(
  source: Iterable<unknown>,
  options: Partial<TagJobOptions> = {},
): Promise<{ rows: Row[]; name: string }> {
  const name = `job ${jobs++}`
  const job = await desk.bulk.tag(source as Iterable<TaggingRequest>, {
    provider: 'paper',
    name,
    ...options,
  })
  await desk.pass(desk.bulk.work({ job: name }))
  return { rows: await collect(job.results()), name }
}

test('each input gets one row, in the order of inputs, and each unit is one task', async () => {
  const { rows } = await tagged(pictures(25))
  expect(rows).toEqual(
    pictures(25).map(({ id }, index) => ({ index, id, ok: true, tags: [{ name: url(index) }] })),
  )
  expect(paper.tasks.map(({ requests }) => requests.length).toSorted()).toEqual([10, 10, 5])
  expect(Object.values(paper.ledger())).toEqual(Array(25).fill(1))
})

test('an id may be there many times: the vendor gets different ones, and rows have the caller’s', async () => {
  const source = pictures(12).map((picture) => ({ ...picture, id: 'same' }))
  const { rows } = await tagged(source)
  expect(rows.map(({ id, ok }) => [id, ok])).toEqual(Array(12).fill(['same', true]))
  expect(rows.map((row) => row.ok && 'tags' in row && row.tags[0]?.name)).toEqual(
    source.map((_, index) => url(index)),
  )
  for (const { requests } of paper.tasks)
    expect(new Set(requests.map(({ id }) => id)).size).toBe(requests.length)
})

test('options go to the call that they are for, and the task has a mark of job and unit', async () => {
  const { name } = await tagged(pictures(1), {
    language: 'ko',
    maxTags: 3,
    detections: ['TOP'],
    vendorOptions: { paper: { album: 'a' } },
  })
  const id = (await desk.bulk.job(name))?.id
  expect(paper.options['create']).toMatchObject({
    detections: ['TOP'],
    vendorOptions: { paper: { album: 'a' } },
    description: `picturedesk ${id}/0#1`,
  })
  expect(paper.options['create']).not.toHaveProperty('language')
  expect(paper.options['results']).toMatchObject({ language: 'ko', maxTags: 3 })
  expect(paper.options['results']).not.toHaveProperty('vendorOptions')
})

test('rows keep what the vendor sent only on request', async () => {
  expect((await tagged(pictures(1), { raw: true })).rows[0]).toMatchObject({
    raw: { secret: 'raw' },
  })
  expect((await tagged(pictures(1))).rows[0]).not.toHaveProperty('raw')
})

describe('one bad picture costs one', () => {
  test('that is refused, that fails, or that cannot be sent', async () => {
    paper.refuses = ({ id }) => id === 'p3'
    paper.fails = ({ id }) => id === 'p5'
    const source: unknown[] = pictures(10)
    source[7] = { id: 'p7', image: { bytes: new Uint8Array(3) } }
    source[8] = 'text'
    source[9] = { image: { url: url(9) } }
    const { rows, name } = await tagged(source)
    expect(rows.map(({ ok }) => ok)).toEqual([1, 1, 1, 0, 1, 0, 1, 0, 0, 0].map(Boolean))
    expect(rows.flatMap((row) => (row.ok ? [] : [row.error.code]))).toEqual([
      'vendor-error',
      'vendor-error',
      'invalid-argument',
      'invalid-argument',
      'invalid-argument',
    ])
    const job = await desk.bulk.job(name)
    expect(await job?.progress()).toMatchObject({
      inputs: { total: 10, ok: 5, failed: 5 },
      failures: { 'vendor-error': 2, 'invalid-argument': 3 },
    })
    const failed = await collect(job?.failed() ?? (async function* () {})())
    expect(failed.map(({ index, input }) => [index, input])).toEqual([
      [3, source[3]],
      [5, source[5]],
      [7, { id: 'p7', image: { bytes: '3 bytes' } }],
      [8, 'text'],
      [9, source[9]],
    ])
  })

  test('that is refused without its id', async () => {
    paper.refuses = ({ id }) => (id === 'p2' ? 'nameless' : false)
    const { rows } = await tagged(pictures(4))
    expect(rows.map(({ ok }) => ok)).toEqual([true, true, false, true])
    expect(rows[2]).toMatchObject({ error: { message: expect.stringContaining('without naming') } })
  })

  test('that the provider refuses to send', async () => {
    const { InvalidArgumentError } = await import('@picturedesk/provider')
    paper.beforeCreate = (requests) => {
      const bad = requests.findIndex(({ id }) => id === 'p1' || id === 'p2')
      if (bad >= 0)
        throw new InvalidArgumentError({ field: `requests[${bad}].image.url`, allowed: 'better' })
    }
    const { rows } = await tagged(pictures(4))
    expect(rows.map(({ ok }) => ok)).toEqual([true, false, false, true])
    expect(paper.tasks).toHaveLength(1)
  })

  test.each<[string, (times: number) => void]>([
    [
      'its results come late',
      (times) => {
        let left = times
        paper.beforeRead = (call) => {
          if (call === 'results' && left-- > 0) throw lostAnswer()
        }
      },
    ],
    [
      'the answer to its unit is lost',
      (times) => {
        let left = times
        paper.afterCreate = () => {
          if (left-- > 0) throw lostAnswer()
        }
      },
    ],
    [
      'its unit did not arrive, and is sent again',
      (times) => {
        let left = times
        const { beforeCreate } = paper
        paper.beforeCreate = async (requests) => {
          await beforeCreate(requests)
          if (left-- > 0) throw lostAnswer()
        }
      },
    ],
  ])('that the provider refuses to send keeps its reason where %s', async (_, trouble) => {
    paper.beforeCreate = (requests) => {
      const bad = requests.findIndex(({ id }) => id === 'p1' || id === 'p2')
      if (bad >= 0)
        throw new InvalidArgumentError({ field: `requests[${bad}].image.url`, allowed: 'better' })
    }
    trouble(3)
    const { rows } = await tagged(pictures(4))
    expect(rows).toMatchObject([
      { ok: true },
      { ok: false, error: { code: 'invalid-argument', field: 'source[1].image.url' } },
      { ok: false, error: { code: 'invalid-argument', field: 'source[2].image.url' } },
      { ok: true },
    ])
    expect(Object.values(paper.ledger())).toEqual([1, 1])
  })

  test('that the provider refuses to send: many cost no more checks than twice the unit', async () => {
    const { InvalidArgumentError } = await import('@picturedesk/provider')
    let checks = 0
    many.beforeCreate = (requests) => {
      for (const [place, { id }] of requests.entries()) {
        checks++
        if (Number(id.slice(1)) % 2 === 1)
          throw new InvalidArgumentError({
            field: `requests[${place}].image.url`,
            allowed: 'better',
          })
      }
    }
    const { rows } = await tagged(pictures(400), { provider: 'many' })
    expect(rows.map(({ ok }) => ok)).toEqual(rows.map((_, index) => index % 2 === 0))
    expect(checks).toBeLessThanOrEqual(800)
    expect(Object.values(many.ledger())).toEqual(Array(200).fill(1))
  })

  test('that the provider refuses to send: all of them', async () => {
    const { InvalidArgumentError } = await import('@picturedesk/provider')
    paper.beforeCreate = () => {
      throw new InvalidArgumentError({ field: 'requests[0].image.url', allowed: 'better' })
    }
    const { rows } = await tagged(pictures(4))
    expect(rows.map((row) => !row.ok && row.error.code)).toEqual(Array(4).fill('invalid-argument'))
    expect(paper.tasks).toHaveLength(0)
  })

  test('and a unit of bad ones alone is not sent', async () => {
    const { rows } = await tagged([5, null])
    expect(rows.map((row) => !row.ok && row.error.code)).toEqual([
      'invalid-argument',
      'invalid-argument',
    ])
    expect(paper.calls).toEqual([])
  })
})

test('a task that fails as a whole is an error of its pictures alone', async () => {
  paper.status = (task) => (task.id === 't1' ? { ...task, status: 'failed' } : task)
  const { rows } = await tagged(pictures(15), { unitSize: 5 })
  expect(rows.filter(({ ok }) => !ok)).toHaveLength(5)
})

test('results that lag behind are waited for', async () => {
  let reads = 0
  paper.ready = () => (reads++ < 3 ? 2 : 10)
  const { rows } = await tagged(pictures(10))
  expect(rows.every(({ ok }) => ok)).toBe(true)
})

test('pictures whose results never come get an error, and the job ends', async () => {
  paper.ready = () => 9
  const { rows } = await tagged(pictures(10))
  expect(rows[9]).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('no result') },
  })
})

test('a picture that the vendor’s package refuses is named by its place in the source', async () => {
  paper.beforeCreate = (requests) => {
    const place = requests.findIndex(({ id }) => id === 'p23')
    if (place >= 0)
      throw new InvalidArgumentError({
        provider: 'paper',
        field: `requests[${place}].id`,
        allowed: 'short',
        value: 'p23',
      })
  }
  const { rows } = await tagged(pictures(25))
  expect(rows.filter(({ ok }) => !ok)).toMatchObject([
    {
      index: 23,
      error: {
        field: 'source[23].id',
        message: 'paper: `source[23].id` must be short. Received "p23".',
      },
    },
  ])
})
