import { AsyncLocalStorage } from 'node:async_hooks'
import { RateLimitedError, type TaggingRequest } from '@picturedesk/provider'
import type { Middleware } from '@picturedesk/registry'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { UnitEvent } from './bulk-events.ts'
import type { BulkObserver, UnitTurn } from './bulk-observer.ts'
import { lostAnswer, PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const paper = new PaperTagger()
const storage = new AsyncLocalStorage<string>()
/** Each call of the vendor, with the context in which it ran. */
let calls: (readonly [string, string | undefined])[] = []
let turns: UnitTurn[] = []
let told: [string, string][] = []
const noting: Middleware = ({ method }, next) => {
  calls.push([method, storage.getStore()])
  return next()
}
const watching: BulkObserver = {
  turn(turn) {
    const name = `turn ${turns.push(turn)}`
    return {
      run: (work) => storage.run(name, work),
      tell: ({ state }) => void told.push([name, state]),
    }
  },
  origin: () => storage.getStore(),
}

let desk: VirtualBulk
let jobs = 0
beforeAll(async () => {
  desk = await virtualBulk([paper.provider()], { middleware: [noting] })
})
beforeEach(() => {
  paper.reset()
  calls = []
  turns = []
  told = []
})
afterAll(() => desk[Symbol.asyncDispose]())

const pictures = (count: number): TaggingRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    image: { url: `https://images.example/${index}.jpg` },
  }))

/** Makes a job in a context, and works on it until it is done. */
async function work(count: number, observers: readonly BulkObserver[], made?: string) {
  const off = observers.map((observer) => desk.bulk.observe(observer))
  const make = () => desk.bulk.tag(pictures(count), { provider: 'paper', name: `job ${jobs++}` })
  const job = await (made === undefined ? make() : storage.run(made, make))
  await job.read
  await desk.pass(desk.bulk.work({ job: job.id }))
  for (const one of off) one()
  return job
}

test('all calls of a turn run within it, and nothing else does', async () => {
  await work(25, [watching])
  expect(turns.map(({ unit }) => unit).toSorted()).toEqual([0, 1, 2])
  for (const name of ['turn 1', 'turn 2', 'turn 3']) {
    const own = calls.filter(([, context]) => context === name).map(([method]) => method)
    expect(own.slice(0, 3)).toEqual(['tagging.create', 'tagging.status', 'tagging.results'])
    const states = told.filter(([turn]) => turn === name).map(([, state]) => state)
    expect(states).toEqual(['taken', 'handed-in', 'done'])
  }
  expect(calls.filter(([, context]) => context === undefined)).toEqual([])
  expect(storage.getStore()).toBeUndefined()
})

test('a turn knows where its job was made, and where its unit was handed in', async () => {
  let fails = 2
  paper.beforeRead = () => {
    if (fails-- > 0) throw new RateLimitedError('slow down.', { provider: 'paper' })
  }
  await work(5, [watching], 'the import of spring')
  expect(turns.map(({ jobOrigin, handInOrigin }) => [jobOrigin, handInOrigin])).toEqual([
    ['the import of spring', undefined],
    ['the import of spring', 'turn 1'],
    ['the import of spring', 'turn 1'],
  ])
  const methods = calls.map(([method, context]) => `${context}: ${method}`)
  expect(methods).toContain('turn 1: tagging.create')
  expect(methods).toContain('turn 2: tagging.status')
  expect(methods.at(-1)).toMatch(/^turn 3: tagging\.results/)
})

test('a hand-in whose answer was lost is settled by a turn that knows where it was made', async () => {
  paper.afterCreate = () => {
    paper.afterCreate = () => {}
    paper.beforeRead = () => {
      paper.beforeRead = () => {}
      throw new RateLimitedError('slow down.', { provider: 'paper' })
    }
    throw lostAnswer()
  }
  await work(5, [watching])
  expect(turns.map(({ handInOrigin }) => handInOrigin)).toEqual([undefined, 'turn 1'])
  expect(told.map(([turn, state]) => `${turn} ${state}`)).toEqual([
    'turn 1 taken',
    'turn 1 delayed',
    'turn 2 taken',
    'turn 2 adopted',
    'turn 2 done',
  ])
})

const thrown = (): never => {
  throw new Error('mine')
}
test.each<[string, BulkObserver]>([
  ['throws', { turn: thrown, origin: thrown }],
  ['gives turns that throw', { turn: () => ({ run: thrown, tell: thrown }) }],
  ['never runs the work', { turn: () => ({ run: () => {}, tell: () => {} }) }],
  [
    'runs the work three times, then throws',
    {
      turn: () => ({
        run: (begin) => {
          for (let times = 0; times < 3; times++) begin()
          thrown()
        },
        tell: () => {},
      }),
    },
  ],
  [
    'runs the work late',
    { turn: () => ({ run: (begin) => void setImmediate(begin), tell: () => {} }) },
  ],
  ['wants nothing of a turn', { turn: () => undefined }],
  ['gives an origin that is too long', { turn: () => undefined, origin: () => 'x'.repeat(201) }],
  ['gives an origin that cannot be stored', { turn: () => undefined, origin: () => 'a\0b' }],
  ['gives no text', { turn: () => undefined, origin: () => 5 as never }],
])('an observer that %s breaks neither the work nor another observer', async (_, odd) => {
  const job = await work(12, [odd, watching, odd], 'here')
  const { inputs } = await job.progress()
  expect(inputs).toMatchObject({ ok: 12, failed: 0 })
  expect(new Set(Object.values(paper.ledger()))).toEqual(new Set([1]))
  expect(turns.map(({ jobOrigin }) => jobOrigin)).toEqual(['here', 'here'])
  expect(calls.every(([, context]) => context?.startsWith('turn '))).toBe(true)
  expect(told.filter(([, state]) => state === 'done')).toHaveLength(2)
})

test('an observer that was taken away observes nothing more', async () => {
  const events: UnitEvent[] = []
  const off = desk.bulk.observe({
    turn: () => ({ run: (begin) => begin(), tell: (event) => void events.push(event) }),
  })
  off()
  await work(5, [])
  expect(events).toEqual([])
})
