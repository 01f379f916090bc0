import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

/** A price in the vendor's own units, such as credits or downloads of a subscription. */
export interface Charge {
  /**
   * A decimal string such as `1`, never a float.
   * @pattern ^\d+(\.\d+)?$
   */
  readonly amount: string
  /**
   * The vendor's word for the unit, such as `credits` or `downloads`.
   * @minLength 1
   */
  readonly unit: string
  /**
   * Id of the subscription or account that is charged; see `entitlements.list`.
   * @minLength 1
   */
  readonly entitlementId?: string | undefined
}

const AMOUNT = /^\d+(\.\d+)?$/

/**
 * Checks that a value is a {@link Charge}.
 * @param field Name of the option, for the message.
 * @throws InvalidArgumentError
 */
export function assertCharge(value: Charge, field: string): void {
  if (typeof value?.amount !== 'string' || !AMOUNT.test(value.amount))
    throw new InvalidArgumentError({
      field: `${field}.amount`,
      allowed: 'a decimal string such as "1"',
      value: value?.amount,
    })
  if (typeof value.unit !== 'string' || value.unit === '')
    throw new InvalidArgumentError({
      field: `${field}.unit`,
      allowed: 'the unit of the offer, such as "credits"',
      value: value.unit,
    })
}
