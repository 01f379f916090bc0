import { expect, test } from 'vitest'
import { admit, type Wish } from './admit.ts'
import { end } from './end.ts'
import type { LimitState } from './limit-state.ts'
import type { Step } from './step.ts'
import { confirm, giveBack, renew } from './steps.ts'

const WISH: Wish = {
  ...{ ticket: 'a', lease: 30_000, rates: [], applies: () => true, most: 600_000 },
}
const run = <Result>(step: Step<Result>, state: LimitState, now: number) => {
  const [result, next = state] = step(state, now)
  return { result, state: next }
}

test('a ticket lasts for the wait of its holder, too', () => {
  const { state } = run(admit({ ...WISH, concurrency: 1 }), { heldUntil: 100_000 }, 1_000)
  expect(state.tickets).toEqual([['a', 130_000]])
})

test('a holder that was not heard from for too long comes back, before those in the queue', () => {
  const { state: first } = run(admit({ ...WISH, concurrency: 1 }), {}, 0)
  const { state: second } = run(admit({ ...WISH, ticket: 'b', concurrency: 1 }), first, 31_000)
  expect(second.tickets).toEqual([['b', 61_000]])
  const { state: both } = run(renew('a', 30_000), second, 32_000)
  expect(both.tickets).toEqual([
    ['a', 62_000],
    ['b', 61_000],
  ])
  // Nobody begins before both have ended.
  const { result, state } = run(admit({ ...WISH, ticket: 'c', concurrency: 2 }), both, 33_000)
  expect(result.kind).toBe('queue')
  const { state: less } = run(end({ ticket: 'a', isWell: true }), state, 34_000)
  expect(less.tickets?.map(([id]) => id)).toEqual(['b', 'c'])
})

test('requests that are refused together are one refusal, and wait once', () => {
  let state: LimitState = {}
  for (const now of [0, 5, 900])
    state = run(end({ ticket: 'a', slowDown: {}, isWell: false }), state, now).state
  expect(state).toEqual({ heldUntil: 1_000, refusals: 1 })
  // One of them names a time.
  state = run(
    end({ ticket: 'a', slowDown: { retryAfter: 7_000 }, isWell: false }),
    state,
    950,
  ).state
  expect(state).toEqual({ heldUntil: 7_950, refusals: 1 })
  // Refused again after the wait, it is longer.
  state = run(end({ ticket: 'a', slowDown: {}, isWell: false }), state, 8_000).state
  expect(state).toEqual({ heldUntil: 10_000, refusals: 2 })
})

test('a place is confirmed, unless the vendor asked to wait meanwhile: then it is given back', () => {
  const rates = [{ requests: 1, seconds: 10 }]
  const { result, state } = run(admit({ ...WISH, rates }), {}, 0)
  if (result.kind !== 'go') return expect.unreachable('It was not admitted.')
  expect(run(confirm(result.place), state, 0)).toEqual({ result: { kind: 'holds' }, state })
  const held = { ...state, heldUntil: 5_000 }
  const refused = run(confirm(result.place), held, 1)
  expect(refused.result).toEqual({ kind: 'given-back' })
  expect(run(admit({ ...WISH, rates }), refused.state, 1).result).toMatchObject({ wait: 4_999 })
})

test('a place is moved where the request before it came to the vendor late', () => {
  const rates = [{ requests: 1, seconds: 1 }]
  const first = run(admit({ ...WISH, rates }), {}, 0)
  const second = run(admit({ ...WISH, ticket: 'b', rates }), first.state, 0)
  if (first.result.kind !== 'go' || second.result.kind !== 'go')
    return expect.unreachable('They were not admitted.')
  expect(second.result.wait).toBe(1_000)
  const late = { place: first.result.place, by: 80 }
  const ended = run(end({ ticket: WISH.ticket, isWell: true, late }), second.state, 200)
  // 80 ms, and 20 ms as no two requests take equally long.
  const moved = run(confirm(second.result.place), ended.state, 1_000)
  expect(moved.result).toMatchObject({ kind: 'later', wait: 100, place: { at: 1_100 } })
  if (moved.result.kind !== 'later') return expect.unreachable('It was not moved.')
  expect(run(confirm(moved.result.place), moved.state, 1_100).result).toEqual({ kind: 'holds' })
  expect(run(admit({ ...WISH, ticket: 'c', rates }), moved.state, 1_100).result).toMatchObject({
    wait: 1_000,
  })
})

