import { RateLimitedError, type TaggingRequest } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Row } from './row.ts'
import { collect } from './testing/collect.ts'
import { lostAnswer, PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const paper = new PaperTagger()
/** Keeps no description of a task, so that nothing can be proved. */
const bare = new PaperTagger('bare', { describesTasks: false })
let desk: VirtualBulk
let jobs = 0

beforeAll(async () => {
  desk = await virtualBulk([paper.provider(), bare.provider()])
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

async function tagged(
  provider: string,
  count: number,
  options: { readonly onUnknown?: 'repeat' } = {},
): Promise<{ rows: Row[]; duplicates: number }> {
  const name = `job ${jobs++}`
  const job = await desk.bulk.tag(pictures(count), { provider, name, ...options })
  await desk.pass(desk.bulk.work({ job: name }))
  return { rows: await collect(job.results()), duplicates: (await job.progress()).duplicates }
}

const states = (): string[] => desk.events.map(({ state }) => state)
const once = (times: number) => {
  let left = times
  return (): void => {
    if (left-- > 0) throw lostAnswer()
  }
}

test('a hand-in whose answer is lost is found at the vendor by its mark', async () => {
  paper.afterCreate = once(1)
  const { rows } = await tagged('paper', 10)
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(paper.calls.filter((call) => call === 'create')).toHaveLength(1)
  expect(states()).toContain('adopted')
})

test('one that did not arrive is sent again, after the call must have ended', async () => {
  const at: number[] = []
  const fail = once(1)
  paper.beforeCreate = () => {
    at.push(desk.now())
    fail()
  }
  const { rows, duplicates } = await tagged('paper', 10)
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(Object.values(paper.ledger())).toEqual(Array(10).fill(1))
  expect(duplicates).toBe(0)
  expect(at).toHaveLength(2)
  // Twice the time of a call.
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(120_000)
})

test('one that shows late in the list is adopted, and not sent again', async () => {
  const [hidden] = [[] as PaperTagger['tasks']]
  const fail = once(1)
  paper.afterCreate = () => {
    hidden.push(...paper.tasks.splice(0))
    fail()
  }
  let lists = 0
  paper.beforeRead = (call) => {
    if (call === 'list' && lists++ === 1) paper.tasks.push(...hidden)
  }
  const { rows } = await tagged('paper', 3)
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(paper.calls.filter((call) => call === 'create')).toHaveLength(1)
})

test('an entry of the list that cannot be read may be the one: the pictures are reported, and not sent again', async () => {
  paper.beforeCreate = () => {
    const description = (paper.options['create'] as { description: string }).description
    paper.listWarnings = [{ code: 'invalid-item', message: 'odd', raw: { description } }]
    throw lostAnswer()
  }
  const { rows } = await tagged('paper', 2)
  expect(rows).toMatchObject([
    { ok: false, error: { outcome: 'unknown' } },
    { ok: false, error: { outcome: 'unknown' } },
  ])
  expect(paper.calls.filter((call) => call === 'create')).toHaveLength(1)
})

test('a list that is shorter than the vendor says proves nothing: the pictures are not sent again', async () => {
  paper.beforeCreate = () => {
    paper.listTotal = paper.tasks.length + 1
    throw lostAnswer()
  }
  const { rows } = await tagged('paper', 2)
  expect(rows.map((row) => !row.ok && row.error.outcome)).toEqual(['unknown', 'unknown'])
  expect(paper.calls.filter((call) => call === 'create')).toHaveLength(1)
})

test('a list as long as the vendor says proves absence', async () => {
  paper.listTotal = 0
  paper.beforeCreate = once(1)
  const { rows } = await tagged('paper', 2)
  expect(rows.every(({ ok }) => ok)).toBe(true)
})

test('an entry that is surely another’s does not stand in the way', async () => {
  paper.listWarnings = [{ code: 'invalid-item', message: 'odd', raw: { description: 'mine' } }]
  paper.beforeCreate = once(1)
  const { rows } = await tagged('paper', 2)
  expect(rows.every(({ ok }) => ok)).toBe(true)
})

test('two tasks with the mark of one unit are told as a duplicate, and read once', async () => {
  const fail = once(1)
  paper.afterCreate = () => {
    const [task] = paper.tasks
    if (task) paper.tasks.push({ ...task, id: 'again' })
    fail()
  }
  const { rows, duplicates } = await tagged('paper', 3)
  expect(rows.filter(({ ok }) => ok)).toHaveLength(3)
  expect(duplicates).toBe(1)
  expect(desk.events).toContainEqual(expect.objectContaining({ state: 'duplicate', task: 'again' }))
})

test('a task of a call that was refused by something before the vendor is found at the end of the job, and told', async () => {
  let left = 1
  paper.afterCreate = () => {
    if (left-- > 0) throw new RateLimitedError('slow.', { provider: 'paper', outcome: 'rejected' })
  }
  const { rows, duplicates } = await tagged('paper', 3)
  expect(rows.filter(({ ok }) => ok)).toHaveLength(3)
  expect(duplicates).toBe(1)
})

test('a task of a process that slept too long is found at the end of the job, and told', async () => {
  const marks: string[] = []
  const fail = once(1)
  paper.beforeCreate = (requests) => {
    marks.push((paper.options['create'] as { description: string }).description)
    fail()
    // The first process wakes, and sends what it had written down.
    paper.tasks.push({ id: 'late', description: marks[0] ?? '', requests })
  }
  const { rows, duplicates } = await tagged('paper', 3)
  expect(rows.filter(({ ok }) => ok)).toHaveLength(3)
  expect(marks.map((mark) => mark.slice(mark.indexOf('#')))).toEqual(['#1', '#2'])
  expect(duplicates).toBe(1)
  expect(desk.events).toContainEqual(expect.objectContaining({ state: 'duplicate', task: 'late' }))
})

test('where the vendor cannot be asked, pictures that may be charged for are reported', async () => {
  bare.afterCreate = once(1)
  const { rows } = await tagged('bare', 12)
  const failed = rows.filter(({ ok }) => !ok)
  expect([2, 10]).toContain(failed.length)
  for (const row of failed)
    expect(row).toMatchObject({
      error: { outcome: 'unknown', message: expect.stringContaining('onUnknown') },
    })
})

test('and they are sent again if the caller says so', async () => {
  bare.afterCreate = once(1)
  const { rows } = await tagged('bare', 3, { onUnknown: 'repeat' })
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(bare.tasks).toHaveLength(2)
})

test('a vendor that is down for ten minutes costs time, and nothing else', async () => {
  const start = desk.now()
  const isDown = (): boolean => desk.now() - start < 600_000
  const down = (): void => {
    if (isDown()) throw lostAnswer()
  }
  paper.beforeCreate = down
  paper.beforeRead = down
  const { rows } = await tagged('paper', 30)
  expect(rows.every(({ ok }) => ok)).toBe(true)
  expect(Object.values(paper.ledger())).toEqual(Array(30).fill(1))
  expect(desk.now() - start).toBeGreaterThanOrEqual(600_000)
  // The engine's back-off: units do not ask all the time.
  expect(paper.calls.length).toBeLessThan(200)
})
