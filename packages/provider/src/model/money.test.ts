import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'
import { assertMoney, compareMoney } from './money.ts'

const cny = (amount: string) => ({ amount, currency: 'CNY' })

/** An amount as text, with the rational number it stands for. */
const amount = fc
  .record({
    negative: fc.boolean(),
    whole: fc.bigInt({ min: 0n, max: 10n ** 30n }),
    leadingZeros: fc.nat({ max: 3 }),
    fraction: fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 20 }),
  })
  .map(({ negative, whole, leadingZeros, fraction }) => ({
    text:
      (negative ? '-' : '') +
      '0'.repeat(leadingZeros) +
      whole +
      (fraction === '' ? '' : `.${fraction}`),
    numerator:
      (negative ? -1n : 1n) * (whole * 10n ** BigInt(fraction.length) + BigInt(fraction || '0')),
    denominator: 10n ** BigInt(fraction.length),
  }))

test('amounts compare like rational numbers', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const difference = a.numerator * b.denominator - b.numerator * a.denominator
      const expected = difference < 0n ? -1 : difference > 0n ? 1 : 0
      expect(compareMoney(cny(a.text), cny(b.text))).toBe(expected)
    }),
  )
})

test('amounts compare exactly where floats would be equal', () => {
  expect(compareMoney(cny('9007199254740993.00'), cny('9007199254740992'))).toBe(1)
  expect(compareMoney(cny('0.1000000000000000000001'), cny('0.1'))).toBe(1)
})

test.each([
  ['100', '100.00'],
  ['0', '-0.0'],
  ['007', '7'],
])('%s equals %s', (a, b) => {
  expect(compareMoney(cny(a), cny(b))).toBe(0)
})

test('amounts in different currencies are refused, not converted', () => {
  expect(() => compareMoney(cny('1'), { amount: '1', currency: 'USD' })).toThrow(
    '`currency` must be CNY, the currency of the other amount. Received "USD".',
  )
})

test.each(['', '1.', '.5', '+1', '1e3', '1,000', ' 1', '1\n', '١', 'NaN', '0x10'])(
  'the amount %j is refused',
  (text) => {
    expect(() => compareMoney(cny(text), cny('1'))).toThrow(InvalidArgumentError)
  },
)

test.each(['', 'cny', 'RMB¥', 'CNYY', '元'])('the currency %j is refused', (currency) => {
  expect(() => assertMoney({ amount: '1', currency }, 'maxPrice')).toThrow(
    '`maxPrice.currency` must be an ISO 4217 code',
  )
})

test.each([undefined, null, 5, '5', {}, { amount: 5, currency: 'CNY' }])(
  '%j is no money, and the error names the field',
  (value) => {
    expect(() => assertMoney(value as never, 'maxPrice')).toThrow(
      expect.objectContaining({ code: 'invalid-argument', field: 'maxPrice.amount' }),
    )
  },
)
