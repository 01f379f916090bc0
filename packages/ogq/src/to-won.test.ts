import { InvalidArgumentError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { toWon } from './to-won.ts'

test.each([
  ['165', 165],
  ['0', 0],
  ['0165.00', 165],
  ['178.50', 178.5],
  ['9007199254740991', 9007199254740991],
])('%s KRW are %d won', (amount, won) => {
  expect(toWon({ amount, currency: 'KRW' })).toBe(won)
})

test.each([
  [{ amount: '165', currency: 'USD' }, 'price.currency', '"USD"'],
  [{ amount: '9007199254740993', currency: 'KRW' }, 'price.amount', '"9007199254740993"'],
  [{ amount: '0.1000000000000000055', currency: 'KRW' }, 'price.amount', '"0.1000'],
  [{ amount: `1${'0'.repeat(400)}`, currency: 'KRW' }, 'price.amount', '"1000'],
])('%j is refused: %s is named, and what was received', (price, field, received) => {
  try {
    toWon(price)
    expect.unreachable('It was taken.')
  } catch (error) {
    if (!InvalidArgumentError.isInstance(error)) throw error
    expect(error).toMatchObject({ field, provider: 'ogq', outcome: 'not-sent' })
    expect(error.message).toContain(received)
  }
})
