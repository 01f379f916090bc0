import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRetryAfter } from './retry-after.ts'

const NOW = Date.parse('2026-01-01T00:00:00Z')

test.each([
  ['0', 0],
  ['120', 120_000],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
])('the Retry-After header %j means %d ms', (header, expected) => {
  expect(parseRetryAfter(header, NOW)).toBe(expected)
})

test.each([null, '', 'soon', '1.5', '-1', '1e3', '2026-01-01', '60 GMT beings', 'nonsense GMT'])(
  '%j is none',
  (header) => {
    expect(parseRetryAfter(header, NOW)).toBeUndefined()
  },
)

test('the wait of a Retry-After header is never negative', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(parseRetryAfter(header, NOW) ?? 0).toBeGreaterThanOrEqual(0)
    }),
  )
})
