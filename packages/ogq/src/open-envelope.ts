import { type Envelope, toText } from '@picturedesk/transport'
import { envelope } from './generated/operations.ts'

const SUCCESS = String(envelope.success.code)

/**
 * Opens the body of a response: the code that the spec names is a success. With any other code it is a
 * failure, whatever the HTTP status, and `message` may say why. A body without a code is `undefined`.
 */
export function openEnvelope(body: unknown): Envelope | undefined {
  const { code, data, message } = (body ?? {}) as Record<string, unknown>
  if (typeof code !== 'number' && typeof code !== 'string') return undefined
  if (String(code) === SUCCESS) return { payload: data }
  return { failure: { code, message: toText(message) } }
}
