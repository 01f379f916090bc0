import type { WireResponse } from '../wire.ts'

/** What a mapping needs beside the value: when links expire, and where drift is told. */
export type MapContext = Pick<WireResponse<unknown>, 'expiresAt' | 'drift'>

/** Text, or nothing when it is empty or no text. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Number or numeric text; anything else is drift. */
export function toNumber(
  value: unknown,
  field: string,
  { drift }: Pick<MapContext, 'drift'>,
): number | undefined {
  if (typeof value === 'number') return value
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'string' ? Number(value) : Number.NaN
  if (!Number.isNaN(number)) return number
  drift(field, value)
  return undefined
}

/** A number for the wire from an id or a cursor; other text stays, to be refused as what it is. */
export function fromDigits(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text
}
