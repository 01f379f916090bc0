import type { Envelope, VendorFailure } from '@picturedesk/transport'

/** All that the body of a failure may have: Openverse's own members, and those of OAuth 2.0. */
const FAILURE_MEMBERS = new Set(['detail', 'error', 'error_description'])

/** There is no envelope: a body is the payload, unless all that it says is what went wrong. */
export function openAnswer(body: unknown): Envelope {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  const names = isObject ? Object.keys(body) : []
  return names.length > 0 && names.every((name) => FAILURE_MEMBERS.has(name))
    ? { failure: toFailure(body as Record<string, unknown>) }
    : { payload: body, at: '' }
}

function toFailure({ detail, error, error_description }: Record<string, unknown>): VendorFailure {
  const code = typeof error === 'string' ? error : undefined
  const said = sentences(detail ?? error_description).join(' ')
  return { code, message: said || code }
}

/** `detail` is one sentence, or sentences by parameter: `license: License 'x' does not exist.` */
function sentences(detail: unknown): string[] {
  if (typeof detail === 'string') return [detail]
  if (typeof detail !== 'object' || detail === null) return []
  return Object.entries(detail).map(
    ([field, reasons]) => `${field}: ${[reasons].flat().map(String).join(' ')}`,
  )
}
