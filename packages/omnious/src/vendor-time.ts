import { type MapContext, toTime } from '@picturedesk/transport'

/** Where Omnious' times have no zone, we assume that they are Korea's. */
const ZONE = '+09:00'

/** `2024-05-01 19:10:00` → `2024-05-01T19:10:00+09:00`. A time with a zone keeps it. */
export function fromVendorTime(
  time: unknown,
  field: string,
  context: MapContext,
): string | undefined {
  return toTime(time, ZONE, field, context)
}
