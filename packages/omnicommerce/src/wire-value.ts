import type { MapContext } from '@picturedesk/transport'

/** A number from 0 to 1, or text of one; anything else is drift. */
export function toConfidence(value: unknown, context: MapContext): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number === 'number' && number >= 0 && number <= 1) return number
  context.drift('imageModeration.confidence', value)
  return undefined
}

/** An open map without the members that say nothing: null, "" and 0. */
export function toMetadata(value: unknown): Readonly<Record<string, unknown>> {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>
  const known: Record<string, unknown> = {}
  if (typeof given !== 'object' || Array.isArray(given)) return known
  for (const name of Object.keys(given)) {
    const member = given[name]
    if (member === null || member === '' || member === 0) continue
    // as a plain assignment would change the prototype
    if (name === '__proto__') Object.defineProperty(known, name, { value: member })
    else known[name] = member
  }
  return known
}
