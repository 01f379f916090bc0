/** So many calls in a window of time. */
export interface Rate {
  readonly calls: number
  readonly windowMs: number
}

/** Counts one party's calls, by the clock. */
export class Throttle {
  readonly #rates: readonly Rate[]
  readonly #clock: { now(): number }
  #times: readonly number[] = []

  constructor(rates: readonly Rate[], clock: { now(): number }) {
    this.#rates = rates
    this.#clock = clock
  }

  /**
   * Takes a call.
   *
   * @returns milliseconds until there is room, 0 when the call was taken
   */
  take(): number {
    const now = this.#clock.now()
    const waits = this.#rates.map(({ calls, windowMs }) => {
      const within = this.#times.filter((time) => time > now - windowMs)
      const oldest = within[within.length - calls]
      return oldest === undefined ? 0 : oldest + windowMs - now
    })
    const wait = Math.max(0, ...waits)
    if (wait === 0) this.#times = [...this.#times, now]
    return wait
  }

  /** Calls that were taken within the last while. */
  count(windowMs: number): number {
    const now = this.#clock.now()
    return this.#times.filter((time) => time > now - windowMs).length
  }

  reset(): void {
    this.#times = []
  }
}
