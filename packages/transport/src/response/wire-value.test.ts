import { expect, test } from 'vitest'
import { fromDigits, toNumber, toText } from './wire-value.ts'

test.each([
  ['a', 'a'],
  ['', undefined],
  [null, undefined],
  [7, undefined],
  [{}, undefined],
])('%j is the text %j', (value, text) => {
  expect(toText(value)).toBe(text)
})

test.each([
  [1.5, 1.5, false],
  ['1.50', 1.5, false],
  [0, 0, false],
  ['', undefined, false],
  [null, undefined, false],
  [undefined, undefined, false],
  ['many', undefined, true],
  [{}, undefined, true],
])('%j is the number %j', (value, number, drifts) => {
  const told: unknown[] = []
  expect(toNumber(value, 'aspect', { drift: (...drift) => told.push(drift) })).toBe(number)
  expect(told).toEqual(drifts ? [['aspect', value]] : [])
})

test.each([
  ['12', 12],
  ['0', 0],
  ['', ''],
  ['1e1', '1e1'],
  ['-1', '-1'],
])('%j goes to the wire as %j', (text, value) => {
  expect(fromDigits(text)).toBe(value)
})
