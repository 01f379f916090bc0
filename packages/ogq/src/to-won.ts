import { compareMoney, InvalidArgumentError, type Money } from '@picturedesk/provider'
import { manifest } from './manifest.ts'

const CURRENCY = 'KRW'

/**
 * The number of won that OGQ takes for a price.
 * @throws InvalidArgumentError for another currency, and an amount that a number cannot hold exactly
 */
export function toWon(price: Money): number {
  const provider = manifest.id
  const { amount, currency } = price
  if (currency !== CURRENCY)
    throw new InvalidArgumentError({
      provider,
      field: 'price.currency',
      allowed: `${CURRENCY}, the only currency in which OGQ takes reports of sales`,
      value: currency,
      remedy: 'Convert the price that the user paid.',
    })
  const won = Number(amount)
  const written = String(won)
  const isDecimal = /^\d+(\.\d+)?$/.test(written)
  if (isDecimal && compareMoney({ amount: written, currency }, price) === 0) return won
  throw new InvalidArgumentError({
    provider,
    field: 'price.amount',
    allowed: 'an amount that a JSON number holds exactly',
    value: amount,
    remedy: 'Round it.',
  })
}
