import { expect, test } from 'vitest'
import {
  fromDigits,
  isRecord,
  toCount,
  toId,
  toMoney,
  toNumber,
  toSize,
  toText,
  toTime,
} from './wire-value.ts'

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
  ['Infinity', undefined, true],
  ['1e999', undefined, true],
  ['0x10', undefined, true],
  [Number.POSITIVE_INFINITY, undefined, true],
  [Number.NaN, undefined, true],
  [`${'9'.repeat(1_000_000)}x`, undefined, true],
  [-1.5, -1.5, false],
])('%j is the number %j', (value, number, drifts) => {
  const told: unknown[] = []
  expect(toNumber(value, 'aspect', { drift: (...drift) => told.push(drift) })).toBe(number)
  expect(told).toEqual(drifts ? [['aspect', value]] : [])
})

test.each([
  [toSize, 1.5, 1.5],
  [toSize, 0, 0],
  [toSize, -1, undefined],
  [toSize, '-1', undefined],
  [toCount, '40', 40],
  [toCount, 1.5, undefined],
  [toCount, -1, undefined],
  [toCount, 2 ** 60, undefined],
])('%o reads %j as %j', (read, value, number) => {
  const told: unknown[] = []
  expect(read(value, 'total', { drift: (...drift) => told.push(drift) })).toBe(number)
  expect(told).toEqual(number === undefined ? [['total', value]] : [])
})

test.each([
  ['a', 'a'],
  [7, '7'],
  ['', undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [null, undefined],
  [{ toString: null }, undefined],
])('%j is the id %j', (value, id) => {
  expect(toId(value)).toBe(id)
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

test.each([
  ['2017-02-25 00:32:18', '2017-02-25T00:32:18+08:00'],
  ['2017-02-25T00:32:18', '2017-02-25T00:32:18+08:00'],
  ['2017-02-25 00:32', '2017-02-25T00:32:00+08:00'],
  ['2017-02-25T00:32:18Z', '2017-02-25T00:32:18Z'],
  ['2017-02-25 00:32:18-05:00', '2017-02-25T00:32:18-05:00'],
])('the time "%s" becomes %s where the vendor means +08:00', (value, time) => {
  expect(toTime(value, '+08:00', 'created_at', silent)).toBe(time)
})

test.each<unknown>([
  'yesterday',
  '2017-02-25',
  '2017-13-25 00:32:18',
  '2026-02-31 00:00:00',
  '2026-04-31T00:00:00Z',
  '2025-02-29 00:00:00',
  '0000-00-00 00:00:00',
  '0001-01-01T00:00:00Z',
  '2026-01-01 24:00:00',
  '2026-01-01T00:00:00+24:00',
  '2026-01-01T00:00:00Z'.padStart(1_000_000),
  1487954000,
  {},
  { toString: null },
])('%j in the place of a time is drift', (value) => {
  const told: unknown[] = []
  const drift = (...event: unknown[]): unknown => told.push(event)
  expect(toTime(value, '+08:00', 'created_at', { drift })).toBeUndefined()
  expect(told).toEqual([['created_at', value]])
})

test.each(['', null, undefined])(
  'an absent value (%j) is neither time, price nor drift',
  (value) => {
    expect(toTime(value, '+08:00', 'created_at', silent)).toBeUndefined()
    expect(toMoney(value, 'CNY', 'price', silent)).toBeUndefined()
  },
)

test.each([
  ['12.50', '12.50'],
  [5, '5'],
  [0, '0'],
])('the amount %j in CNY is a price of %s', (value, amount) => {
  expect(toMoney(value, 'CNY', 'price', silent)).toEqual({ amount, currency: 'CNY' })
})

test.each([
  ['cheap', 'CNY', 'cheap'],
  [-1, 'CNY', -1],
  [{}, 'CNY', {}],
  [{ toString: null }, 'CNY', { toString: null }],
  [1e21, 'CNY', 1e21],
  [5, { toString: null }, { amount: 5, currency: { toString: null } }],
  [5, undefined, { amount: 5, currency: undefined }],
  [5, 'yuan', { amount: 5, currency: 'yuan' }],
])('the amount %j in the currency %j is the drift %j', (amount, currency, value) => {
  const told: unknown[] = []
  const drift = (...event: unknown[]): unknown => told.push(event)
  expect(toMoney(amount, currency, 'price', { drift })).toBeUndefined()
  expect(told).toEqual([['price', value]])
})

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['a', false],
])('%j is a JSON object: %s', (value, is) => {
  expect(isRecord(value)).toBe(is)
})

/** A context in which drift fails the test. */
const silent = {
  drift: (field: string): void => {
    throw new Error(`Drift in ${field}.`)
  },
}

test('without a zone to assume, a time must name its own', () => {
  const told: unknown[] = []
  const context = { drift: (...drift: unknown[]): unknown => told.push(drift) }
  expect(toTime('2026-01-01T00:00:00Z', undefined, 'at', context)).toBe('2026-01-01T00:00:00Z')
  expect(toTime('2026-01-01T00:00:00', undefined, 'at', context)).toBeUndefined()
  expect(told).toEqual([['at', '2026-01-01T00:00:00']])
})
