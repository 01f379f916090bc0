import type { Clock } from '@picturedesk/provider'

/** A clock on which every wait is over at once, in the order of its end. */
export class InstantClock implements Clock {
  #now = Date.parse('2026-01-01T00:00:00Z')
  readonly #timers = new Map<number, { readonly at: number; readonly callback: () => void }>()
  #handle = 0
  #turning = false

  readonly now = (): number => this.#now

  readonly setTimeout = (callback: () => void, milliseconds: number): unknown => {
    this.#timers.set(++this.#handle, { at: this.#now + milliseconds, callback })
    this.#turn()
    return this.#handle
  }

  readonly clearTimeout = (handle: unknown): void => {
    this.#timers.delete(handle as number)
  }

  /** Moves on when nothing else is left to do. */
  #turn(): void {
    if (this.#turning) return
    this.#turning = true
    setImmediate(() => {
      this.#turning = false
      const [next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)
      if (next === undefined) return
      const [handle, { at, callback }] = next
      this.#timers.delete(handle)
      this.#now = Math.max(this.#now, at)
      callback()
      if (this.#timers.size > 0) this.#turn()
    })
  }
}
