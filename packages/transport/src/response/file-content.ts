import type { FileContent } from '@picturedesk/provider'
import type { WireResponse } from '../wire.ts'
import { safeFileName } from './file-name.ts'

/** A file with the media type and the name from its headers. */
export function fileContent(
  response: Pick<WireResponse<Uint8Array>, 'payload' | 'headers'>,
): FileContent {
  const { payload, headers } = response
  return {
    bytes: payload as FileContent['bytes'],
    mediaType: mediaType(headers.get('content-type') ?? ''),
    fileName: fileName(headers.get('content-disposition') ?? ''),
  }
}

/** RFC 9110 names the characters of a media type. Anything else counts as none. */
function mediaType(sent: string): string {
  const [type = ''] = sent.split(';', 1)
  const plain = type.trim().toLowerCase()
  return /^[a-z\d][\w!#$&^.+-]{0,126}\/[a-z\d][\w!#$&^.+-]{0,126}$/.test(plain)
    ? plain
    : 'application/octet-stream'
}

/** RFC 6266: the encoded name goes before the plain one. The name is safe on any system. */
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
  return name === undefined ? undefined : safeFileName(name)
}
