import { InvalidArgumentError } from '@picturedesk/provider'
import { manifest } from './manifest.ts'

/** A full date, or the start of a time with its zone. */
const FORM = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d))?$/i

/**
 * The day in UTC of a full date, an RFC 3339 time or a Date: Shutterstock's filters know days only.
 * @throws InvalidArgumentError for any other value
 */
export function toVendorDay(value: string | Date, field: string): string {
  const time = typeof value === 'string' && !FORM.test(value) ? Number.NaN : +new Date(value)
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
  // `Date` turns a 31st of February into a day of March.
  const exists = typeof value !== 'string' || value.length > 10 || value === day
  if (day !== '' && exists) return day
  throw new InvalidArgumentError({
    provider: manifest.id,
    field,
    allowed: 'a Date, a full date such as 2026-01-31, or an RFC 3339 time with its zone',
    value,
  })
}
