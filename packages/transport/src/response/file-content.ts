import type { FileContent } from '@picturedesk/provider'
import type { WireResponse } from '../wire.ts'

/** A file with the media type and the name from its headers. */
export function fileContent(
  response: Pick<WireResponse<Uint8Array>, 'payload' | 'headers'>,
): FileContent {
  const { payload, headers } = response
  return {
    bytes: payload as FileContent['bytes'],
    mediaType: headers.get('content-type')?.split(';')[0]?.trim() || 'application/octet-stream',
    fileName: fileName(headers.get('content-disposition') ?? ''),
  }
}

/** RFC 6266: the encoded name goes before the plain one. Directories are cut off. */
function fileName(disposition: string): string | undefined {
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1]
  const [, quoted, bare] = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition) ?? []
  const plain = quoted ?? bare
  let name = plain
  try {
    name = encoded === undefined ? plain : decodeURIComponent(encoded)
  } catch {
    // The escapes are malformed: use the plain name.
  }
  const last = name?.split(/[\\/]/).pop()?.trim() ?? ''
  return /^\.{0,2}$/.test(last) ? undefined : last
}
