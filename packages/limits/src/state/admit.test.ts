import { expect, test } from 'vitest'
import { admit, type Wish } from './admit.ts'
import type { LimitState } from './limit-state.ts'

const NOW = 1_000
const LEASE = 30_000
const ask = (state: LimitState, wish: Partial<Wish> = {}) => {
  const all = { ticket: 'a', lease: LEASE, rates: [], applies: () => true, most: 600_000, ...wish }
  const [answer, next] = admit(all)(state, NOW)
  return { answer, next }
}

test('a ticket counts up to its end, and not at it', () => {
  expect(ask({ tickets: [['x', NOW]] }, { concurrency: 1 }).answer.kind).toBe('go')
  expect(ask({ tickets: [['x', NOW + 1]] }, { concurrency: 1 }).answer).toEqual({
    kind: 'queue',
    concurrency: 1,
  })
})

test('who asks again keeps its place in the line', () => {
  const tickets = ['x', 'a', 'y'].map((id) => [id, 5_000] as const)
  const { answer, next } = ask({ tickets }, { concurrency: 2 })
  expect(answer).toMatchObject({ kind: 'go', wait: 0, hasTicket: true })
  expect(next?.tickets).toEqual([
    ['x', 5_000],
    ['a', NOW + LEASE],
    ['y', 5_000],
  ])
  expect(ask({ tickets }, { ticket: 'y', concurrency: 2 }).answer.kind).toBe('queue')
})

test('a wait of exactly the time that there is, is waited for, and keeps the ticket of its holder alone for so long', () => {
  const state: LimitState = { heldUntil: 3_000, tickets: [['x', 9_000]] }
  const { answer, next } = ask(state, { concurrency: 5, most: 2_000 })
  expect(answer).toMatchObject({ kind: 'go', wait: 2_000, place: { at: 3_000 } })
  expect(next?.tickets).toEqual([
    ['x', 9_000],
    ['a', 3_000 + LEASE],
  ])
})

test('who is refused leaves the line, and nobody else', () => {
  const state: LimitState = { heldUntil: 3_000, tickets: [['x', 9_000]] }
  const { answer, next } = ask(state, { concurrency: 5, most: 1_999 })
  expect(answer).toEqual({ kind: 'refused', wait: 2_000, rate: undefined })
  expect(next?.tickets).toEqual([['x', 9_000]])
})

test('the smallest number of requests at a time counts that a living process keeps', () => {
  const tickets = [['x', 9_000] as const]
  const { answer, next } = ask({ concurrencies: [[1, NOW + 1]], tickets }, { concurrency: 4 })
  expect(answer).toEqual({ kind: 'queue', concurrency: 1 })
  expect(next?.concurrencies).toEqual([
    [1, NOW + 1],
    [4, NOW + LEASE],
  ])
  const later = ask({ concurrencies: [[1, NOW]], tickets }, { concurrency: 4 })
  expect(later.answer.kind).toBe('go')
  expect(later.next?.concurrencies).toEqual([[4, NOW + LEASE]])
})

test('a process says once more that its own number holds, and one without a number adds none', () => {
  const own = ask({ concurrencies: [[4, 2_000]] }, { concurrency: 4 })
  expect(own.next?.concurrencies).toEqual([[4, NOW + LEASE]])
  const other = ask({ concurrencies: [[4, 2_000]] })
  expect(other.answer).toMatchObject({ kind: 'go', hasTicket: true })
  expect(other.next?.concurrencies).toEqual([[4, 2_000]])
})

test('a rate of a living process has others wait, and is named; one that nobody keeps counts, and stops nobody', () => {
  const rate = { requests: 1, seconds: 100 }
  const known = (until: number): LimitState => ({
    rates: { one: { rate, until, counted: [[400, 400, 1]] } },
  })
  expect(ask(known(NOW + 1), { most: 10 }).answer).toEqual({
    kind: 'refused',
    wait: 99_400,
    rate,
  })
  const { answer, next } = ask(known(NOW), { most: 10 })
  expect(answer).toMatchObject({ kind: 'go', wait: 0, place: { at: NOW, names: ['one'] } })
  expect(next?.rates?.['one']?.counted).toEqual([
    [400, 400, 1],
    [NOW, NOW, 1],
  ])
})

test('a rate that has nobody wait is not the reason of a wait that the vendor asked for', () => {
  const free = { requests: 5, seconds: 1 }
  const { answer } = ask({ heldUntil: 9_000 }, { rates: [free], most: 10 })
  expect(answer).toEqual({ kind: 'refused', wait: 8_000, rate: undefined })
})

test('a request that nothing counts is let through without a write', () => {
  expect(ask({})).toEqual({
    answer: { kind: 'go', wait: 0, place: { at: NOW, names: [] }, hasTicket: false },
    next: undefined,
  })
  // Its rules are told to others, though none counts this request.
  const rates = [{ requests: 5, seconds: 1 }]
  expect(ask({}, { rates, applies: () => false }).next?.rates).toBeDefined()
})

test('the first in the line is the first when it asks again', () => {
  const tickets = ['a', 'x'].map((id) => [id, 5_000] as const)
  const { answer, next } = ask({ tickets }, { concurrency: 1 })
  expect(answer.kind).toBe('go')
  expect(next?.tickets).toEqual([
    ['a', NOW + LEASE],
    ['x', 5_000],
  ])
})

test('a rate that does not apply has nobody wait, and where no number at a time holds there are no tickets', () => {
  const rate = { requests: 1, seconds: 100 }
  const state: LimitState = { rates: { one: { rate, until: 9_000, counted: [[400, 400, 1]] } } }
  const { answer, next } = ask(state, { applies: () => false, rates: [rate], most: 0 })
  expect(answer).toMatchObject({ kind: 'go', place: { names: [] } })
  expect(next?.tickets).toBeUndefined()
})
