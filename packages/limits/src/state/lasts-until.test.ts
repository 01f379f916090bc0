import { expect, test } from 'vitest'
import { lastsUntil } from './lasts-until.ts'
import type { LimitState } from './limit-state.ts'

const rate = { requests: 1, seconds: 60 }

test.each<[string, LimitState, number]>([
  ['nothing', {}, 0],
  ['a wait', { heldUntil: 5_000 }, 5_000],
  ['refusals in a row', { heldUntil: 5_000, refusals: 2 }, 3_605_000],
  ['a ticket', { heldUntil: 1, tickets: [['a', 7_000]] }, 7_000],
  ['a concurrency', { concurrencies: [[4, 8_000]] }, 8_000],
  ['a rule', { rates: { one: { rate, until: 9_000, counted: [] } } }, 9_000],
  ['what counts', { rates: { one: { rate, until: 9, counted: [[1_000, 2_000, 3]] } } }, 62_000],
])('a state lasts as long as %s', (_, state, until) => {
  expect(lastsUntil(state)).toBe(until)
})
