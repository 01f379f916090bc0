import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { Redact } from './redact.ts'

const decoder = new TextDecoder() // drops a byte-order mark

/**
 * @throws InvalidResponseError `empty`, `truncated` or `not-json`
 */
export function parseJson(bytes: Uint8Array, redact: Redact, context: ErrorContext): unknown {
  const text = decoder.decode(bytes)
  try {
    return JSON.parse(text)
  } catch {
    const body = text.trim()
    const reason = body === '' ? 'empty' : isCutShort(body) ? 'truncated' : 'not-json'
    throw new InvalidResponseError(
      `expected JSON, got ${body === '' ? 'nothing' : `“${redact(body.slice(0, 1000)).slice(0, 20)}…”`} (${reason}).`,
      { ...context, reason },
    )
  }
}

/** Whether brackets are left open, outside of strings. */
function isCutShort(body: string): boolean {
  if (!/^[[{]/.test(body)) return false
  const bare = body.replace(/"(?:[^"\\]+|\\.)*"?/gs, '')
  return bare.split(/[[{]/).length > bare.split(/[\]}]/).length
}
