import {
  assertMoney,
  InvalidArgumentError,
  type Manifest,
  type ReportedSale,
  readOwnId,
  type SaleReport,
} from '@picturedesk/provider'

/**
 * Checks what a report of a sale says by itself, and brings it into the form that is sent.
 * @throws InvalidArgumentError
 */
export function checkSale(
  manifest: Manifest,
  { asset, offer, price, reference, soldAt }: SaleReport,
): ReportedSale {
  const provider = manifest.id
  readOwnId(manifest, asset, 'asset')
  const offerId = typeof offer === 'string' ? offer : offer?.id
  if (typeof offerId !== 'string' || offerId === '')
    throw wrong(provider, 'offer', 'an offer of the asset, or its id', offer)
  assertMoney(price, 'price')
  if (price.amount.startsWith('-'))
    throw wrong(provider, 'price.amount', 'what the user paid: 0 or more', price.amount)
  if (typeof reference !== 'string' || reference.trim() === '')
    throw wrong(provider, 'reference', 'your own order number, a text that is not empty', reference)
  const time = timeOf(soldAt)
  if (time === undefined)
    throw wrong(
      provider,
      'soldAt',
      'a Date, or an RFC 3339 time such as "2026-01-31T12:00:00Z"',
      soldAt,
    )
  const assetId = typeof asset === 'string' ? asset : asset.id
  const { amount, currency } = price
  return { provider, assetId, offerId, price: { amount, currency }, reference, soldAt: time }
}

/** RFC 3339: a time without a zone names no moment. */
const TIME = /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/

/** The moment in UTC, to the millisecond. `undefined` for what is none, such as the 31st of June. */
function timeOf(soldAt: unknown): string | undefined {
  if (!(soldAt instanceof Date) && typeof soldAt !== 'string') return undefined
  if (typeof soldAt === 'string') {
    const [, day] = TIME.exec(soldAt) ?? []
    // `Date` turns a day that a month does not have into one of the next month.
    if (day === undefined || !isDay(day)) return undefined
  }
  const time = new Date(typeof soldAt === 'string' ? soldAt.toUpperCase() : soldAt)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function wrong(
  provider: string,
  field: string,
  allowed: string,
  value: unknown,
): InvalidArgumentError {
  return new InvalidArgumentError({ provider, field, allowed, value })
}
