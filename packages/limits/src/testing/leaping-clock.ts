import type { Clock } from '@picturedesk/provider'

/** Time that leaps to the next timer whenever nothing else goes on, and counts the timers which are left. */
export class LeapingClock implements Clock {
  #now = 1_000_000
  #handle = 0
  readonly #timers = new Map<unknown, { readonly at: number; readonly callback: () => void }>()

  readonly now = (): number => this.#now

  setTimeout(callback: () => void, milliseconds: number): unknown {
    this.#handle++
    this.#timers.set(this.#handle, { at: this.#now + milliseconds, callback })
    return this.#handle
  }

  clearTimeout(handle: unknown): void {
    this.#timers.delete(handle)
  }

  /** Timers that have neither fired nor been cleared. */
  get pending(): number {
    return this.#timers.size
  }

  /** Leaps until the work is done. */
  async run<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false
    const done = work.finally(() => {
      isDone = true
    })
    done.catch(() => {})
    for (;;) {
      // Work that takes no time of this clock goes first.
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
      if (isDone) return done
      const [handle, timer] = [...this.#timers].toSorted(([, a], [, b]) => a.at - b.at)[0] ?? []
      if (timer === undefined) continue
      this.#timers.delete(handle)
      this.#now = Math.max(this.#now, timer.at)
      timer.callback()
    }
  }

  /** Lets time pass, and fires what is due. */
  async pass(milliseconds: number): Promise<void> {
    await this.run(new Promise<void>((resolve) => this.setTimeout(resolve, milliseconds)))
  }
}
