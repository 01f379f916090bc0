/** What {@link VirtualClock.setTimeout} returns, for `clearTimeout`. */
export interface VirtualTimer {
  readonly dueAt: number
}

/** Options of a {@link VirtualClock}. */
export interface VirtualClockOptions {
  /** Milliseconds since the epoch to start at. Default: now, by the clock that is followed. */
  readonly start?: number
  /** Whether time also passes by itself. Default true; false makes only {@link VirtualClock.advance} move it. */
  readonly running?: boolean
  /** The clock by which time passes by itself, such as that of a test suite. Default: the machine's. */
  readonly by?: LeadingClock
}

/** A clock that a {@link VirtualClock} can follow. */
export interface LeadingClock {
  /** Milliseconds since some moment. */
  now(): number
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(handle: unknown): void
}

/** Node fires a longer one at once. */
const longestTimeout = 2 ** 31 - 1

const machine: LeadingClock = {
  now: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout> | undefined),
}

interface PendingTimer extends VirtualTimer {
  readonly order: number
  readonly callback: () => void
  handle: unknown
}

/**
 * A clock that can be moved forward. The mock tells nonce ages, link expiry and purchase times by
 * it; a client that takes a clock can be given the same one, so that both agree.
 *
 * @example
 * const clock = new VirtualClock()
 * clock.setTimeout(() => console.log('later'), 600_000)
 * await clock.advance(600_000) // prints at once
 */
export class VirtualClock {
  readonly #start: number
  readonly #by: LeadingClock
  readonly #startedAt: number
  readonly #running: boolean
  readonly #timers = new Set<PendingTimer>()
  #advanced = 0
  #order = 0

  constructor({
    by = machine,
    start = by === machine ? Date.now() : by.now(),
    running = true,
  }: VirtualClockOptions = {}) {
    this.#by = by
    this.#start = start
    this.#startedAt = by.now()
    this.#running = running
  }

  /** Milliseconds since the epoch; a property, so that it may be handed on by itself. */
  readonly now = (): number => {
    const passed = this.#running ? this.#by.now() - this.#startedAt : 0
    return Math.floor(this.#start + this.#advanced + passed)
  }

  /** Calls back once, `ms` milliseconds of this clock from now. */
  readonly setTimeout = (callback: () => void, ms = 0): VirtualTimer => {
    const timer: PendingTimer = {
      dueAt: this.now() + Math.max(0, ms),
      order: this.#order++,
      callback,
      handle: undefined,
    }
    this.#timers.add(timer)
    if (this.#running) this.#arm(timer)
    return timer
  }

  /** Cancels a timer; one that has fired or is of another clock is left alone. */
  readonly clearTimeout = (timer: VirtualTimer | undefined): void => {
    for (const pending of this.#timers) {
      if (pending !== timer) continue
      this.#by.clearTimeout(pending.handle)
      this.#timers.delete(pending)
    }
  }

  /**
   * Moves the clock forward, firing due timers in order. Code that waited for a timer runs before the
   * next timer fires, so that a chain of waits passes in one call: await it.
   */
  async advance(ms: number): Promise<void> {
    if (!(ms >= 0)) throw new RangeError(`advance takes milliseconds from 0 up, not ${ms}.`)
    const end = this.now() + ms
    for (let timer = this.#next(end); timer; timer = this.#next(end)) {
      this.#moveTo(timer.dueAt)
      this.#fire(timer)
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#moveTo(end)
  }

  #moveTo(time: number): void {
    this.#advanced += Math.max(0, time - this.now())
    if (!this.#running) return
    // A timer must still fire by itself when its time comes, which is nearer now.
    for (const timer of this.#timers) this.#arm(timer)
  }

  #arm(timer: PendingTimer): void {
    this.#by.clearTimeout(timer.handle)
    const left = Math.max(0, timer.dueAt - this.now())
    timer.handle =
      left > longestTimeout
        ? this.#by.setTimeout(() => this.#arm(timer), longestTimeout)
        : this.#by.setTimeout(() => this.#fire(timer), left)
  }

  #next(end: number): PendingTimer | undefined {
    let next: PendingTimer | undefined
    for (const timer of this.#timers) {
      if (timer.dueAt > end) continue
      const earlier = timer.dueAt - (next?.dueAt ?? Number.POSITIVE_INFINITY)
      if (!next || earlier < 0 || (earlier === 0 && timer.order < next.order)) next = timer
    }
    return next
  }

  #fire(timer: PendingTimer): void {
    if (!this.#timers.delete(timer)) return
    this.#by.clearTimeout(timer.handle)
    timer.callback()
  }
}
