import { type MapContext, toTime } from '@picturedesk/transport'

const MIDNIGHT = 'T00:00:00Z'

/** A full date. Anything but a day that exists is drift; an absent value is not. */
export function toDay(value: unknown, field: string, context: MapContext): string | undefined {
  const day = typeof value === 'string' && value !== '' ? `${value}${MIDNIGHT}` : value
  return toTime(day, undefined, field, context)?.slice(0, -MIDNIGHT.length)
}
