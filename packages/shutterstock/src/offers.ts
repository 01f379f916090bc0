import type { AssetRef, CallOptions, Offer } from '@picturedesk/provider'
import { loadWire } from './assets.ts'
import { sizesOf } from './files.ts'
import { toAsset } from './to-asset.ts'
import { toOffers } from './to-offers.ts'
import type { ShutterstockTransport } from './transport.ts'

/** An asset with the offers that the customer's subscriptions make of it, as both are now. */
export async function loadOffered(
  transport: ShutterstockTransport,
  reference: AssetRef,
  options?: CallOptions,
) {
  const [kind, response] = await loadWire(transport, reference, options)
  const subscriptions = await transport.call('listSubscriptions', {}, options)
  const asset = toAsset(response.payload, kind, response)
  const files = sizesOf(response.payload.assets, kind, { ...response, drift: () => {} })
  const offers: readonly Offer[] = subscriptions.payload.data.flatMap((subscription) =>
    toOffers(subscription, kind, files, asset.editorial === true, subscriptions),
  )
  return { ...asset, offers }
}
