import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { Redact } from './redact.ts'

const decoder = new TextDecoder() // drops a byte-order mark

/**
 * @throws InvalidResponseError `empty`, `truncated` or `not-json`
 */
export function parseJson(bytes: Uint8Array, redact: Redact, context: ErrorContext): unknown {
  const text = decoder.decode(bytes)
  try {
    return JSON.parse(LONG.test(text) ? withLongAsText(text) : text)
  } catch {
    const body = text.trim()
    const reason = body === '' ? 'empty' : isCutShort(body) ? 'truncated' : 'not-json'
    throw new InvalidResponseError(
      `expected JSON, got ${body === '' ? 'nothing' : `“${redact(body.slice(0, 1000)).slice(0, 20)}…”`} (${reason}).`,
      { ...context, reason },
    )
  }
}

/** Sixteen digits in a row, which a double may not hold. */
const LONG = /\d{16}/

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
