import { expect, test } from 'vitest'
import type { JournalEntry } from './journal-entry.ts'
import { comparePattern, type Expected, matchesPattern } from './request-pattern.ts'

const entry = (body: unknown): JournalEntry => ({ method: 'POST', body }) as JournalEntry
const matches = (expected: Expected, body: unknown): boolean =>
  matchesPattern({ body: expected }, entry(body))

test.each<[Expected, unknown]>([
  [
    [1, { a: 2 }],
    [1, { a: 2, b: 3 }],
  ],
  [
    [expect.any(Number), /^b/],
    [1, 'bc'],
  ],
  [{ a: [] }, { a: [] }],
  [{ a: undefined }, {}],
  [{ toString: undefined }, {}],
  [null, null],
  [/b/y, 'b'],
  [expect.objectContaining({ a: 1 }), { a: 1, b: 2 }],
  [(text: string) => text === 'x', 'x'],
])('%j takes %j', (expected, body) => {
  expect(matches(expected, body)).toBe(true)
  expect(comparePattern({ body: expected }, entry(body)).matched).toBeGreaterThan(0)
})

test.each<[Expected, unknown]>([
  [
    [1, 2],
    [1, 3],
  ],
  [
    [1, 2],
    [3, 2],
  ],
  [[1], [1, 2]],
  [[1, 2], [1]],
  [[], 'text'],
  [['t'], 't'],
  [{ length: 1 }, ['a']],
  [{ a: 1 }, null],
  [{ a: 1 }, undefined],
  [{ a: undefined }, { a: null }],
  [expect.any(Number), '1'],
  [{ a: expect.any(Number) }, { a: '1' }],
  [/1/, 1],
  [1, '1'],
  [(): boolean => 'truthy' as never, 'x'],
])('%j does not take %j', (expected, body) => {
  expect(matches(expected, body)).toBe(false)
})

test('a comparison shows only what was asked for, and counts what is as expected', () => {
  const body = { book: { id: 7, title: 'Tao' }, pin: 'x', list: [1, 2] }
  const compared = comparePattern(
    { method: 'POST', body: { book: { id: 9, title: /^T/ }, list: [1, 3], none: undefined } },
    entry(body),
  )
  expect(compared).toEqual({
    expected: {
      method: 'POST',
      body: { book: { id: 9, title: 'Tao' }, list: [1, 3], none: undefined },
    },
    actual: { method: 'POST', body: { book: { id: 7, title: 'Tao' }, list: [1, 2] } },
    matched: 3,
  })
})

test('a comparison shows a function by its name, and what it does not take as it came', () => {
  const isEven = (id: number): boolean => id % 2 === 0
  const shown = (body: Expected): unknown => comparePattern({ body }, entry({ a: 1 })).expected
  expect(shown({ a: isEven })).toEqual({ body: { a: '[what isEven takes]' } })
  expect(shown({ a: ((): boolean => false) as never })).toEqual({ body: { a: '[what a takes]' } })
  expect(shown([(): boolean => false][0] as never)).toEqual({ body: '[what the function takes]' })
})

test('a comparison takes no member that every object inherits for one that came', () => {
  const compared = comparePattern({ body: { toString: 'x', a: 1 } }, entry({ a: 1 }))
  expect(compared.actual).toEqual({ body: { a: 1 } })
  expect(comparePattern({ body: { toString: undefined } }, entry({})).matched).toBe(1)
})

test('a matcher and a regular expression are compared as a whole', () => {
  const any = expect.any(Number)
  expect(comparePattern({ body: any as never }, entry({ a: 1 }))).toEqual({
    expected: { body: any },
    actual: { body: { a: 1 } },
    matched: 0,
  })
  expect(comparePattern({ body: /x/ }, entry({ a: 1 })).expected).toEqual({ body: /x/ })
})
