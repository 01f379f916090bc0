import { type Asset, InvalidArgumentError, type Usage } from '@picturedesk/provider'
import type { OgqConnection } from './connection.ts'
import type { components } from './generated/schema.ts'
import { ownImageId } from './own-image.ts'

/** Telling OGQ that an image was used. */
export function createUsage({ transport }: OgqConnection): Usage {
  return {
    report: async (asset, options) => {
      ownImageId(asset, 'asset')
      const input = { url: onUsed(asset), names: { url: 'asset.raw.feedbacks.onUsed' } }
      await transport.call('reportUsage', input, options)
    },
  }
}

/** The URL that the image says to call. */
function onUsed({ id, raw }: Asset): string {
  const url = (raw as components['schemas']['Image'] | undefined)?.feedbacks?.onUsed
  if (typeof url === 'string' && url !== '') return url
  throw new InvalidArgumentError({
    provider: 'ogq',
    field: 'asset',
    allowed: 'an image as OGQ lists it, with the URL to call in `raw.feedbacks.onUsed`',
    value: id,
  })
}
