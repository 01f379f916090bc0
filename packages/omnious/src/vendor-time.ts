import type { MapContext } from '@picturedesk/transport'

/** Where Omnious writes no zone, Korea's is assumed. */
const OFFSET = '+09:00'

/** `2024-05-01 19:10:00` → `2024-05-01T19:10:00+09:00`; a time with a zone stays as it is. */
export function fromVendorTime(
  time: unknown,
  field: string,
  context: MapContext,
): string | undefined {
  if (time === undefined || time === null || time === '') return undefined
  const text = String(time).replace(' ', 'T')
  const zoned = /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}${OFFSET}`
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(zoned) && !Number.isNaN(Date.parse(zoned))) return zoned
  context.drift(field, time)
  return undefined
}
