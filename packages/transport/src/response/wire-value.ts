import type { Money } from '@picturedesk/provider'
import type { WireResponse } from '../wire.ts'

/** The context of a mapping: when links expire, and where drift is reported. */
export type MapContext = Pick<WireResponse<unknown>, 'expiresAt' | 'drift'>

/** A non-empty string. `undefined` for other values. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A number, or the number that a text holds. Anything else is drift; an absent value is not. */
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

/**
 * The number that digits stand for. Other text is returned unchanged, so that the spec's rule refuses
 * it and the message shows what the caller wrote.
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
  const money = { amount: String(amount), currency: String(currency) }
  const hasCurrency = /^[A-Z]{3}$/.test(money.currency)
  if (hasCurrency && /^\d+(\.\d+)?$/.test(money.amount)) return money
  drift(field, hasCurrency ? amount : { amount, currency })
  return undefined
}

/**
 * An RFC 3339 time from one that may lack its zone: `2017-02-25 00:32:18` with the zone `+08:00` is
 * `2017-02-25T00:32:18+08:00`. A time with a zone keeps it. Anything but a time is drift.
 * @param zone Offset that holds where the vendor writes none, such as `+08:00`.
 */
export function toTime(
  value: unknown,
  zone: string,
  field: string,
  { drift }: Pick<MapContext, 'drift'>,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const text = String(value).replace(' ', 'T')
  const time = /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}${zone}`
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) && !Number.isNaN(Date.parse(time))) return time
  drift(field, value)
  return undefined
}
