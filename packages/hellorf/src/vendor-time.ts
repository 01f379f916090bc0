import { InvalidArgumentError } from '@picturedesk/provider'
import { type MapContext, toTime } from '@picturedesk/transport'
import { manifest } from './manifest.ts'

/** Hellorf's times have no zone. We assume that they are China's. */
const ZONE = '+08:00'
const ZONE_OFFSET = 8 * 60 * 60 * 1000

/** `2017-02-25 00:32:18` → `2017-02-25T00:32:18+08:00`. */
export function fromVendorTime(
  time: unknown,
  field: string,
  context: MapContext,
): string | undefined {
  return toTime(time, ZONE, field, context)
}

/**
 * RFC 3339 time or Date → `2017-02-25 00:32:18`, in China's zone.
 * @throws InvalidArgumentError for any other value, such as a time without a zone
 */
export function toVendorTime(time: string | Date, field: string): string {
  const at =
    typeof time === 'string'
      ? Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/i.test(time) ? time : '')
      : (time as Partial<Date> | null)?.getTime?.()
  const there = new Date((at as number) + ZONE_OFFSET)
  if (Number.isNaN(+there))
    throw new InvalidArgumentError({
      provider: manifest.id,
      field,
      allowed: 'a Date or an RFC 3339 time with its zone',
      value: time,
    })
  return there.toISOString().slice(0, 19).replace('T', ' ')
}
