/** So much may pass between two calls of one listing on a busy machine. */
const MOST_MS = 300_000

/**
 * Whether two values are times of their calls, the second a little later than the first. A call that is signed carries one, and
 * the clock may go on between any two calls.
 */
export function hasTimePassed(before: string, after: string): boolean {
  const [from, to] = [milliseconds(before), milliseconds(after)]
  return from !== undefined && to !== undefined && to > from && to - from <= MOST_MS
}

function milliseconds(text: string): number | undefined {
  if (/^\d{10}$/.test(text)) return Number(text) * 1_000
  if (/^\d{13}$/.test(text)) return Number(text)
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(text) : undefined
}
