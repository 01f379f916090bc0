import { expect, test } from 'vitest'
import { inAnotherZone, isMoment, momentOf } from './moments.ts'

test.each([
  ['2021-03-01T08:00:00Z', '2021-03-01T08:00:00Z'],
  ['2021-03-01T08:00:00+08:00', '2021-03-01T00:00:00.000Z'],
  ['2021-03-01T01:00:00+08:00', '2021-02-28'],
  ['2021-03-01T01:00:00+08:00', '2021-03-01'],
  ['2021-03-01 08:00:00', '2021-03-01T08:00:00+08:00'],
  ['2021/3/1', '2021-03-01'],
  ['20210301', '2021-03-01'],
  [1_614_585_600, '2021-03-01T08:00:00Z'],
  ['1614585600000', '2021-03-01T08:00:00Z'],
])('%j is the moment %s', (word, told) => {
  const moment = momentOf(word)
  expect(moment && isMoment(told, moment)).toBe(true)
})

test.each([
  ['2021-03-01T08:00:00+08:00', '2021-03-01T08:00:00Z'],
  ['2021-03-04', '2021-04-03'],
  ['2021-03-01 08:00:00', '2021-03-02T08:00:00+08:00'],
  [1_614_585_600, '2026-03-01T08:00:00Z'],
])('%j is not the moment %s', (word, told) => {
  const moment = momentOf(word)
  expect(moment && isMoment(told, moment)).toBe(false)
})

test.each(['harbour', '4000x3000', '42', 42, true, null, '2021-13-01', 'https://a.example'])(
  '%j is no moment',
  (word) => {
    expect(momentOf(word)).toBeUndefined()
  },
)

test('a moment is the same in another zone', () => {
  expect(inAnotherZone('2021-03-01T20:00:00Z')).toBe('2021-03-02T05:00:00.000+09:00')
  expect(inAnotherZone('2021-03-01')).toBeUndefined()
})
