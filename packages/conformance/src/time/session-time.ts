import { setTimeout as sleepReally } from 'node:timers/promises'
import { sleep } from '@picturedesk/provider'
import type { Activity } from './activity.ts'
import type { SuiteClock } from './suite-clock.ts'
import { ticks } from './ticks.ts'
import { unwatched } from './timer-watch.ts'

/** So many ticks a provider has by the machine's clock where one by the suite's has none. */
const GRACE = 20

/**
 * The time of one instance. A provider that takes the suite's clock lives in virtual time; one that
 * has a clock of its own lives in the machine's.
 */
export class SessionTime {
  readonly #clock: SuiteClock
  readonly #activity: Activity

  constructor(clock: SuiteClock, activity: Activity) {
    this.#clock = clock
    this.#activity = activity
  }

  /** Whether the provider lives by the suite's clock. */
  get virtual(): boolean {
    return this.#clock.used
  }

  /** Whether time is about to pass by itself, or a vendor or a job is at work. */
  get goingOn(): boolean {
    return this.#activity.busy || this.#clock.moving
  }

  /** How many things have happened so far: calls, responses, timers. */
  get events(): number {
    return this.#activity.events
  }

  /** Whether a vendor or a job is at work. */
  get busy(): boolean {
    return this.#activity.busy
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.virtual ? this.#clock.now() : Date.now()
  }

  /** Resolves when nothing goes forward any more without time. */
  rest(): Promise<void> {
    return this.#activity.rest()
  }

  /** Runs something while time stands still, where it can be made to. */
  async stopped<T>(run: () => Promise<T>): Promise<T> {
    const go = this.#clock.stop()
    try {
      return await run()
    } finally {
      go()
    }
  }

  /**
   * Waits until something has settled that needs no time to, and tells whether it has.
   * @param isSettled Asked again and again.
   */
  async settlesWithoutTime(isSettled: () => boolean): Promise<boolean> {
    return this.stopped(async () => {
      await this.#activity.rest(isSettled)
      for (let left = this.virtual ? 1 : GRACE; left > 0 && !isSettled(); left--) await ticks(1)
      return isSettled()
    })
  }

  /** Lets time pass, and a few ticks of the machine's with it, for timers that are not the suite's. */
  async pass(milliseconds: number): Promise<void> {
    if (this.virtual) await this.#clock.advance(milliseconds)
    else await unwatched(() => sleepReally(milliseconds))
    await ticks(3)
  }

  /** Lets time pass at once, for work that goes on meanwhile. */
  async elapse(milliseconds: number): Promise<void> {
    if (this.virtual) this.#clock.elapse(milliseconds)
    else await sleepReally(milliseconds)
  }

  /** Waits as the vendor does, until the call is given up. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (!this.virtual) return sleepReally(milliseconds, undefined, signal && { signal })
    return sleep(this.#clock, milliseconds, signal)
  }
}