test('a request that is sent later than planned counts from then on', () => {
  const rates = [{ requests: 1, seconds: 1 }]
  const first = run(admit({ ...WISH, rates }), {}, 0)
  const second = run(admit({ ...WISH, ticket: 'b', rates }), first.state, 0)
  if (second.result.kind !== 'go') return expect.unreachable('It was not admitted.')
  const sent = run(confirm(second.result.place), second.state, 1_500)
  expect(sent.result).toEqual({ kind: 'holds' })
  expect(run(admit({ ...WISH, ticket: 'c', rates }), sent.state, 1_500).result).toMatchObject({
    wait: 1_000,
  })
})

test('a place is given back in the rates that counted it alone', () => {
  const rates = [{ requests: 2, seconds: 10, operations: ['one'] }]
  const applies = () => false
  const one = run(admit({ ...WISH, rates }), {}, 0)
  const other = run(admit({ ...WISH, ticket: 'b', applies }), one.state, 0)
  if (other.result.kind !== 'go') return expect.unreachable('It was not admitted.')
  const { state } = run(giveBack('b', other.result.place), other.state, 0)
  expect(Object.values(state.rates ?? {}).map(({ counted }) => counted)).toEqual([[[0, 0, 1]]])
})

test('a step of a ticket changes no other ticket', () => {
  const tickets = ['x', 'a', 'y'].map((id) => [id, 50_000] as const)
  const [x, mine, y] = tickets
  expect(run(giveBack('a', undefined), { tickets }, 1_000).state.tickets).toEqual([x, y])
  expect(run(end({ ticket: 'a', isWell: true }), { tickets }, 1_000).state.tickets).toEqual([x, y])
  expect(run(renew('a', 30_000), { tickets }, 1_000).state.tickets).toEqual([x, ['a', 31_000], y])
  expect(run(renew('x', 30_000), { tickets }, 1_000).state.tickets).toEqual([
    ['x', 31_000],
    mine,
    y,
  ])
  expect(run(renew('b', 30_000), {}, 1_000).state.tickets).toEqual([['b', 31_000]])
  expect(run(giveBack('a', undefined), {}, 1_000).state).toEqual({})
})

test('only an answer as usual ends a row of refusals', () => {
  const state: LimitState = { refusals: 3, heldUntil: 500 }
  const ended = (isWell: boolean) => end({ ticket: 'a', isWell })(state, 1_000)
  expect(ended(true)[1]).toEqual({ heldUntil: 500 })
  expect(ended(false)).toEqual([undefined])
  // Nothing has changed, so that nothing is written.
  expect(end({ ticket: 'a', isWell: true })({}, 1_000)).toEqual([undefined])
  const { state: others } = run(
    end({ ticket: 'a', isWell: false }),
    { ...state, tickets: [['a', 9_000]] },
    1_000,
  )
  expect(others).toEqual(state)
})

test.each([0, -5, Number.NaN, 'soon' as never])(
  'a vendor that names %s as the time to wait has named none',
  (retryAfter) => {
    const step = end({ ticket: 'a', slowDown: { retryAfter }, isWell: false })
    expect(run(step, {}, 1_000).state).toEqual({ heldUntil: 2_000, refusals: 1 })
  },
)

test('a time that a vendor names is kept, and is no refusal without one', () => {
  const step = end({ ticket: 'a', slowDown: { retryAfter: 3_000 }, isWell: false })
  expect(run(step, {}, 1_000).state).toEqual({ heldUntil: 4_000 })
})
