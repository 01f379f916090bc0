import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'

const decoder = new TextDecoder() // drops a byte-order mark

/**
 * @throws InvalidResponseError `empty`, `truncated` or `not-json`
 */
export function parseJson(bytes: Uint8Array, context: ErrorContext): unknown {
  const text = decoder.decode(bytes)
  try {
    return JSON.parse(text)
  } catch {
    const body = text.trim()
    const reason = body === '' ? 'empty' : /^[[{].*[^\]}]$/s.test(body) ? 'truncated' : 'not-json'
    throw new InvalidResponseError(
      `expected JSON, got ${body === '' ? 'nothing' : `“${body.slice(0, 20)}…”`} (${reason}).`,
      { ...context, reason },
    )
  }
}
