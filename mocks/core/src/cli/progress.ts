/** A slow start is told after this time, in milliseconds. */
const SLOW_MS = 2000

/** How progress is told. */
export interface ProgressOptions {
  readonly err: (text: string) => void
  /** Whether to tell it: on a terminal, or because it was asked for. */
  readonly enabled: boolean
  readonly now?: () => number
}

/**
 * Tells what takes long, once it has taken two seconds, and again each two seconds.
 *
 * @returns a function that is called with each step of the work
 */
export function progressOf(
  what: string,
  { err, enabled, now = () => performance.now() }: ProgressOptions,
): (done: number, all: number) => void {
  let told = now()
  return (done, all) => {
    if (!enabled || now() - told < SLOW_MS) return
    told = now()
    err(`${what}: ${done} of ${all} operations\n`)
  }
}
