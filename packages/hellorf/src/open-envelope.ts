import { type Envelope, toText } from '@picturedesk/transport'
import { envelope } from './generated/operations.ts'

/**
 * Opens the body of a response: `{ result: true, data }` is a success, `{ result: false, message,
 * code }` a failure, whatever the status. Any other body is `undefined`.
 */
export function openEnvelope(body: unknown): Envelope | undefined {
  const { result, data, message, code } = (body ?? {}) as Record<string, unknown>
  if (result === envelope.success.result) return { payload: data }
  if (result !== false) return undefined
  return {
    failure: {
      message: toText(message),
      code: typeof code === 'number' || typeof code === 'string' ? code : undefined,
    },
  }
}
