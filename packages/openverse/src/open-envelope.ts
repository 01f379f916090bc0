import { type Envelope, isRecord, type VendorFailure } from '@picturedesk/transport'

/** All members that the body of a failure can have: Openverse's own, and those of OAuth 2.0. */
const FAILURE_MEMBERS = new Set(['detail', 'error', 'error_description'])

/**
 * Opens the body of a response. Openverse has no envelope: the body is the payload, unless it has no
 * members but those of a failure.
 */
export function openEnvelope(body: unknown): Envelope {
  const names = isRecord(body) ? Object.keys(body) : []
  return names.length > 0 && names.every((name) => FAILURE_MEMBERS.has(name))
    ? { failure: toFailure(body as Record<string, unknown>) }
    : { payload: body, at: '' }
}

function toFailure({ detail, error, error_description }: Record<string, unknown>): VendorFailure {
  const code = typeof error === 'string' ? error : undefined
  const message = sentences(detail ?? error_description).join(' ')
  return { code, message: message || code }
}

/** `detail` is one sentence, or sentences by parameter: `license: License 'x' does not exist.` */
function sentences(detail: unknown): string[] {
  if (typeof detail === 'string') return [detail]
  if (typeof detail !== 'object' || detail === null) return []
  return Object.entries(detail).map(
    ([field, reasons]) => `${field}: ${[reasons].flat().map(String).join(' ')}`,
  )
}
