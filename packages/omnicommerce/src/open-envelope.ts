import type { Envelope } from '@picturedesk/transport'

/**
 * Opens the body of a response. There is no envelope: the body is the payload, or `{ errors }`. Beside a
 * `status`, `errors` is about the product that the call asks for.
 */
export function openEnvelope(body: unknown): Envelope {
  const { errors, status } = (body ?? {}) as Record<string, unknown>
  return typeof errors === 'string' && status === undefined
    ? { failure: { message: errors } }
    : { payload: body, at: '' }
}
