import { parseQualifiedId } from '@picturedesk/provider'

/**
 * Where a result of the model is nonsense, whatever the response was: numbers that are not finite,
 * and ids of assets that are not the provider's own. The vendor's words, under `raw`, are left out.
 */
export function unsoundPlaces(value: unknown, provider: string): string[] {
  return problemsIn(value, provider).map((problem) => `result${problem}`)
}

/** Each problem begins with its place below the value, so that sound values build no places. */
function problemsIn(value: unknown, provider: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? NONE : [` is ${value}.`]
  if (typeof value !== 'object' || value === null) return NONE
  if (value instanceof Error || ArrayBuffer.isView(value)) return NONE
  const found: string[] = []
  for (const [name, member] of Object.entries(value)) {
    if (name === 'raw') continue
    const place = Array.isArray(value) ? `[${name}]` : `.${name}`
    for (const problem of problemsIn(member, provider)) found.push(place + problem)
  }
  if (isAsset(value) && parseQualifiedId(value.id)?.provider !== provider)
    found.push(`.id is ${JSON.stringify(value.id)}. Expected an id of ${provider}.`)
  return found
}

const NONE: string[] = []

function isAsset(value: object): value is { readonly id: string } {
  return 'renditions' in value && 'id' in value
}
