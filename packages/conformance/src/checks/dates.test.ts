import { expect, test } from 'vitest'
import { wrongDates, wrongEnds } from './dates.ts'

const now = Date.parse('2026-06-01T00:00:00Z')

test.each(['1019-05-04', '2077-01-01T00:00:00Z', '04.05.2019', '2019-02-31x', '0000-00-00'])(
  '%s is no date of an asset',
  (createdAt) => {
    expect(wrongDates({ items: [{ createdAt }] }, now)).toEqual([
      `/items/0/createdAt: ${createdAt}`,
    ])
  },
)

test.each(['1839-08-19', '2026-06-01T12:00:00Z', '2026-05-31T12:00:00.5+09:00'])(
  '%s is one',
  (createdAt) => {
    expect(wrongDates([{ createdAt, raw: { createdAt: 'x' } }], now)).toEqual([])
  },
)

test('a link has neither ended nor lasts for more than ten years', () => {
  const of = (expiresAt: string) => wrongEnds({ url: 'https://a.example', expiresAt }, now)
  expect(of('2026-06-01T00:15:00Z')).toEqual([])
  expect(of('2026-05-31T23:59:59Z')).toHaveLength(1)
  expect(of('58380-01-01T00:00:00Z')).toHaveLength(1)
})

test('a subscription may have ended', () => {
  expect(wrongEnds({ id: 's', expiresAt: '2020-01-01' }, now)).toEqual([])
})

test('an allotment is renewed in the future', () => {
  expect(wrongEnds({ id: 's', resetsAt: '2026-05-31T23:59:59Z' }, now)).toHaveLength(1)
  expect(wrongEnds({ id: 's', resetsAt: '2026-07-01T00:00:00Z' }, now)).toEqual([])
})
