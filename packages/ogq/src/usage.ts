import { type AssetRef, InvalidArgumentError, readOwnId, type Usage } from '@picturedesk/provider'
import { givenUrl, rawOf } from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'

/** Makes the capability `usage`: reports to OGQ that an image was used. */
export function createUsage({ transport }: OgqConnection): Usage {
  return {
    report: async (asset, options) => {
      readOwnId(manifest, asset, 'asset')
      const input = {
        url: givenUrl(reportUrl(asset)),
        names: { url: 'asset.raw.feedbacks.onUsed' },
      }
      const response = await transport.call('reportUsage', input, options)
      return { raw: rawOf(response.payload) }
    },
  }
}

/** The URL that an image carries for reports of its use. */
function reportUrl(asset: AssetRef): string {
  const { id, raw } = typeof asset === 'string' ? { id: asset, raw: undefined } : asset
  const url = (raw as components['schemas']['Image'] | undefined)?.feedbacks?.onUsed
  if (typeof url === 'string' && url !== '') return url
  throw new InvalidArgumentError({
    provider: manifest.id,
    field: 'asset',
    allowed: 'an image as OGQ lists it, with a URL in `raw.feedbacks.onUsed`',
    value: id,
    remedy: 'List the image first, and pass the listed asset.',
  })
}
