import {
  type AssetDetail,
  assertMoney,
  compareMoney,
  InvalidArgumentError,
  type Money,
  type Offer,
  PriceAboveMaximumError,
  type PurchaseOrder,
  readOwnId,
} from '@picturedesk/provider'
import { manifest } from './manifest.ts'

const PROVIDER = 'hellorf'

/**
 * What can be told of an order by itself.
 * @throws InvalidArgumentError
 */
export function checkOrder({ licensee, maxPrice, asset }: PurchaseOrder): void {
  readOwnId(manifest, asset, 'asset')
  if (typeof licensee !== 'string' || licensee.trim() === '')
    throw new InvalidArgumentError({
      provider: PROVIDER,
      field: 'licensee',
      allowed: 'the name of whom the licence is for',
      value: licensee,
    })
  if (maxPrice !== undefined) assertMoney(maxPrice, 'maxPrice')
}

/**
 * The offer that an order names.
 * @throws InvalidArgumentError listing the asset's offers
 */
export function chosenOffer(asset: AssetDetail, wanted: Offer | string): Offer {
  const id = typeof wanted === 'string' ? wanted : wanted?.id
  const offer = asset.offers.find((candidate) => candidate.id === id)
  if (offer !== undefined) return offer
  const offers = asset.offers.map(({ id, name, price }) =>
    [id, ` (${name}`, price && `, ${price.amount} ${price.currency}`, ')'].join(''),
  )
  throw new InvalidArgumentError({
    provider: PROVIDER,
    field: 'offer',
    allowed: `one of the offers of ${asset.id}: ${offers.join(', ') || 'there are none'}`,
    value: id,
  })
}

/**
 * Holds an offer against the most that may be paid.
 * @throws PriceAboveMaximumError
 * @throws InvalidArgumentError when they cannot be compared
 */
export function checkPrice({ id, price }: Offer, maxPrice: Money): void {
  if (price === undefined || price.currency !== maxPrice.currency)
    throw new InvalidArgumentError({
      provider: PROVIDER,
      field: 'maxPrice.currency',
      allowed:
        price === undefined
          ? `left out: offer ${id} states no price to compare with`
          : `${price.currency}, the currency of offer ${id}`,
      value: maxPrice.currency,
    })
  if (compareMoney(price, maxPrice) > 0)
    throw new PriceAboveMaximumError({ provider: PROVIDER, price, maxPrice })
}
