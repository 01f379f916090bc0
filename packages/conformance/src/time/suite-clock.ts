import type { Clock } from '@picturedesk/provider'
import type { Activity } from './activity.ts'
import { noteTimer } from './timer-watch.ts'

interface Timer {
  readonly due: number
  readonly callback: () => void
  /** Tells the watch of timers that this one is gone. */
  readonly gone: () => void
}

/** After so many timers in a row without a call, the provider only keeps itself awake. */
const MOST_IN_A_ROW = 10_000

/**
 * The clock that `create` is handed. It starts at the present and stands still while anything goes
 * forward, but for what {@link elapse} adds; when all that is left to do is to wait, it leaps to the
 * next timer. So waits take no real time, and no time passes because the machine is busy.
 */
export class SuiteClock implements Clock {
  readonly #activity: Activity
  readonly #timers = new Set<Timer>()
  #time = Date.now()
  #stops = 0
  #driving = false
  #inARow = 0
  #used = false

  constructor(activity: Activity) {
    this.#activity = activity
  }

  /** Whether anyone has ever set a timer by it. If not, the provider has a clock of its own. */
  get used(): boolean {
    return this.#used
  }

  /** Whether time will pass by itself: a timer is set, and time is not stopped. */
  get moving(): boolean {
    return this.#timers.size > 0 && this.#stops === 0 && this.#inARow < MOST_IN_A_ROW
  }

  // Properties, so that they may be handed on by themselves.
  readonly now = (): number => this.#time

  readonly setTimeout = (callback: () => void, milliseconds: number): unknown => {
    const due = this.#time + Math.max(0, milliseconds)
    const timer: Timer = { due, callback, gone: noteTimer() }
    this.#used = true
    this.#timers.add(timer)
    this.#activity.note()
    void this.#drive()
    return timer
  }

  readonly clearTimeout = (handle: unknown): void => {
    this.#remove(handle as Timer)
  }

  /** Something was sent or received: timers are not in a row any more. */
  woke(): void {
    this.#inARow = 0
    void this.#drive()
  }

  /** Lets a little time pass at once, unless time is stopped. */
  elapse(milliseconds: number): void {
    if (this.#stops > 0) return
    this.#time += milliseconds
    for (let next = this.#next(); next && next.due <= this.#time; next = this.#next())
      this.#fire(next)
  }

  /** Stops time until the function that is returned is called. */
  stop(): () => void {
    this.#stops++
    let stopped = true
    return () => {
      if (!stopped) return
      stopped = false
      this.#stops--
      void this.#drive()
    }
  }

  /** Lets so many milliseconds pass, with every timer that falls due, in order. */
  async advance(milliseconds: number): Promise<void> {
    const go = this.stop()
    try {
      const end = this.#time + milliseconds
      for (;;) {
        await this.#activity.rest()
        const next = this.#next()
        if (next === undefined || next.due > end) break
        this.#fire(next)
      }
      this.#time = Math.max(this.#time, end)
    } finally {
      go()
    }
  }

  async #drive(): Promise<void> {
    if (this.#driving) return
    this.#driving = true
    try {
      while (this.moving) {
        await this.#activity.rest()
        const next = this.#next()
        if (next !== undefined && this.moving) this.#fire(next)
      }
    } finally {
      this.#driving = false
    }
  }

  #next(): Timer | undefined {
    // Of those that are due at once, the first that was set: a set keeps that order.
    let next: Timer | undefined
    for (const timer of this.#timers) if (next === undefined || timer.due < next.due) next = timer
    return next
  }

  #fire(timer: Timer): void {
    this.#time = Math.max(this.#time, timer.due)
    this.#inARow++
    this.#remove(timer)
    timer.callback()
  }

  #remove(timer: Timer): void {
    if (!this.#timers.delete(timer)) return
    timer.gone()
    this.#activity.note()
  }
}
