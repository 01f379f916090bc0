import type { Clock } from '@picturedesk/provider'

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/** Time that passes only when told to, and that counts the timers which are left. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-01-01T00:00:00Z')
  #handle = 0
  readonly #timers = new Map<unknown, Timer>()

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

  /** Lets time pass and fires what is due, in order. */
  advance(milliseconds: number): void {
    this.#now += milliseconds
    const due = [...this.#timers].filter(([, { at }]) => at <= this.#now)
    for (const [handle, { callback }] of due.sort(([, a], [, b]) => a.at - b.at)) {
      if (this.#timers.delete(handle)) callback()
    }
  }
}
