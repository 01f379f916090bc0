const chinaOffsetMs = 8 * 60 * 60 * 1000

/** A time as Hellorf writes it: China's local time without a zone, such as `2017-02-25 00:32:18`. */
export function vendorTime(milliseconds: number): string {
  return new Date(milliseconds + chinaOffsetMs).toISOString().slice(0, 19).replace('T', ' ')
}
