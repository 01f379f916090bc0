import { setImmediate } from 'node:timers/promises'
import type { TestClock } from 'pg-boss'

/** Milliseconds by which time passes at once. */
const STEP = 1_000
/** Milliseconds of virtual time in which everything ends that ends at all. */
const LONGEST = 6 * 60 * 60 * 1000

/**
 * Lets time pass until a promise is settled, and gives what it gives.
 * @throws Error when it is not settled within some hours of virtual time
 */
export async function passTime<Result>(
  clock: TestClock,
  promise: Promise<Result>,
): Promise<Result> {
  let isOver = false
  const over = (): void => {
    isOver = true
  }
  promise.then(over, over)
  const last = clock.now() + LONGEST
  while (!isOver) {
    if (clock.now() > last) throw new Error('It has not ended within six hours of virtual time.')
    // What is under way at this moment of virtual time goes on first.
    for (let turns = 0; turns < 20 && !isOver; turns++) await setImmediate()
    if (!isOver) await clock.tick(STEP)
  }
  return promise
}
