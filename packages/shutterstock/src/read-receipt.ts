import {
  InvalidResponseError,
  type Purchase,
  QuotaExceededError,
  qualifiedId,
  VendorError,
} from '@picturedesk/provider'
import { rawOf, toId, toMoney, toText, toUrl, type WireResponse } from '@picturedesk/transport'
import type { ReadyOrder } from '@picturedesk/transport/purchasing'
import type { components } from './generated/schema.ts'
import { kinds, type ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { UNIT } from './to-entitlement.ts'

type Schemas = components['schemas']
type Results = Schemas[`${'Image' | 'Video' | 'Audio'}LicenseResults`]

/** The document does not say how it is told that nothing is left; these words are assumed. */
const NOTHING_LEFT = /no (?:downloads|credits)|allotment|quota/i

/** An order that was answered. */
interface Answered {
  readonly ready: ReadyOrder
  readonly kind: ShutterstockKind
  readonly vendorId: string
  readonly subscription: string
  readonly response: WireResponse<Results>
}

/**
 * Reads the response to an order, of which status 200 alone proves nothing.
 * @throws QuotaExceededError, VendorError if the entry of the asset has nothing but an error
 * @throws InvalidResponseError with an unknown outcome if there is no such entry, or it has no licence
 */
export function readReceipt({ ready, kind, vendorId, subscription, response }: Answered): Purchase {
  const { asset, offer, order, reference } = ready
  const { payload, attempts, requestId } = response
  const entries = payload.data as readonly (Schemas['ImageLicenseResult'] &
    Record<string, unknown>)[]
  const entry = entries.find((candidate) => candidate[kinds[kind].assetId] === vendorId)
  const licenseId = toId(entry?.license_id)
  const error = toText(entry?.error)
  const where = { provider: manifest.id, operation: kinds[kind].license, attempts, requestId }
  if (error !== undefined && licenseId === undefined && entry?.download === undefined) {
    const vendorMessage = response.shown(error)
    const rejected = { ...where, status: 200, outcome: 'rejected', vendorMessage } as const
    const message = `the order was refused: ${vendorMessage}`
    if (NOTHING_LEFT.test(error))
      throw new QuotaExceededError(message, { ...rejected, entitlementId: subscription })
    throw new VendorError(message, rejected)
  }
  if (entry === undefined || licenseId === undefined || error !== undefined) {
    const field =
      entry === undefined ? kinds[kind].assetId : error === undefined ? 'license_id' : 'error'
    throw new InvalidResponseError(
      `\`data.${field}\` in the response leaves open whether the order was accepted.`,
      { ...where, outcome: 'unknown', reason: 'missing-field', field: `data.${field}` },
    )
  }
  const downloadUrl = toUrl(entry.download?.url, 'data.download.url', response)
  // The licence was granted even without a usable link. That is drift, and `download` gets another.
  if (downloadUrl === undefined) response.drift('data.download.url', entry.download?.url)
  const { allotment_charge: charged, price } = entry
  const isMusic = kind === 'audio'
  return {
    id: qualifiedId(manifest.id, kind, licenseId),
    provider: manifest.id,
    kind,
    assetId: asset.id,
    offer: { id: offer.id, name: offer.name },
    price: toMoney(price?.local_amount, price?.local_currency, 'data.price', response),
    charge:
      charged === undefined
        ? undefined
        : {
            amount: String(charged),
            unit: UNIT,
            entitlementId: isMusic ? undefined : subscription,
          },
    license: offer.license,
    references: isMusic ? undefined : order.references,
    endUser: order.endUser ?? (isMusic ? undefined : reference),
    size: offer.size,
    downloadUrl,
    downloadExpiresAt: downloadUrl && response.expiresAt,
    raw: rawOf(payload),
  }
}
