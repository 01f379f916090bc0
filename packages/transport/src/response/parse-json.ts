import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { Redact } from '../redact.ts'

const decoder = new TextDecoder() // It drops a byte-order mark.

/**
 * Parses JSON. Whole numbers that a double cannot hold become strings, so that ids keep all digits.
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
      `expected JSON. Received ${body === '' ? 'nothing' : `“${redact(body.slice(0, 1000)).slice(0, 20)}…”`} (${reason}).`,
      { ...context, reason },
    )
  }
}

/**
 * Whether a number is too big to keep all digits. Checking values is cheaper than scanning text.
 */
function hasLong(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER
  if (typeof value !== 'object' || value === null) return false
  return (Array.isArray(value) ? value : Object.values(value)).some(hasLong)
}

/** The JSON with whole numbers that a double cannot hold written as strings. */
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
