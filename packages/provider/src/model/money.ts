import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

/** An amount as a decimal string (never a float) with its ISO 4217 currency. */
export interface Money {
  /**
   * Such as `100.00`.
   * @pattern ^-?\d+(\.\d+)?$
   */
  readonly amount: string
  /**
   * Such as `CNY`.
   * @pattern ^[A-Z]{3}$
   */
  readonly currency: string
}

const AMOUNT = /^-?\d+(\.\d+)?$/
const CURRENCY = /^[A-Z]{3}$/

/**
 * Checks that a value is {@link Money}.
 * @param field Name of the option, for the message.
 * @throws InvalidArgumentError
 */
export function assertMoney(value: Money, field: string): void {
  if (typeof value?.amount !== 'string' || !AMOUNT.test(value.amount))
    throw new InvalidArgumentError({
      field: `${field}.amount`,
      allowed: 'a decimal string such as "100.00"',
      value: value?.amount,
    })
  if (typeof value.currency !== 'string' || !CURRENCY.test(value.currency))
    throw new InvalidArgumentError({
      field: `${field}.currency`,
      allowed: 'an ISO 4217 code such as "CNY"',
      value: value.currency,
    })
}

/**
 * Compares two amounts exactly: -1 if `a` is less than `b`, 0 if they are equal, 1 if `a` is more.
 * @throws InvalidArgumentError when either is malformed, or the currencies differ.
 */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  assertMoney(a, 'money')
  assertMoney(b, 'money')
  if (a.currency !== b.currency)
    throw new InvalidArgumentError({
      field: 'currency',
      allowed: `${a.currency}, the currency of the other amount`,
      value: b.currency,
    })
  const scale = Math.max(decimals(a.amount), decimals(b.amount))
  const difference = scaled(a.amount, scale) - scaled(b.amount, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

function decimals(amount: string): number {
  const point = amount.indexOf('.')
  return point < 0 ? 0 : amount.length - point - 1
}

function scaled(amount: string, scale: number): bigint {
  return BigInt(amount.replace('.', '') + '0'.repeat(scale - decimals(amount)))
}
