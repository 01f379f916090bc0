import { type Clock, startDeadline } from '@picturedesk/provider'

/** A line of those who wait, of whom one has its turn. */
interface Line {
  readonly waiting: (() => void)[]
  /** Has whoever has its turn look again at once. */
  wake?: (() => void) | undefined
}

/**
 * Who of this process asks for a place among the requests under way, account by account. One asks at a time, so that many who
 * wait cost no more than one.
 */
export class Turns {
  readonly #lines = new Map<string, Line>()
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * Waits for the turn, first come, first served.
   * @returns Ends the turn. `undefined`: the time was over before.
   * @throws the signal's reason
   */
  async take(
    key: string,
    milliseconds: number,
    signal: AbortSignal | undefined,
  ): Promise<(() => void) | undefined> {
    const line = this.#lines.get(key)
    if (line === undefined) this.#lines.set(key, { waiting: [] })
    else {
      const { promise, resolve } = Promise.withResolvers<void>()
      line.waiting.push(resolve)
      let isMine = false
      try {
        isMine = await this.#within(milliseconds, signal, promise)
      } finally {
        const place = line.waiting.indexOf(resolve)
        if (place >= 0) line.waiting.splice(place, 1)
        // The turn came in the moment in which the wait ended: it goes on to the next.
        else if (!isMine) this.#end(key)
      }
      if (!isMine) return undefined
    }
    let isOver = false
    return () => {
      if (!isOver) this.#end(key)
      isOver = true
    }
  }

  /** Waits until another request of this process ends, or for so many milliseconds. @throws the signal's reason */
  async pause(key: string, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const line = this.#lines.get(key)
    if (line !== undefined) line.wake = resolve
    await this.#within(milliseconds, signal, promise)
  }

  /** Says that a request has ended. */
  wake(key: string): void {
    this.#lines.get(key)?.wake?.()
  }

  #end(key: string): void {
    const line = this.#lines.get(key)
    const next = line?.waiting.shift()
    if (line) line.wake = undefined
    if (next === undefined) this.#lines.delete(key)
    else next()
  }

  /** Whether something came within the time. */
  async #within(
    milliseconds: number,
    signal: AbortSignal | undefined,
    something: Promise<void>,
  ): Promise<boolean> {
    const over = new Error('The time is over.')
    const timeout = Math.max(1, milliseconds)
    const deadline = startDeadline({ clock: this.#clock, timeout, signal, expired: () => over })
    try {
      await deadline.race(something)
      return true
    } catch (error) {
      if (error === over) return false
      throw error
    } finally {
      deadline.release()
    }
  }
}
