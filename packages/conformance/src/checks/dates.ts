import { objectsIn } from './objects-in.ts'

/** Members that tell when something happened. */
const PAST = ['createdAt', 'publishedAt', 'updatedAt', 'addedAt', 'downloadedAt']
/** Members that tell when something ends. */
const FUTURE = ['expiresAt', 'downloadExpiresAt', 'appendableUntil', 'resultsUntil', 'resetsAt']

const DAY = 86_400_000
/** Before it there were no photographs. */
const FIRST = Date.parse('1800-01-01')
const RFC_3339 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/i

/** Dates of a result that cannot be: not RFC 3339, before 1800, or later than tomorrow. */
export function wrongDates(result: unknown, now: number): string[] {
  return among(result, PAST, (time) => time >= FIRST && time <= now + DAY)
}

/**
 * Ends of links and terms of a result that cannot be: over when they are given, or in ten years. What was
 * bought for a time may be over; what comes again is to come.
 */
export function wrongEnds(result: unknown, now: number): string[] {
  return among(result, FUTURE, (time, holder, name) => {
    const isToCome = name === 'resetsAt' || 'url' in holder || 'downloadUrl' in holder
    return time <= now + 3_653 * DAY && (!isToCome || time > now)
  })
}

function among(
  result: unknown,
  names: readonly string[],
  isRight: (time: number, holder: object, name: string) => boolean,
): string[] {
  const wrong: string[] = []
  for (const [path, object] of objectsIn(result))
    for (const name of names) {
      const value = object[name]
      if (value === undefined) continue
      const isDate = typeof value === 'string' && RFC_3339.test(value)
      if (!isDate || !isRight(Date.parse(value), object, name))
        wrong.push(`${path}/${name}: ${value}`)
    }
  return wrong
}
