import { expect, test } from 'vitest'
import { isInt64, withoutBigInts } from './big-integers.ts'
import { parseJson } from './parse-json.ts'

test.each<[string, unknown]>([
  ['9007199254740993', 9007199254740993n],
  ['-9007199254740993', -9007199254740993n],
  ['9007199254740991', 9007199254740991],
  ['1234567890123456', 1234567890123456],
  ['1e30', 1e30],
  ['1234567890123456.5', 1234567890123456.5],
  ['"12345678901234567890"', '12345678901234567890'],
  ['{"a":[12345678901234567890],"b":{"c":1}}', { a: [12345678901234567890n], b: { c: 1 } }],
  ['{"12345678901234567890":null}', { '12345678901234567890': null }],
])('reads %s with every digit', (text, value) => {
  expect(parseJson(text)).toEqual(value)
})

test.each(['{"a":1234567890123456789', 'x', ''])('refuses %j', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError)
})

test('leaves a value without long numbers as it is', () => {
  const value = { a: [1, 'b', null, undefined], c: { d: true } }
  expect(withoutBigInts(value)).toBe(value)
  for (const scalar of [1, 'a', null, undefined]) expect(withoutBigInts(scalar)).toBe(scalar)
})

test('makes a number of each long one, however deep, and copies the rest', () => {
  const value = { a: [1n, 'b', null], c: { d: 2n, e: undefined } }
  expect(withoutBigInts(value)).toEqual({ a: [1, 'b', null], c: { d: 2, e: undefined } })
  expect(withoutBigInts([[3n]])).toEqual([[3]])
})

test.each<[bigint, boolean]>([
  [2n ** 63n - 1n, true],
  [2n ** 63n, false],
  [2n ** 80n, false],
  [-(2n ** 63n), true],
  [-(2n ** 63n) - 1n, false],
  [-(2n ** 80n), false],
  [0n, true],
])('%s keeps its side of the bounds of an int64: %s', (value, fits) => {
  expect(isInt64(withoutBigInts(value) as number)).toBe(fits)
})

test('no fraction is an int64', () => {
  expect([isInt64(0.5), isInt64(-1), isInt64(2 ** 62), isInt64(-(2 ** 64))]).toEqual([
    ...[false, true, true, false],
  ])
})
