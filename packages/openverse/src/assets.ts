import type { Assets } from '@picturedesk/provider'
import type { OpenverseConnection } from './connection.ts'
import { ownImageId } from './own-image.ts'
import { toAsset } from './to-asset.ts'

/** Looking at one image. Its only offer is the licence that it is under already. */
export function createAssets({ transport }: OpenverseConnection): Assets {
  return {
    get: async (reference, options) => {
      const identifier = ownImageId(reference, 'asset')
      const input = { path: { identifier }, names: { identifier: 'asset' } }
      const answer = await transport.call('getImage', input, options)
      return toAsset(answer.payload, answer)
    },
  }
}
