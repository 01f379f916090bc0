import {
  type ModerationRequest,
  type ModerationResult,
  RateLimitedError,
  type TaggingRequest,
  VendorError,
} from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Row } from './row.ts'
import { collect } from './testing/collect.ts'
import { lostAnswer, PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'
import { probesOf } from './worker/divide-refused.ts'

// A vendor that refuses a whole call because of one input. The others must get their results all the same, each once.

const COUNT = 10
const refusal = (): VendorError =>
  new VendorError('bad request.', { provider: 'paper', outcome: 'rejected', status: 400 })

const paper = new PaperTagger()
/** The calls of the vendor that answers at once, by the ids in each. */
const calls: string[][] = []
/** Whether a batch is refused as a whole. May throw. */
let refuses: (ids: readonly string[]) => boolean = () => false

/** It refuses as the vendors' packages tell it: each input of the request has the same error. */
const checker = {
  specVersion: 'v1' as const,
  id: 'checker',
  name: 'Checker',
  manifest: {
    specVersion: 'v1' as const,
    id: 'checker',
    name: 'Checker',
    kinds: [],
    inputs: ['url' as const],
    capabilities: { moderation: ['check' as const] },
    operations: { all: ['moderation.check' as const] },
    limits: { 'moderation.check': COUNT },
  },
  moderation: {
    async *check(requests: Iterable<ModerationRequest> | AsyncIterable<ModerationRequest>) {
      const ids: string[] = []
      for await (const { id } of requests) ids.push(id as string)
      calls.push(ids)
      const error = refuses(ids) ? refusal() : undefined
      for (const id of ids)
        yield (
          error ? { id, ok: false, error } : { id, ok: true, findings: [], raw: undefined }
        ) as ModerationResult
    },
  },
}

let desk: VirtualBulk
let jobs = 0
beforeAll(async () => {
  desk = await virtualBulk([paper.provider(), checker])
})
beforeEach(() => {
  paper.reset()
  calls.length = 0
  refuses = () => false
})
afterAll(() => desk[Symbol.asyncDispose]())

const pictures = Array.from(
  { length: COUNT },
  (_, index): TaggingRequest => ({
    id: `p${index}`,
    image: { url: `https://images.example/${index}.jpg` },
  }),
)
const places = Array.from({ length: COUNT }, (_, place) => place)

async function rowsOf(kind: 'tag' | 'check'): Promise<Row[]> {
  const name = `job ${jobs++}`
  const job =
    kind === 'tag'
      ? await desk.bulk.tag(pictures, { provider: 'paper', name })
      : await desk.bulk.moderate(pictures, { provider: 'checker', name })
  await desk.pass(desk.bulk.work({ job: name }))
  return collect<Row>(job.results())
}

/** The ids of the inputs that failed, of rows that are one for each input. */
function failedIn(rows: readonly Row[]): string[] {
  expect(rows.map(({ id }) => id)).toEqual(pictures.map(({ id }) => id))
  return rows.flatMap((row) => {
    if (row.ok) return []
    expect(row.error).toMatchObject({ code: 'vendor-error', outcome: 'rejected' })
    return [row.id]
  })
}

/** Has the vendor refuse each task in which one of these pictures is. */
function refuseTasksWith(...bad: readonly string[]): void {
  paper.beforeCreate = (requests) => {
    if (requests.some(({ id = '' }) => bad.includes(id))) throw refusal()
  }
}

test.each(places)('a task that is refused because of picture %i alone', async (place) => {
  refuseTasksWith(`p${place}`)
  expect(failedIn(await rowsOf('tag'))).toEqual([`p${place}`])
  const taken = Object.values(paper.ledger())
  expect(taken).toEqual(Array(COUNT - 1).fill(1))
})

test('inputs that are tried alone are few, and at both ends', () => {
  expect(probesOf([7, 8])).toEqual([7, 8])
  expect(probesOf(Array.from({ length: 9 }, (_, place) => place))).toEqual([0, 8, 4, 2, 6, 1])
  const thousand = probesOf(Array.from({ length: 1_000 }, (_, place) => place))
  expect(thousand.slice(0, 3)).toEqual([0, 999, 500])
  expect(new Set(thousand).size).toBe(12)
})

test('some bad pictures of a task are found, and the others are tagged once', async () => {
  refuseTasksWith('p2', 'p3', 'p8')
  expect(failedIn(await rowsOf('tag'))).toEqual(['p2', 'p3', 'p8'])
  expect(Object.values(paper.ledger())).toEqual(Array(COUNT - 3).fill(1))
})

test('a refusal that concerns all pictures costs few calls', async () => {
  refuseTasksWith(...pictures.map(({ id = '' }) => id))
  expect(failedIn(await rowsOf('tag'))).toHaveLength(COUNT)
  expect(paper.calls.filter((call) => call === 'create').length).toBeLessThanOrEqual(7)
  expect(paper.tasks).toEqual([])
})

test('a part whose answer is lost is found among the tasks of its unit, and handed in once', async () => {
  refuseTasksWith('p4')
  let made = 0
  paper.afterCreate = () => {
    if (++made === 2) throw lostAnswer()
  }
  expect(failedIn(await rowsOf('tag'))).toEqual(['p4'])
  expect(made).toBeGreaterThan(2)
  expect(Object.values(paper.ledger())).toEqual(Array(COUNT - 1).fill(1))
})

test.each(places)('a batch that is refused because of picture %i alone', async (place) => {
  refuses = (ids) => ids.includes(`p${place}`)
  expect(failedIn(await rowsOf('check'))).toEqual([`p${place}`])
  const taken = calls.filter((ids) => !refuses(ids)).flat()
  expect(taken.toSorted()).toEqual(
    pictures.flatMap(({ id = '' }) => (id === `p${place}` ? [] : [id])).toSorted(),
  )
})

test('some bad pictures of a batch are found, and the others are checked once', async () => {
  refuses = (ids) => ['p0', 'p5', 'p9'].some((bad) => ids.includes(bad))
  expect(failedIn(await rowsOf('check'))).toEqual(['p0', 'p5', 'p9'])
  const taken = calls.filter((ids) => !refuses(ids)).flat()
  expect(taken.toSorted()).toEqual([...new Set(taken)].toSorted())
})

test('a batch of which all are refused costs few calls', async () => {
  refuses = () => true
  expect(failedIn(await rowsOf('check'))).toHaveLength(COUNT)
  expect(calls.length).toBeLessThanOrEqual(7)
})

test('a vendor that asks to slow down while a batch is divided is asked again later, and for no picture twice', async () => {
  let turn = 0
  refuses = (ids) => {
    if (++turn === 3)
      throw new RateLimitedError('slow down.', { retryAfter: 5_000, outcome: 'rejected' })
    return ids.includes('p6')
  }
  expect(failedIn(await rowsOf('check'))).toEqual(['p6'])
  expect(turn).toBeGreaterThan(3)
})
