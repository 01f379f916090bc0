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

/**
 * Checks the parts of an order that need nothing from the vendor: asset, licensee, highest price.
 * @throws InvalidArgumentError
 */
export function checkOrder({ licensee, maxPrice, asset }: PurchaseOrder): void {
  readOwnId(manifest, asset, 'asset')
  if (typeof licensee !== 'string' || licensee.trim() === '')
    throw new InvalidArgumentError({
      provider: manifest.id,
      field: 'licensee',
      allowed: 'a name that is not empty',
      value: licensee,
      message: '`licensee` must not be empty. It is the name that the licence is issued to.',
    })
  if (maxPrice !== undefined) assertMoney(maxPrice, 'maxPrice')
}

/**
 * The offer that an order names.
 * @throws InvalidArgumentError naming the offers of the asset
 */
export function chosenOffer(asset: AssetDetail, wanted: Offer | string): Offer {
  const id = typeof wanted === 'string' ? wanted : wanted?.id
  const offer = asset.offers.find((candidate) => candidate.id === id)
  if (offer !== undefined) return offer
  const offers = asset.offers.map(({ id, name, price }) =>
    [id, ` (${name}`, price && `, ${price.amount} ${price.currency}`, ')'].join(''),
  )
  throw new InvalidArgumentError({
    provider: manifest.id,
    field: 'offer',
    allowed: `one of the offers of ${asset.id}: ${offers.join(', ') || 'none'}`,
    value: id,
  })
}

/**
 * Compares the price of an offer with the most that may be paid.
 * @throws PriceAboveMaximumError
 * @throws InvalidArgumentError when they cannot be compared
 */
export function checkPrice({ id, price }: Offer, maxPrice: Money): void {
  if (price === undefined || price.currency !== maxPrice.currency)
    throw new InvalidArgumentError({
      provider: manifest.id,
      field: 'maxPrice.currency',
      allowed: price === undefined ? 'left out' : `${price.currency}, the currency of offer ${id}`,
      value: maxPrice.currency,
      message:
        price === undefined
          ? `\`maxPrice\` must be left out, because offer ${id} states no price to compare it with.`
          : undefined,
    })
  if (compareMoney(price, maxPrice) > 0)
    throw new PriceAboveMaximumError({ provider: manifest.id, price, maxPrice })
}
