import {
  type AssetDetail,
  type AssetOptions,
  type AssetRef,
  type Assets,
  type Offer,
  readOwnId,
} from '@picturedesk/provider'
import { rawOf, toText, warnUnsupported } from '@picturedesk/transport'
import type { HellorfConnection } from './connection.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { toDetailedAsset } from './to-asset.ts'
import { toOffer } from './to-offer.ts'

/** Details of one image or video. */
export interface HellorfAssets extends Assets {
  /**
   * One asset with its offers.
   * @throws NotFoundError
   */
  get(asset: AssetRef, options?: AssetOptions): Promise<AssetDetail>
}

/** Makes the capability `assets`: details of one image or video, with its offers. */
export function createAssets({ transport, currency }: HellorfConnection): HellorfAssets {
  return {
    get: async (reference, options): Promise<AssetDetail> => {
      const { kind, vendorId } = readOwnId(manifest, reference, 'asset')
      warnUnsupported(manifest.name, { language: options?.language }, options)
      const response = await transport.call(
        kinds[kind].get,
        {
          query: { [`${kind}_id`]: vendorId },
          names: { image_id: 'asset', video_id: 'asset' },
        },
        options,
      )
      const { payload } = response
      const wire = 'video' in payload ? payload.video : payload.image
      const offers = (payload.permissions ?? []).map((offer) => toOffer(offer, currency, response))
      const name = toText(payload.author)
      return {
        ...toDetailedAsset(wire, kind, response),
        creator: name === undefined ? undefined : { name },
        width: largest(offers, 'width'),
        height: largest(offers, 'height'),
        offers,
        raw: rawOf(payload),
      }
    },
  }
}

function largest(offers: readonly Offer[], side: 'width' | 'height'): number | undefined {
  return offers.reduce((most, offer) => Math.max(most, offer[side] ?? 0), 0) || undefined
}
