import { expect, test } from 'vitest'
import { carries } from './carries.ts'

const call = (price: unknown) => ({
  url: 'https://api.acme.example/sales',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ price }),
  bytes: new Uint8Array(),
  redirect: 'manual' as const,
  signal: undefined,
})

test.each([
  ['165', 'KRW', 165],
  ['165', 'KRW', '165.00'],
  ['20.50', 'CNY', 2050],
  ['20.50', 'CNY', { amount: '20.5' }],
])('%s %s is carried by %j', (amount, currency, price) => {
  expect(carries(call(price), { amount, currency })).toBe(true)
})

test.each([
  ['165', 'KRW', 1.65],
  ['165', 'KRW', 16500],
  ['20.50', 'CNY', 0.205],
  ['20.50', 'CNY', ''],
  ['0', 'CNY', ''],
])('%s %s is not carried by %j', (amount, currency, price) => {
  expect(carries(call(price), { amount, currency })).toBe(false)
})
