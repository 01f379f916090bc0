import { type Assets, readOwnId } from '@picturedesk/provider'
import { warnUnsupported } from '@picturedesk/transport'
import type { OpenverseConnection } from './connection.ts'
import { manifest } from './manifest.ts'
import { toAsset } from './to-asset.ts'

/** Makes the capability `assets`. Images have no offers: each is under an open licence already. */
export function createAssets({ transport }: OpenverseConnection): Assets {
  return {
    get: async (reference, options) => {
      const { vendorId: identifier } = readOwnId(manifest, reference, 'asset')
      warnUnsupported(manifest.name, { language: options?.language }, options)
      const input = { path: { identifier }, names: { identifier: 'asset' } }
      const response = await transport.call('getImage', input, options)
      return toAsset(response.payload, response)
    },
  }
}
