import { readOwnId, type Streaming } from '@picturedesk/provider'
import { rawOf, requiredUrl } from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import { manifest } from './manifest.ts'

const where = { provider: manifest.id, operation: 'getStreamingUrl' } as const

/** Makes the capability `streaming`: URLs that show images without a watermark for a day. */
export function createStreaming({ transport, userOf }: OgqConnection): Streaming {
  return {
    url: async (asset, options) => {
      const response = await transport.call(
        'getStreamingUrl',
        {
          path: { contentId: readOwnId(manifest, asset, 'asset').vendorId },
          query: { userId: userOf(options), policyCode: options?.offer },
          names: { contentId: 'asset', policyCode: 'offer' },
        },
        options,
      )
      // `expiresAt` is always there, because the spec states how long the URL works.
      return {
        url: requiredUrl(response.payload.imageUrl, 'data.imageUrl', response, where),
        expiresAt: response.expiresAt as string,
        raw: rawOf(response.payload),
      }
    },
  }
}
