import fc from 'fast-check'
import { expect, test } from 'vitest'
import { count, nextFree, uncount } from './count.ts'
import type { Counted } from './limit-state.ts'

/** Allows requests that come after these pauses, each as early as the rule has it. */
function allow(rule: { requests: number; seconds: number }, pauses: readonly number[]) {
  let counted: readonly Counted[] = []
  let now = 0
  const times: number[] = []
  for (const pause of pauses) {
    now += pause
    const at = nextFree(counted, rule, now)
    counted = count(counted, rule, at, now)
    times.push(at)
  }
  return { counted, times }
}

const rules = fc.record({
  requests: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 400 })),
  seconds: fc.constantFrom(0.5, 1, 60),
})

test('no span has more requests than its rule allows, wherever it begins', () => {
  fc.assert(
    fc.property(rules, fc.array(fc.nat(40), { maxLength: 300 }), (rule, pauses) => {
      const { times } = allow(rule, pauses)
      const sorted = times.toSorted((a, b) => a - b)
      for (const [index, at] of sorted.entries()) {
        const first = sorted[index - rule.requests]
        if (first !== undefined) expect(at - first).toBeGreaterThanOrEqual(rule.seconds * 1000)
      }
    }),
    { numRuns: 150 },
  )
})

test('requests come in the order in which they asked', () => {
  fc.assert(
    fc.property(rules, fc.array(fc.nat(40), { maxLength: 200 }), (rule, pauses) => {
      const { times } = allow(rule, pauses)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }),
    { numRuns: 80 },
  )
})

test.each([1, 5, 32, 100, 1_000])(
  'of %d requests a span, hardly any turn is lost, in little memory',
  (requests) => {
    const { counted, times } = allow({ requests, seconds: 1 }, Array(requests * 10).fill(0))
    expect(counted.length).toBeLessThanOrEqual(Math.max(requests, 34) * 10)
    const spent = (times.at(-1) ?? 0) - (times[0] ?? 0)
    // Ten spans' worth of requests need nine spans; entries that count together cost a part of one each.
    expect(spent).toBeGreaterThanOrEqual(9_000)
    expect(spent).toBeLessThanOrEqual(9_000 * (1 + 2 / 32))
  },
)

test('entries that count no more are forgotten', () => {
  const { counted } = allow({ requests: 3, seconds: 1 }, [0, 10, 5_000])
  expect(counted).toEqual([[5_010, 5_010, 1]])
})

test('requests that count together count until the last of them does not', () => {
  const rule = { requests: 60, seconds: 60 }
  // All within one part of the span, so that they are one entry.
  const { counted } = allow(rule, [0, ...Array(59).fill(30)])
  expect(counted).toEqual([[0, 1_770, 60]])
  expect(nextFree(counted, rule, 59_000)).toBe(61_770)
})

test('a request that was not sent counts no more', () => {
  const rule = { requests: 2, seconds: 10 }
  const { counted, times } = allow(rule, [0, 0, 0])
  expect(times).toEqual([0, 0, 10_000])
  expect(nextFree(uncount(counted, 10_000), rule, 0)).toBe(10_000)
  expect(nextFree(uncount(counted, 0), rule, 0)).toBe(10_000)
  expect(nextFree(uncount(uncount(counted, 10_000), 0), rule, 0)).toBe(0)
  expect(uncount(counted, 77)).toEqual(counted)
})
