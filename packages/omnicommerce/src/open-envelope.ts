import type { Envelope } from '@picturedesk/transport'

/** Opens the body of a response. There is no envelope: the body is the payload, or `{ errors }`. */
export function openEnvelope(body: unknown): Envelope {
  const { errors } = (body ?? {}) as Record<string, unknown>
  return typeof errors === 'string' ? { failure: { message: errors } } : { payload: body, at: '' }
}
