import { type Asset, InvalidArgumentError, readOwnId, type Usage } from '@picturedesk/provider'
import { givenUrl } from '@picturedesk/transport'
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
      await transport.call('reportUsage', input, options)
    },
  }
}

/** The URL that an image carries for reports of its use. */
function reportUrl({ id, raw }: Asset): string {
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
