import type { WireAnswer } from '@picturedesk/transport'

/** Where a mapping tells of drift. */
export type MapContext = Pick<WireAnswer<unknown>, 'drift'>

/** Text, or nothing when it is empty or no text. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A number for the wire from a cursor; other text stays, to be refused as what it is. */
export function fromDigits(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text
}

/** Number or numeric text; anything else is drift. */
export function toNumber(value: unknown, field: string, context: MapContext): number | undefined {
  if (typeof value === 'number') return value
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'string' ? Number(value) : Number.NaN
  if (!Number.isNaN(number)) return number
  context.drift(field, value)
  return undefined
}
