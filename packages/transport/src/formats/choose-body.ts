import type { BodyChooser, BodyRules } from '../request/body-rules.ts'
import { covers } from './media-type.ts'

/**
 * Finds the media type for a body: the one that is asked for, else the first in the spec's order that can
 * carry the value.
 */
export const chooseBody: BodyChooser = (body, rules, asked) => {
  const all = [rules, ...(rules.others ?? [])]
  if (asked !== undefined) return all.find(({ mediaType }) => covers(mediaType, asked))
  return (
    all.find(({ mediaType }) => body instanceof Blob && mediaType === body.type) ??
    all.find((one) => carries(one, body)) ??
    rules
  )
}

function carries({ mediaType, value }: BodyRules, body: unknown): boolean {
  if (body instanceof FormData) return covers(mediaType, 'multipart/form-data')
  if (body instanceof URLSearchParams) return covers(mediaType, 'application/x-www-form-urlencoded')
  const types = [value?.type ?? (value === undefined ? 'object' : 'string')].flat()
  if (types.includes('file'))
    return body instanceof Blob
      ? covers(mediaType, body.type) || !mediaType.includes('*')
      : isFile(body)
  return types.includes('any') ? !isFile(body) : types.includes(typeOf(body))
}

function isFile(body: unknown): boolean {
  return (
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    body instanceof ReadableStream ||
    ArrayBuffer.isView(body)
  )
}

function typeOf(
  body: unknown,
): 'null' | 'file' | 'array' | 'object' | 'string' | 'number' | 'boolean' {
  if (body === null) return 'null'
  if (isFile(body)) return 'file'
  return Array.isArray(body) ? 'array' : (typeof body as 'object')
}
