import { type AssetOptions, type AssetRef, type Assets, readOwnId } from '@picturedesk/provider'
import { lookUpLanguage, type WireResponse, warnUnsupported } from '@picturedesk/transport'
import type { ShutterstockConnection } from './connection.ts'
import { getImage } from './generated/operations.ts'
import { createGetMany } from './get-many.ts'
import { kinds, type ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { toAsset, type WireAsset } from './to-asset.ts'
import type { ShutterstockTransport } from './transport.ts'

/** Makes the capability `assets`. Offers depend on the customer: `licensing.offers` has them. */
export function createAssets({ transport }: ShutterstockConnection): Required<Assets> {
  return {
    get: async (reference, options) => {
      const [kind, response] = await loadWire(transport, reference, options)
      return toAsset(response.payload, kind, response)
    },
    getMany: createGetMany(transport),
  }
}

/** One asset in full, as Shutterstock sends it. */
export async function loadWire(
  transport: ShutterstockTransport,
  reference: AssetRef,
  options: AssetOptions = {},
): Promise<[ShutterstockKind, WireResponse<WireAsset>]> {
  const { kind, vendorId: id } = readOwnId(manifest, reference, 'asset')
  const { language } = options
  // Tracks are told in one language.
  const isMusic = kind === 'audio'
  if (isMusic) warnUnsupported(manifest.name, { language }, options)
  const query = {
    view: 'full' as const,
    ...(language !== undefined &&
      !isMusic && {
        language: lookUpLanguage(manifest.id, getImage.query.language.enum, language),
      }),
  }
  const input = { path: { id }, query, names: { id: 'asset' } }
  return [kind, await transport.call(kinds[kind].get, input, options)]
}
