import { isRecord, type MapContext, toNumber } from '@picturedesk/transport'

/** A number from 0 to 1, or a text that holds one. Anything else is drift; an absent value is not. */
export function toConfidence(value: unknown, context: MapContext): number | undefined {
  return toNumber(value, 'imageModeration.confidence', context, { minimum: 0, maximum: 1 })
}

/** An open map without the members that have no value, which the vendor writes as null, "" or 0. */
export function toMetadata(value: unknown): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = {}
  if (!isRecord(value)) return known
  for (const name of Object.keys(value)) {
    const member = value[name]
    if (member === null || member === '' || member === 0) continue
    // A plain assignment to this name would change the prototype.
    if (name === '__proto__') Object.defineProperty(known, name, { value: member })
    else known[name] = member
  }
  return known
}
