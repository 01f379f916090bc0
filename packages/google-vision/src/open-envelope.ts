import { type Envelope, isRecord, toId, toText } from '@picturedesk/transport'

/** Opens the body of a response. There is no envelope: the body is the payload, or `{ error }`. */
export function openEnvelope(body: unknown): Envelope {
  const error = isRecord(body) ? body['error'] : undefined
  if (!isRecord(error)) return { payload: body, at: '' }
  const code = toText(error['status']) ?? toId(error['code'])
  return { failure: { message: toText(error['message']), code } }
}
