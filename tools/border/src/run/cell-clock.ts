import type { Clock } from '@picturedesk/provider'

/** Longest wait that is leapt over, in milliseconds: back-offs and looks. Deadlines are longer. */
const LONGEST_LEAP = 5_000

interface Timer {
  readonly due: number
  readonly callback: () => void
}

/**
 * The clock of one cell. Short waits are over at once. Long ones end when the server says that
 * it will not go on, so that no verdict depends on how fast this machine is.
 */
export class CellClock implements Clock {
  #now = Date.parse('2026-01-01T00:00:00Z')
  readonly #timers = new Set<Timer>()
  readonly #leap: number

  /** @param leap Longest wait that is leapt over, in milliseconds. */
  constructor(leap = LONGEST_LEAP) {
    this.#leap = leap
  }

  readonly now = (): number => this.#now

  readonly setTimeout = (callback: () => void, milliseconds: number): unknown => {
    const timer: Timer = { due: this.#now + milliseconds, callback }
    this.#timers.add(timer)
    if (milliseconds <= this.#leap)
      setImmediate(() => this.#timers.has(timer) && this.#goTo(timer.due))
    return timer
  }

  readonly clearTimeout = (timer: unknown): void => {
    this.#timers.delete(timer as Timer)
  }

  /** Moves on to the next timer, since nothing else will happen. */
  stalled(): void {
    const [next] = this.#inOrder()
    if (next !== undefined) this.#goTo(next.due)
  }

  /** Timers that nobody cleared. */
  get pending(): number {
    return this.#timers.size
  }

  #goTo(time: number): void {
    this.#now = Math.max(this.#now, time)
    for (const timer of this.#inOrder()) {
      if (timer.due > this.#now) return
      if (this.#timers.delete(timer)) timer.callback()
    }
  }

  #inOrder(): Timer[] {
    return [...this.#timers].sort((one, other) => one.due - other.due)
  }
}
