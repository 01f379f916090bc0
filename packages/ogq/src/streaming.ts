import type { Streaming } from '@picturedesk/provider'
import type { OgqConnection } from './connection.ts'
import { ownImageId } from './own-image.ts'

/** Showing images without watermark for a day. */
export function createStreaming({ transport, userOf }: OgqConnection): Streaming {
  return {
    url: async (asset, options) => {
      const { payload, expiresAt } = await transport.call(
        'getStreamingUrl',
        {
          path: { contentId: ownImageId(asset, 'asset') },
          query: { userId: userOf(options), policyCode: options?.offer },
          names: { contentId: 'asset', policyCode: 'offer' },
        },
        options,
      )
      // the spec says how long it works, so that there is an end
      return { url: payload.imageUrl, expiresAt: expiresAt as string, raw: payload }
    },
  }
}
