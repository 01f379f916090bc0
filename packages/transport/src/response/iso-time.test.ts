import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoTime } from './iso-time.ts'

/** The farthest time that a `Date` holds. */
const FARTHEST = 8.64e15

test('any time is written as Date writes it, whatever was written before', () => {
  fc.assert(
    fc.property(fc.integer({ min: -FARTHEST, max: FARTHEST }), fc.nat(1999), (time, after) => {
      const times = [time, Math.min(FARTHEST, time + after), time]
      expect(times.map(isoTime)).toEqual(times.map((one) => new Date(one).toISOString()))
    }),
  )
})

test.each([0, 1, 999, 1000, 1_786_000_000_001, -1, -1000, 253_402_300_800_000])('%d', (time) => {
  expect(isoTime(time)).toBe(new Date(time).toISOString())
})

test('a part of a millisecond is left out', () => {
  expect(isoTime(1_786_000_000_123.9)).toBe(new Date(1_786_000_000_123).toISOString())
})

test('a time beyond all dates is refused, and the next one is right', () => {
  expect(() => isoTime(FARTHEST + 1000)).toThrow(RangeError)
  expect(isoTime(5)).toBe('1970-01-01T00:00:00.005Z')
})
