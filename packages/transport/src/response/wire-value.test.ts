import { expect, test } from 'vitest'
import { fromDigits, isRecord, toMoney, toNumber, toText, toTime } from './wire-value.ts'

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

test.each([
  ['2017-02-25 00:32:18', '2017-02-25T00:32:18+08:00'],
  ['2017-02-25T00:32:18', '2017-02-25T00:32:18+08:00'],
  ['2017-02-25 00:32', '2017-02-25T00:32+08:00'],
  ['2017-02-25T00:32:18Z', '2017-02-25T00:32:18Z'],
  ['2017-02-25 00:32:18-05:00', '2017-02-25T00:32:18-05:00'],
])('the time "%s" becomes %s where the vendor means +08:00', (value, time) => {
  expect(toTime(value, '+08:00', 'created_at', silent)).toBe(time)
})

test.each(['yesterday', '2017-02-25', '2017-13-25 00:32:18', 1487954000, {}])(
  '%j in the place of a time is drift',
  (value) => {
    const told: unknown[] = []
    const drift = (...event: unknown[]): unknown => told.push(event)
    expect(toTime(value, '+08:00', 'created_at', { drift })).toBeUndefined()
    expect(told).toEqual([['created_at', value]])
  },
)

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
