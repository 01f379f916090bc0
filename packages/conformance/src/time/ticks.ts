import { setTimeout as sleep } from 'node:timers/promises'
import { unobserved } from './thread-jobs.ts'
import { unwatched } from './timer-watch.ts'

/** Milliseconds of a tick. */
const TICK = 10

/**
 * Waits for so many short timers of the machine, one after the other. Each needs the event loop to
 * come round: on a machine that stands still for a second, it is one tick that takes a second.
 */
export async function ticks(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await unwatched(() => unobserved(() => sleep(TICK)))
}
