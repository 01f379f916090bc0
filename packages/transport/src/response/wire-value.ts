import type { Money } from '@picturedesk/provider'
import type { WireResponse } from '../wire.ts'
import { isNumeric } from './shape.ts'

/** The context of a mapping: when links expire, and where drift is reported. */
export type MapContext = Pick<WireResponse<unknown>, 'expiresAt' | 'drift'>

/** A non-empty string. `undefined` for other values. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The values that a number may have. */
export interface NumberRange {
  /** Default: any. */
  readonly minimum?: number | undefined
  /** Default: any. */
  readonly maximum?: number | undefined
  readonly whole?: boolean | undefined
}

/**
 * A finite number, or the one that a text holds. Anything else is drift, also a number that is out
 * of range; an absent value is not.
 */
export function toNumber(
  value: unknown,
  field: string,
  { drift }: Pick<MapContext, 'drift'>,
  { minimum = -Infinity, maximum = Infinity, whole = false }: NumberRange = {},
): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'string' && isNumeric(value.trim()) ? Number(value) : value
  if (
    typeof number === 'number' &&
    Number.isFinite(number) &&
    number >= minimum &&
    number <= maximum &&
    (!whole || Number.isSafeInteger(number))
  )
    return number
  drift(field, value)
  return undefined
}

/** A measure, such as pixels or seconds: a number from 0. See {@link toNumber}. */
export function toSize(
  value: unknown,
  field: string,
  context: Pick<MapContext, 'drift'>,
): number | undefined {
  return toNumber(value, field, context, { minimum: 0 })
}

/** How many there are: a whole number from 0. See {@link toNumber}. */
export function toCount(
  value: unknown,
  field: string,
  context: Pick<MapContext, 'drift'>,
): number | undefined {
  return toNumber(value, field, context, { minimum: 0, whole: true })
}

/** An id, which may be a number, as text. `undefined` for an empty text and other values. */
export function toId(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : toText(value)
}

/**
 * The number that digits stand for. Other text is returned unchanged, so that the spec's rule refuses
 * it and the message shows what the caller wrote. `Number` also reads other forms, such as 1e3 or an
 * empty text, and so would name another page, offer or purchase.
 */
export function fromDigits(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text
}

/** Whether a value is a JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A price from a decimal, as number or text, and the ISO 4217 code of its currency. A price without
 * a usable amount or currency is drift; an absent one is not.
 */
export function toMoney(
  amount: unknown,
  currency: unknown,
  field: string,
  { drift }: Pick<MapContext, 'drift'>,
): Money | undefined {
  if (amount === undefined || amount === null || amount === '') return undefined
  const decimal = typeof amount === 'number' ? String(amount) : amount
  const hasCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)
  if (hasCurrency && typeof decimal === 'string' && isAmount(decimal))
    return { amount: decimal, currency }
  drift(field, hasCurrency ? amount : { amount, currency })
  return undefined
}

function isAmount(text: string): boolean {
  return text.length <= 40 && /^\d+(\.\d+)?$/.test(text)
}

const TIME =
  /^(\d{4})-(\d\d)-(\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/

/** The first year of a time. Vendors write year 0 or 1 where they have none. */
const FIRST_YEAR = 1000

/**
 * An RFC 3339 time from one that may lack its zone: `2017-02-25 00:32:18` with the zone `+08:00` is
 * `2017-02-25T00:32:18+08:00`. A time with a zone keeps it. Anything but a time is drift, and so is
 * a day that does not exist.
 * @param zone Offset that holds where the vendor writes none, such as `+08:00`. Without it, a time
 *   without a zone is drift.
 */
export function toTime(
  value: unknown,
  zone: string | undefined,
  field: string,
  { drift }: Pick<MapContext, 'drift'>,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const parts = typeof value === 'string' && value.length <= 40 ? TIME.exec(value) : null
  if (parts !== null) {
    const [, year, month, day, hour, minute, seconds = ':00', offset = zone] = parts
    if (offset !== undefined && Number(year) >= FIRST_YEAR && isDay(year, month, day))
      return `${year}-${month}-${day}T${hour}:${minute}${seconds}${offset}`
  }
  drift(field, value)
  return undefined
}

/** Whether a calendar has the day. `Date` turns a 31st of February into a day of March. */
function isDay(year: string | undefined, month: string | undefined, day: string | undefined) {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month)
}
