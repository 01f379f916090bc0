import { isJson, isXml, mediaTypeOf } from '../spec/media-type.ts'

/** Whether bodies of a media type are lines of JSON. */
export function isJsonLinesType(contentType: string): boolean {
  return /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/.test(
    mediaTypeOf(contentType),
  )
}

/** Whether bodies of a media type are a file's bytes, which no JSON value can stand for. */
export function isFileType(contentType: string): boolean {
  const mediaType = mediaTypeOf(contentType)
  if (isJson(mediaType) || isXml(mediaType)) return false
  return (
    /^(?:image|audio|video|font|model)\//.test(mediaType) ||
    /^application\/(?:octet-stream|pdf|zip|gzip|x-(?:gzip|tar|zip-compressed|7z-compressed)|msword)$/.test(
      mediaType,
    ) ||
    /^application\/(?:vnd\.(?:openxmlformats|ms-|oasis))/.test(mediaType)
  )
}

/** A type that stands for a range of the spec, as no response can have a content type with a star. */
const standIns = new Map([
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  ['text/*', 'text/plain'],
  ['image/*', 'image/png'],
  ['audio/*', 'audio/mpeg'],
  ['video/*', 'video/mp4'],
])

/**
 * The content type of a response under a media type of the spec.
 *
 * @param wanted the type that the client asked for, which fits it
 */
export function concreteType(documented: string, wanted?: string): string {
  if (!mediaTypeOf(documented).includes('*')) return documented
  if (wanted !== undefined && !wanted.includes('*')) return wanted
  return standIns.get(mediaTypeOf(documented)) ?? 'application/octet-stream'
}
