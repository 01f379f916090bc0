import { writeExact } from '@picturedesk/openapi'
import { isJson, isXml, mediaTypeOf } from '../spec/media-type.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import { isFileType, isJsonLinesType } from './media-type.ts'
import { toXml } from './to-xml.ts'

const encoder = new TextEncoder()

/**
 * A value as a body of a media type. A text is sent as it is, unless the type is JSON.
 *
 * @param schema the value's schema with references followed, which names the elements of XML
 * @returns undefined when there is no such form of the value
 */
export function writeBody(
  contentType: string,
  value: unknown,
  schema?: Parameters<typeof toXml>[1],
): Uint8Array | undefined {
  if (isJson(contentType)) return encoder.encode(writeExact(value) ?? 'null')
  if (typeof value === 'string') return encoder.encode(value)
  if (isFileType(contentType)) return undefined
  if (isXml(contentType)) return encoder.encode(toXml(value, schema))
  if (isJsonLinesType(contentType)) return encoder.encode(jsonLines(value))
  const mediaType = mediaTypeOf(contentType)
  if (mediaType === 'application/x-www-form-urlencoded')
    return isJsonObject(value) ? encoder.encode(formOf(value)) : undefined
  if (/^multipart\/|^text\/(?:csv|tab-separated-values|event-stream)$/.test(mediaType))
    return undefined
  if (typeof value === 'object' && value !== null) return encoder.encode(writeExact(value))
  return encoder.encode(value === null || value === undefined ? '' : String(value))
}

function jsonLines(value: unknown): string {
  const lines = Array.isArray(value) ? value : [value]
  return lines.map((line) => `${writeExact(line)}\n`).join('')
}

function formOf(value: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(value).flatMap(([name, inner]) =>
    [inner]
      .flat()
      .map((one): [string, string] => [
        name,
        typeof one === 'object' && one !== null ? writeExact(one) : String(one ?? ''),
      ]),
  )
  return new URLSearchParams(pairs).toString()
}
