import {
  type Asset,
  assertCharge,
  assertMoney,
  type Charge,
  compareMoney,
  InvalidArgumentError,
  type Manifest,
  type Money,
  type Offer,
  type OrderField,
  PriceAboveMaximumError,
  type PurchaseOrder,
  readOwnId,
} from '@picturedesk/provider'

/**
 * Checks what an order says by itself, before anything is asked of the vendor.
 * @throws InvalidArgumentError
 */
export function checkOrder(
  manifest: Manifest,
  { maxPrice, maxCharge, asset }: PurchaseOrder,
): void {
  readOwnId(manifest, asset, 'asset')
  if (maxPrice !== undefined) assertMoney(maxPrice, 'maxPrice')
  if (maxCharge !== undefined) assertCharge(maxCharge, 'maxCharge')
}

/**
 * Checks the name that a licence is issued to, for vendors whose licences carry one.
 * @throws InvalidArgumentError
 */
export function checkLicensee({ id: provider }: Manifest, { licensee }: PurchaseOrder): void {
  if (typeof licensee === 'string' && licensee.trim() !== '') return
  throw new InvalidArgumentError({
    provider,
    field: 'licensee',
    allowed: 'a name that is not empty',
    value: licensee,
    message: '`licensee` must not be empty. It is the name that the licence is issued to.',
  })
}

/**
 * Refuses members of an order that the vendor has no place for, so that none is dropped silently.
 * @throws InvalidArgumentError for the first of them that is given
 */
export function refuseMembers(
  { id: provider, name }: Manifest,
  order: PurchaseOrder,
  members: readonly ('references' | 'vendorOptions')[],
): void {
  for (const member of members) {
    const given = member === 'vendorOptions' ? order.vendorOptions?.[provider] : order[member]
    const [first] = Object.keys(given ?? {})
    if (first === undefined) continue
    const field =
      member === 'vendorOptions' ? `${member}.${provider}.${first}` : `${member}.${first}`
    throw new InvalidArgumentError({
      provider,
      field,
      allowed: 'left out',
      value: (given as Readonly<Record<string, unknown>>)[first],
      message: `\`${field}\` cannot be sent. ${name} has no place for it in an order. Leave it out.`,
    })
  }
}

/**
 * The offer that an order names, as the vendor makes it now.
 * @throws InvalidArgumentError when the asset has no such offer, or asks another price now than the
 *   caller's copy of the offer says
 */
export function currentOffer(
  { id: provider }: Manifest,
  asset: Asset,
  wanted: Offer | string,
): Offer {
  const id = typeof wanted === 'string' ? wanted : wanted?.id
  const { offers: onOffer = [] } = asset
  const offer = onOffer.find((candidate) => candidate.id === id)
  if (offer === undefined) {
    const offers = onOffer.map(({ id, name, price }) => `${id} (${name}${priceOf(price)})`)
    throw new InvalidArgumentError({
      provider,
      field: 'offer',
      allowed: `one of the offers of ${asset.id}: ${offers.join(', ') || 'none'}`,
      value: id,
      message:
        offers.length === 0
          ? `\`offer\` cannot be bought, because ${asset.id} has no offers.`
          : undefined,
    })
  }
  const { price, charge }: Partial<Offer> = typeof wanted === 'object' ? wanted : {}
  if (price !== undefined && !samePrice(price, offer.price))
    throw changed(provider, id, priceText(price), priceText(offer.price))
  if (charge !== undefined && !sameCharge(charge, offer.charge))
    throw changed(provider, id, chargeText(charge), chargeText(offer.charge))
  return offer
}

/**
 * Holds an offer against the most that may be paid.
 * @throws PriceAboveMaximumError
 * @throws InvalidArgumentError when they cannot be compared
 */
export function checkPrice(
  { id: provider }: Manifest,
  { id, price }: Offer,
  maxPrice: Money,
): void {
  if (price === undefined || price.currency !== maxPrice.currency)
    throw new InvalidArgumentError({
      provider,
      field: 'maxPrice.currency',
      allowed: price === undefined ? 'left out' : `${price.currency}, the currency of offer ${id}`,
      value: maxPrice.currency,
      message:
        price === undefined
          ? `\`maxPrice\` cannot be checked, because offer ${id} states no price. Leave \`maxPrice\` out to buy without this check.`
          : undefined,
    })
  if (compareMoney(price, maxPrice) > 0)
    throw new PriceAboveMaximumError({ provider, price, maxPrice })
}

/**
 * Holds an offer against the most that may be taken in the vendor's own units.
 * @throws PriceAboveMaximumError
 * @throws InvalidArgumentError when they cannot be compared
 */
export function checkCharge(
  { id: provider }: Manifest,
  { id, charge }: Offer,
  maxCharge: Charge,
): void {
  if (charge === undefined || charge.unit !== maxCharge.unit)
    throw new InvalidArgumentError({
      provider,
      field: 'maxCharge.unit',
      allowed: charge === undefined ? 'left out' : `${charge.unit}, the unit of offer ${id}`,
      value: maxCharge.unit,
      message:
        charge === undefined
          ? `\`maxCharge\` cannot be checked, because offer ${id} states no charge. Leave \`maxCharge\` out to buy without this check.`
          : undefined,
    })
  if (compareMoney(asMoney(charge), asMoney(maxCharge)) > 0)
    throw new PriceAboveMaximumError({ provider, charge, maxCharge })
}

/**
 * Checks that an order has what its offer requires.
 * @throws InvalidArgumentError for the first member that is missing
 */
export function checkRequired(
  { id: provider }: Manifest,
  order: PurchaseOrder,
  { id, requires = [] }: Offer,
): void {
  for (const field of requires) {
    const value = memberAt(order, field)
    if (value !== undefined && value !== null && value !== '') continue
    throw new InvalidArgumentError({
      provider,
      field,
      allowed: `given, because offer ${id} requires it`,
      value,
    })
  }
}

/** The value at a path such as `references.projectCode`. */
function memberAt(order: PurchaseOrder, field: OrderField): unknown {
  let value: unknown = order
  for (const name of field.split('.'))
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name]
  return value
}

/** The error of an order whose copy of the offer costs something else than the offer does now. */
function changed(provider: string, id: string, copy: string, now: string): InvalidArgumentError {
  return new InvalidArgumentError({
    provider,
    field: 'offer',
    allowed: `an offer at its present price. Offer ${id} costs ${now} now`,
    value: copy,
    remedy: 'Get the offers again, or pass the id of the offer.',
  })
}

/** A caller's copy may be anything: what cannot be compared is not the same. */
function samePrice(copy: Money, price: Money | undefined): boolean {
  if (price === undefined || copy?.currency !== price.currency) return false
  try {
    return compareMoney(copy, price) === 0
  } catch {
    return false
  }
}

function sameCharge(copy: Charge, charge: Charge | undefined): boolean {
  if (charge === undefined || copy?.unit !== charge.unit) return false
  return samePrice(asMoney(copy), asMoney(charge))
}

/** Amounts of a unit of the vendor's are compared as exactly as money is. */
function asMoney({ amount }: Charge): Money {
  return { amount, currency: 'XXX' }
}

function chargeText(charge: Charge | undefined): string {
  return charge ? `${charge.amount} ${charge.unit}` : 'nothing that the vendor states'
}

function priceOf(price: Money | undefined): string {
  return price === undefined ? '' : `, ${priceText(price)}`
}

function priceText(price: Money | undefined): string {
  return price ? `${price.amount} ${price.currency}` : 'nothing that the vendor states'
}
