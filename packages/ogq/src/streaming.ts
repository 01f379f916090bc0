import { readOwnId, type Streaming } from '@picturedesk/provider'
import type { OgqConnection } from './connection.ts'
import { manifest } from './manifest.ts'

/** Makes the capability `streaming`: URLs that show images without a watermark for a day. */
export function createStreaming({ transport, userOf }: OgqConnection): Streaming {
  return {
    url: async (asset, options) => {
      const { payload, expiresAt } = await transport.call(
        'getStreamingUrl',
        {
          path: { contentId: readOwnId(manifest, asset, 'asset').vendorId },
          query: { userId: userOf(options), policyCode: options?.offer },
          names: { contentId: 'asset', policyCode: 'offer' },
        },
        options,
      )
      // `expiresAt` is always there, because the spec states how long the URL works.
      return { url: payload.imageUrl, expiresAt: expiresAt as string, raw: payload }
    },
  }
}
