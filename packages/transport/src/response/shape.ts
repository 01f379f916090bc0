/**
 * The documented members of a response. A number is a mask of JSON types (string 1, number 2,
 * boolean 4, object 8, array 16) and of rules: a text must not be empty (32), a number must not be
 * negative (64) or must be whole (128). A list stands for an array of its item. An object names
 * members, with `?` after those that may be absent or null, and `?!` after those that may be absent
 * but not null. Alternatives are a function of `@picturedesk/transport/formats`.
 */
export type Shape = number | readonly [Shape] | { readonly [member: string]: Shape } | ShapeReader

/**
 * Reads a value by a shape. Returns it, a copy of it, or a sign that it cannot be used: then the last fault says
 * why.
 */
export type ShapeReader = (value: unknown, found: Found[]) => unknown

/** A fault on the way out to the whole value: each level that it passes adds its part of the path. */
export interface Found {
  path: string
  readonly problem: string
  readonly value: unknown
  /** Path of the list, if the fault costs an entry. */
  list?: string
  item?: unknown
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array']
const STRING = 1
const NUMBER = 2
const BOOLEAN = 4
export const OBJECT = 8
export const ARRAY = 16
const NOT_EMPTY = 32
const NOT_NEGATIVE = 64
const WHOLE = 128

/** Whether a value has one of the types, and heeds the rules. */
export function fits(mask: number, value: unknown): boolean {
  if (typeof value === 'string')
    return mask & STRING
      ? !(mask & NOT_EMPTY) || value !== ''
      : // A number may be sent as text.
        (mask & NUMBER) > 0 && isNumeric(value) && fits(mask, Number(value))
  if (typeof value === 'number')
    return (
      (mask & NUMBER) > 0 &&
      Number.isFinite(value) &&
      !(mask & NOT_NEGATIVE && value < 0) &&
      !(mask & WHOLE && value % 1)
    )
  if (typeof value === 'boolean') return (mask & BOOLEAN) > 0
  return value != null && (mask & (Array.isArray(value) ? ARRAY : OBJECT)) > 0
}

/** Longest text that is read as a number. */
const LONGEST_NUMBER = 40

/** Whether a text is a decimal number. */
export function isNumeric(text: string): boolean {
  return text.length <= LONGEST_NUMBER && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
}

/** Why a value does not fit. */
export function problemOf(mask: number, value: unknown): string {
  if (value === undefined || value === null) return 'missing'
  const found = Array.isArray(value) ? 'array' : typeof value
  const types = TYPES.filter((_, bit) => mask & (1 << bit))
  if (!types.includes(found)) return `expected ${types.join(' or ')}. Received ${found}`
  if (found === 'string') return 'expected text. Received an empty one'
  return `expected a ${mask & WHOLE ? 'whole ' : ''}number${mask & NOT_NEGATIVE ? ' of at least 0' : ''}. Received ${value}`
}
