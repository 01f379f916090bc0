import { mediaTypeOf } from '../spec/media-type.ts'

/** The smallest files of some types that programs can open, in Base64. */
const files = new Map([
  [
    'image/png',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  ],
  ['image/gif', 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'],
  ['application/zip', 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=='],
])

/** Bytes that stand for a file of a media type: one that can be opened where a few bytes make one. */
export function sampleFile(contentType: string): Uint8Array {
  const known = files.get(mediaTypeOf(contentType))
  if (known !== undefined) return Uint8Array.from(atob(known), (byte) => byte.charCodeAt(0))
  return new TextEncoder().encode('a file made up by the mock')
}
