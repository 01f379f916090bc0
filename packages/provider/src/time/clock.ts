/** Longest delay that timers take, in milliseconds (2³¹ - 1); longer ones would fire at once. */
export const LONGEST_DELAY = 2_147_483_647

/** The source of time of providers and registry. Tests inject their own. */
export interface Clock {
  /** Milliseconds since the epoch. It can jump, when somebody sets the machine's clock. */
  now(): number
  /** Milliseconds since any moment, for durations: it never jumps. Default: `now`. */
  elapsed?(): number
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(handle: unknown): void
}

/** The machine's own clock. A delay that is too long for a timer is cut to the longest. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  setTimeout: (callback, milliseconds) =>
    setTimeout(callback, Math.min(milliseconds, LONGEST_DELAY)),
  clearTimeout: (handle) => clearTimeout(handle as Parameters<typeof clearTimeout>[0]),
}

/** The time by which a clock measures durations and deadlines, in milliseconds. */
export function elapsed(clock: Pick<Clock, 'now' | 'elapsed'>): number {
  return clock.elapsed?.() ?? clock.now()
}
