import type { WireAnswer } from '@picturedesk/transport'

/** What a mapping needs beside the value: where drift is told. */
export type MapContext = Pick<WireAnswer<unknown>, 'drift'>

/** Text, or nothing when it is empty or no text. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
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

/** The items of a list; one thing is a list of it, and nothing an empty one. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
