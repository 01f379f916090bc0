import { InvalidArgumentError } from '@picturedesk/provider'
import type { MapContext } from '@picturedesk/transport'

/** Hellorf writes no zone; China's is assumed. */
const OFFSET = '+08:00'
const OFFSET_MS = 8 * 60 * 60 * 1000

/** `2017-02-25 00:32:18` → `2017-02-25T00:32:18+08:00`. */
export function fromVendorTime(
  time: unknown,
  field: string,
  context: MapContext,
): string | undefined {
  if (time === undefined || time === null || time === '') return undefined
  const text = `${String(time).replace(' ', 'T')}${OFFSET}`
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+/.test(text) && !Number.isNaN(Date.parse(text))) return text
  context.drift(field, time)
  return undefined
}

/**
 * RFC 3339 time or Date → `2017-02-25 00:32:18`, in China's zone.
 * @throws InvalidArgumentError
 */
export function toVendorTime(time: string | Date, field: string): string {
  const at =
    typeof time === 'string' && !/T.*(Z|[+-]\d\d:\d\d)$/i.test(time) ? Number.NaN : +new Date(time)
  const there = new Date(at + OFFSET_MS)
  if (Number.isNaN(+there))
    throw new InvalidArgumentError({
      provider: 'hellorf',
      field,
      allowed: 'a Date or an RFC 3339 time with its zone',
      value: time,
    })
  return there.toISOString().slice(0, 19).replace('T', ' ')
}
