import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { unobserved } from '../time/thread-jobs.ts'
import { unwatched } from '../time/timer-watch.ts'

/** How often memory is collected before something is taken to be held for good. */
const TRIES = 5

/**
 * How many of these are still held by someone after memory was collected.
 * @param isEnough Ends the tries: as few as that are no finding.
 */
export async function stillHeld(
  held: readonly WeakRef<object>[],
  isEnough: (count: number) => boolean,
): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let count = held.length
  for (let left = TRIES; left > 0 && !isEnough(count); left--) {
    // What a turn of the loop has looked at stays until its end.
    await unwatched(() => unobserved(() => sleep(1)))
    collect()
    count = held.filter((one) => one.deref() !== undefined).length
  }
  return count
}
