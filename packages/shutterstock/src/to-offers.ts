import type { Offer } from '@picturedesk/provider'
import { type MapContext, toMoney, toText } from '@picturedesk/transport'
import type { LicensableFile } from './files.ts'
import type { components } from './generated/schema.ts'
import type { ShutterstockKind } from './kinds.ts'
import { UNIT } from './to-entitlement.ts'

type Subscription = components['schemas']['Subscription']

/** The member of an order by which a customer says that an editorial asset is used as such. */
const ACKNOWLEDGEMENT = 'vendorOptions.shutterstock.editorialAcknowledgement'

/**
 * The offers of a subscription: one for each size that it is for and the asset has. Music has no
 * sizes; there, the licence of the subscription is what is ordered.
 */
export function toOffers(
  wire: Subscription,
  kind: ShutterstockKind,
  files: readonly LicensableFile[],
  isEditorial: boolean,
  context: MapContext,
): Offer[] {
  const formats = (wire.formats ?? []).filter(
    ({ media_type }) => (media_type ?? wire.asset_type) === kind,
  )
  const license = toText(wire.license)
  const common = {
    license,
    price: toMoney(
      wire.price_per_download?.local_amount,
      wire.price_per_download?.local_currency,
      'price_per_download',
      context,
    ),
    // What an order takes is told afterwards. One is assumed until then.
    charge: wire.allotment && { amount: '1', unit: UNIT, entitlementId: wire.id },
    requires: isEditorial ? [ACKNOWLEDGEMENT] : undefined,
  }
  const named = (word: string): Pick<Offer, 'id' | 'name'> => ({
    id: `${wire.id}/${word}`,
    name: `${toText(wire.description) ?? license ?? wire.id}: ${word}`,
  })
  if (kind === 'audio') {
    const [format] = formats
    if (format === undefined || license === undefined) return []
    return [{ ...named(license), ...common, format: toText(format.format), raw: wire }]
  }
  const sizes = new Set(formats.map(({ size }) => size))
  return files
    .filter(({ size }) => sizes.has(size))
    .map(({ raw, ...file }) => ({
      ...named(file.size),
      ...common,
      ...file,
      raw: { subscription: wire, file: raw },
    }))
}
