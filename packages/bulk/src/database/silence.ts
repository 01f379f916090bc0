import type { Clock } from '@picturedesk/provider'

/** Milliseconds between two looks, and how many looks without an answer are silence. */
const LOOK = 2_000
const LOOKS = 5

/** Seconds without an answer after which a database is silent. */
export const SILENT = (LOOK * LOOKS) / 1_000

/**
 * Notices that no call is answered. Looks are counted, and not time, since a process that was stopped for a while finds
 * its answers after the first look.
 */
export class Silence {
  readonly #clock: Clock
  readonly #onSilent: () => void
  #calls = 0
  #looks = 0
  #timer: unknown

  /** @param onSilent Called at each look during a silence. */
  constructor(clock: Clock, onSilent: () => void) {
    this.#clock = clock
    this.#onSilent = onSilent
  }

  /** Notes a call from its beginning to its end. */
  async during<Result>(call: () => Promise<Result>): Promise<Result> {
    if (this.#calls++ === 0) this.#arm()
    try {
      return await call()
    } finally {
      this.#looks = 0
      if (--this.#calls === 0) this.#clock.clearTimeout(this.#timer as never)
    }
  }

  #arm(): void {
    this.#timer = this.#clock.setTimeout(() => {
      if (++this.#looks >= LOOKS) this.#onSilent()
      this.#arm()
    }, LOOK)
  }
}
