/** Milliseconds before the second poll. Each further pause is half as long again. */
const FIRST_DELAY = 500
/** The longest pause between polls, in milliseconds. */
const LONGEST_DELAY = 15_000

/** How long to wait before the next poll: longer each time, with jitter. */
export function pollPause(waits: number): number {
  const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * 1.5 ** waits)
  return longest * (0.75 + Math.random() * 0.5)
}
