import {
  type Assets,
  type Licensing,
  type PageCallOptions,
  type Purchase,
  qualifiedId,
  readOwnId,
} from '@picturedesk/provider'
import { fromDigits } from '@picturedesk/transport'
import {
  checkLicensee,
  createPurchasing,
  type ReadyOrder,
  refuseMembers,
} from '@picturedesk/transport/purchasing'
import type { HellorfConnection } from './connection.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import type { History } from './purchase-history.ts'
import { toDownloadUrl } from './wire-value.ts'

/** Makes the calls that buy, by the purchase rule that all vendors share. */
export function createPurchase(
  { transport }: HellorfConnection,
  assets: Assets,
  history: History,
  { journal, timeout, purchaseReferences }: HellorfOptions,
): Required<Pick<Licensing, 'purchase' | 'resolve'>> {
  return createPurchasing({
    manifest,
    clock: transport.clock,
    masked: transport.masked,
    permit: transport.permit,
    operationOf: ({ kind }) => kinds[kind as keyof typeof kinds].purchase,
    timeout,
    journal,
    reference: purchaseReferences,
    check: (order) => {
      checkLicensee(manifest, order)
      refuseMembers(manifest, order, ['references', 'vendorOptions'])
    },
    loadAsset: (asset, call) => assets.get(asset, call),
    send,
    history,
  })

  async function send(
    { order: { licensee, endUser }, asset, offer, reference }: ReadyOrder,
    call: PageCallOptions,
  ): Promise<Purchase> {
    const { kind, vendorId } = readOwnId(manifest, asset, 'asset')
    const terms = {
      permission_id: fromDigits(offer.id) as number,
      warrant_name: licensee,
      third_user_id: endUser ?? reference,
    }
    const response = await transport.call(
      kinds[kind].purchase,
      {
        body:
          kind === 'image' ? { image_id: vendorId, ...terms } : { video_id: vendorId, ...terms },
        names: { permission_id: 'offer', warrant_name: 'licensee', third_user_id: 'endUser' },
      },
      call,
    )
    const { payload } = response
    return {
      id: qualifiedId(manifest.id, kind, payload.id),
      provider: manifest.id,
      kind,
      assetId: asset.id,
      offer: { id: offer.id, name: offer.name },
      price: offer.price,
      licensee,
      endUser,
      // The purchase succeeded even if its link is unusable. That is drift, and `download` gets another.
      downloadUrl: toDownloadUrl(payload.url, 'data.url', response),
      raw: payload,
    }
  }
}
