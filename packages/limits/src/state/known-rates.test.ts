import { expect, test } from 'vitest'
import { knownRates, uncounted } from './known-rates.ts'
import type { Counted, KnownRate } from './limit-state.ts'

const NOW = 10_000
const UNTIL = 40_000
const counted: readonly Counted[] = [[9_000, 9_500, 3]]
const known = (requests: number, seconds: number, more: Partial<KnownRate> = {}): KnownRate => ({
  rate: { requests, seconds },
  until: UNTIL,
  counted,
  ...more,
})

test('a rate is known as long as somebody keeps it or one of its requests counts, and no longer', () => {
  const names = (one: KnownRate): string[] => Object.keys(knownRates({ one }, [], NOW, UNTIL))
  // Its last request, at 9,500, counts up to 10,000.
  expect(names(known(5, 0.5, { until: NOW }))).toEqual([])
  expect(names(known(5, 0.501, { until: NOW }))).toEqual(['one'])
  expect(names(known(5, 0.5, { until: NOW + 1 }))).toEqual(['one'])
  expect(names(known(5, 0.5, { until: NOW + 1, counted: [] }))).toEqual(['one'])
})

test('equal rates of processes are one, and others are kept apart', () => {
  const rate = { requests: 5, seconds: 60 }
  const first = knownRates({}, [rate], NOW, 1)
  const again = knownRates(first, [{ ...rate }], 0, UNTIL)
  expect(Object.values(again)).toEqual([{ rate, until: UNTIL, counted: [] }])
  const others = [
    { requests: 6, seconds: 60 },
    { requests: 5, seconds: 61 },
    { ...rate, callers: 'registered' as const },
    { ...rate, operations: ['search'] },
  ]
  expect(Object.keys(knownRates(again, others, 0, UNTIL))).toHaveLength(5)
  const [listed, turned] = [
    ['a', 'b'],
    ['b', 'a'],
  ].map((operations) => ({ ...rate, operations }))
  expect(Object.keys(knownRates({}, [listed, turned] as never, 0, UNTIL))).toHaveLength(1)
})

test('a new rate begins with what the longest of those has counted that count the same requests', () => {
  const before = {
    short: known(5, 60),
    long: known(9, 600, { counted: [[5_000, 5_000, 7]] }),
    other: { ...known(1, 6000), rate: { requests: 1, seconds: 6000, operations: ['buy'] } },
  }
  const all = knownRates(before, [{ requests: 2, seconds: 30 }], NOW, UNTIL)
  const fresh = Object.entries(all).find(([name]) => !(name in before))
  expect(fresh?.[1].counted).toEqual([[5_000, 5_000, 7]])
  const alone = knownRates(before, [{ requests: 2, seconds: 30, operations: ['x'] }], NOW, UNTIL)
  expect(Object.entries(alone).find(([name]) => !(name in before))?.[1].counted).toEqual([])
})

test('a request that is not sent counts no more, in the rates that are meant', () => {
  const rates = { one: known(5, 60), two: known(9, 60) }
  expect(uncounted(rates, ['one', 'gone'], 9_200)).toEqual({
    one: known(5, 60, { counted: [[9_000, 9_500, 2]] }),
    two: known(9, 60),
  })
  // The last of its entry takes the entry along.
  const single = { one: known(5, 60, { counted: [[1, 1, 1], ...counted] }) }
  expect(uncounted(single, ['one'], 1)).toEqual({ one: known(5, 60) })
  expect(uncounted(undefined, ['one'], 1)).toEqual({})
})
