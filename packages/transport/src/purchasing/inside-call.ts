import {
  type CallOptions,
  type Clock,
  type Deadline,
  elapsed,
  type PageCallOptions,
} from '@picturedesk/provider'

/** The part of a call's time that what costs money may take. The rest is for looking it up. */
const PAID_SHARE = 0.6
/** Milliseconds between looks into a list, which may lag. */
const LOOK_UP_DELAYS = [0, 250, 500, 1000, 2000]
/** Milliseconds after which looking is given up, however long the call may take. */
const LONGEST_LOOK_UP = 10 * 60 * 1000

/** The rest of a call's time, for a request inside it. */
export function callWithin(
  deadline: Deadline,
  { signal, userId, beforeRequest }: CallOptions,
): PageCallOptions {
  return { signal, userId, beforeRequest, timeout: deadline.remaining(), deadline: deadline.end }
}

/** The time of the request that costs money, so that some is left to find out what became of it. */
export function paidCall(
  clock: Clock,
  deadline: Deadline,
  { signal, userId, beforeRequest }: CallOptions,
): PageCallOptions {
  const left = deadline.remaining() * PAID_SHARE
  return { signal, userId, beforeRequest, timeout: left, deadline: elapsed(clock) + left }
}

/**
 * Looks again and again until something is found, the time is up or the call is aborted. A look that
 * fails is followed by another, because the next may tell.
 */
export async function lookUntilFound<Found>(
  clock: Clock,
  deadline: Deadline,
  look: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const end = elapsed(clock) + Math.min(deadline.remaining(), LONGEST_LOOK_UP)
  for (let count = 0; ; count++) {
    const delay = LOOK_UP_DELAYS[Math.min(count, LOOK_UP_DELAYS.length - 1)] ?? 0
    if (deadline.signal.aborted || elapsed(clock) + delay >= end) return undefined
    try {
      await deadline.sleep(delay)
      const found = await look()
      if (found !== undefined) return found
    } catch {
      // the next look may tell
    }
  }
}
