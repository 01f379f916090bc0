import { MultipartParseError, parseMultipart } from '@remix-run/multipart-parser'
import { isJson, mediaParameter, mediaTypeOf } from '../../spec/media-type.ts'
import type { FormPart } from './form-part.ts'
import { sentPairs } from './sent-pair.ts'

const anySize = {
  maxFileSize: Number.MAX_SAFE_INTEGER,
  maxTotalSize: Number.MAX_SAFE_INTEGER,
  maxParts: 100_000,
}

/** The fields of a urlencoded form; undefined when an escape in it is malformed. */
export function formParts(text: string): FormPart[] | undefined {
  return sentPairs(text)?.map(({ name, value, raw }) => ({
    ...{ name, text: value, raw },
    contentType: undefined,
    headers: {},
  }))
}

/** The parts of a `multipart/form-data` body, or a sentence on why it cannot be read. */
export function multipartParts(contentType: string, bytes: Uint8Array): FormPart[] | string {
  const boundary = mediaParameter(contentType, 'boundary')
  if (boundary === undefined)
    return 'The content type multipart/form-data has no boundary. Leave the header to fetch.'
  try {
    const parts = [...parseMultipart(bytes, { boundary, ...anySize })]
    return parts.some(({ name }) => name === undefined)
      ? 'A part of the body has no name. Expected content-disposition: form-data; name="…".'
      : parts.map((part) => {
          const type = part.headers['content-type']
          const isFile = part.filename !== undefined && !isJson(mediaTypeOf(type))
          const text = isFile ? undefined : textOf(part.bytes)
          const raw = encodeURIComponent(text ?? '')
          return { name: part.name ?? '', text, raw, contentType: type, headers: part.headers }
        })
  } catch (error) {
    if (!(error instanceof MultipartParseError)) throw error
    return `The body is no multipart/form-data with the boundary '${boundary}'. ${error.message}.`
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
