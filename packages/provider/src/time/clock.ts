/** Longest delay that timers take, in milliseconds (2³¹ - 1); longer ones would fire at once. */
export const LONGEST_DELAY = 2_147_483_647

/** The source of time of providers and registry. Tests inject their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(handle: unknown): void
}

/** The machine's own clock. A delay that is too long for a timer is cut to the longest. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) =>
    setTimeout(callback, Math.min(milliseconds, LONGEST_DELAY)),
  clearTimeout: (handle) => clearTimeout(handle as Parameters<typeof clearTimeout>[0]),
}
