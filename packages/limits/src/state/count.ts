import type { RateLimit } from '@picturedesk/provider'
import type { Counted } from './limit-state.ts'

/** In how many parts a span is divided, where it has more requests: so many entries keep its memory small. */
export const PARTS = 32

/**
 * When the next request may be sent, at `from` at the earliest, so that no span of the rule has more requests than it
 * allows, wherever the span begins.
 */
export function nextFree(
  counted: readonly Counted[],
  { requests, seconds }: Pick<RateLimit, 'requests' | 'seconds'>,
  from: number,
): number {
  let count = 0
  // From the newest on: those that must have left the span before there is room.
  for (const [, last, number] of counted.toReversed()) {
    count += number
    if (count >= requests) return Math.max(from, last + seconds * 1000)
  }
  return from
}

/**
 * Counts a request. Requests that are close together become one entry, which counts until its last one does not, so
 * that the rule is kept and its memory stays small.
 */
export function count(
  counted: readonly Counted[],
  { requests, seconds }: Pick<RateLimit, 'requests' | 'seconds'>,
  at: number,
  now: number,
): readonly Counted[] {
  const span = seconds * 1000
  const kept = counted.filter(([, last]) => last + span > now)
  const [first, last, number] = kept.at(-1) ?? [0, 0, 0]
  if (number > 0 && requests > PARTS && at >= last && at - first < span / PARTS)
    return [...kept.slice(0, -1), [first, at, number + 1]]
  const after = kept.findIndex(([, latest]) => latest > at)
  return kept.toSpliced(after < 0 ? kept.length : after, 0, [at, at, 1])
}

/** Counts a request no more that was not sent. */
export function uncount(counted: readonly Counted[], at: number): readonly Counted[] {
  const index = counted.findIndex(([first, last]) => first <= at && at <= last)
  const [first, last, number] = counted[index] ?? [0, 0, 0]
  if (number === 0) return counted
  const rest: readonly Counted[] = number > 1 ? [[first, last, number - 1]] : []
  return counted.toSpliced(index, 1, ...rest)
}
