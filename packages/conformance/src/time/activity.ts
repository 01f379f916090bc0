import { setImmediate as nextTurn } from 'node:timers/promises'
import { unobserved } from './thread-jobs.ts'
import { ticks } from './ticks.ts'
import { unwatched } from './timer-watch.ts'

/** When nothing happened in so many turns of the event loop, only time can make something happen. */
const QUIET_TURNS = 6

/** So many turns are looked at one by one. Longer work is looked at once a tick, to spare the machine. */
const BUSY_TURNS = 200

/**
 * Knows whether a call still goes forward by itself, or waits until time passes: no response of the
 * vendor is on its way, no job runs beside the event loop, and nothing has happened for a while.
 * It counts turns of the event loop, not milliseconds, so that a busy machine changes nothing.
 */
export class Activity {
  readonly #isBusy: () => boolean
  #events = 0

  /** @param isBusy Whether work is under way that ends by itself. */
  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy
  }

  /** Whether work is under way that ends by itself. */
  get busy(): boolean {
    return this.#isBusy()
  }

  /** How many things have happened so far. */
  get events(): number {
    return this.#events
  }

  /** Something has happened: a call, a response, a timer that was set or cleared. */
  note(): void {
    this.#events++
  }

  /**
   * Resolves when nothing goes forward any more without time.
   * @param isEnough Ends it earlier. Default: nothing does.
   */
  async rest(isEnough: () => boolean = () => false): Promise<void> {
    let seen = this.#events
    let quiet = 0
    for (let turns = 0; quiet < QUIET_TURNS && !isEnough(); turns += 1) {
      if (this.#isBusy() && turns > BUSY_TURNS) await ticks(1)
      else await unwatched(() => unobserved(() => nextTurn()))
      quiet = !this.#isBusy() && seen === this.#events ? quiet + 1 : 0
      seen = this.#events
    }
  }
}
