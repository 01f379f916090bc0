import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { Redact } from '../redact.ts'

const decoder = new TextDecoder() // drops a byte-order mark

/**
 * @throws InvalidResponseError `empty`, `truncated` or `not-json`
 */
export function parseJson(bytes: Uint8Array, redact: Redact, context: ErrorContext): unknown {
  const text = decoder.decode(bytes)
  try {
    const value: unknown = JSON.parse(text)
    return hasLong(value) ? JSON.parse(withLongAsText(text)) : value
  } catch {
    const body = text.trim()
    const reason = body === '' ? 'empty' : isCutShort(body) ? 'truncated' : 'not-json'
    throw new InvalidResponseError(
      `expected JSON, got ${body === '' ? 'nothing' : `“${redact(body.slice(0, 1000)).slice(0, 20)}…”`} (${reason}).`,
      { ...context, reason },
    )
  }
}

/** Whether a number is too big to have kept its digits. To look here is cheaper than in the text. */
function hasLong(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER
  if (typeof value !== 'object' || value === null) return false
  return (Array.isArray(value) ? value : Object.values(value)).some(hasLong)
}

/** JSON in which whole numbers beyond a double's are text, so that an id keeps every digit. */
function withLongAsText(text: string): string {
  return text.replace(/"(?:[^"\\]+|\\.)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  )
}

/** Whether brackets are left open, outside of strings. */
function isCutShort(body: string): boolean {
  if (!/^[[{]/.test(body)) return false
  const bare = body.replace(/"(?:[^"\\]+|\\.)*"?/gs, '')
  return bare.split(/[[{]/).length > bare.split(/[\]}]/).length
}
