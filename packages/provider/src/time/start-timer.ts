import { type Clock, LONGEST_DELAY } from './clock.ts'

/**
 * Calls back after the given time, however long that is. Timers of any clock are asked for no more
 * than they can hold, since longer ones would fire at once.
 * @returns Cancels it.
 */
export function startTimer(
  clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>,
  callback: () => void,
  milliseconds: number,
): () => void {
  let timer: unknown
  const wait = (left: number): void => {
    const next = left > LONGEST_DELAY ? () => wait(left - LONGEST_DELAY) : callback
    timer = clock.setTimeout(next, Math.min(left, LONGEST_DELAY))
  }
  wait(Math.max(0, milliseconds))
  return () => clock.clearTimeout(timer)
}
