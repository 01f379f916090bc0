import { expect, test } from 'vitest'
import { says } from './says.ts'

const TIME = new Date('2026-01-02T03:04:05.678Z')

test.each([
  ['2026-01-02T03:04:05.678Z', true],
  ['2026-01-02T03:04:05Z', true],
  ['2026-01-02T12:04:05+09:00', true],
  ['2026-01-02T12:04:05.678Z', false],
  ['2026-01-02 12:04:05', true],
  ['2026-01-04 03:04:05', false],
  ['1767323045678', true],
  ['1767323045', true],
  ['1767355445678', false],
  ['2026-01-02', true],
  ['2025-01-02', false],
  ['', false],
])('%s is the time that was given: %s', (text, expected) => {
  expect(says(text, TIME)).toBe(expected)
})

test.each([
  ['21.37', true],
  ['2137', true],
  ['21', false],
  ['21.3', false],
])('%s is 21.37 yuan: %s', (text, expected) => {
  expect(says(text, { amount: '21.37', currency: 'CNY' })).toBe(expected)
})

test('a name is itself alone', () => {
  expect(says('Ines', 'Ines')).toBe(true)
  expect(says('INES', 'Ines')).toBe(false)
})
