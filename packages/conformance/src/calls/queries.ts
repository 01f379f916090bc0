import type { AssetKind, AssetQuery, MediaSource, TaggingRequest } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'

/** The query by which the suite finds things. Default: the provider's first kind. */
export function query(
  { manifest, samples: { text } }: Pick<Bench, 'manifest' | 'samples'>,
  kind: AssetKind = manifest.kinds[0] ?? 'image',
): AssetQuery & { readonly text: string } {
  return { text: (typeof text === 'string' ? text : text?.[kind]) ?? '云南', kind }
}

/** A query with at least two pages. */
export function pagedQuery(bench: Pick<Bench, 'manifest' | 'samples'>): AssetQuery {
  return bench.samples.paged ?? { ...query(bench), perPage: 2 }
}

/** A picture of one pixel. */
export const PIXEL: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

/** A picture in a form that the provider takes. */
export function anyPicture({ manifest }: Pick<Bench, 'manifest'>): MediaSource {
  return manifest.inputs?.includes('bytes') && !manifest.inputs.includes('url')
    ? { bytes: PIXEL, mediaType: 'image/png' }
    : { url: 'https://images.example/one.jpg' }
}

/** Requests for tags, one for each id. */
export function pictures(...ids: readonly string[]): TaggingRequest[] {
  return ids.map((id) => ({ id, image: { url: `https://images.example/${id}.jpg` } }))
}
