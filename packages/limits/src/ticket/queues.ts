import { type Clock, startDeadline } from '@picturedesk/provider'

/** Those of this process who wait for others to end, by account. */
export class Queues {
  readonly #waiting = new Map<string, Set<() => void>>()

  /** Waits until somebody ends, or for so many milliseconds. @throws the signal's reason */
  async wait(
    key: string,
    clock: Clock,
    milliseconds: number,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const waiting = this.#waiting.get(key) ?? new Set()
    this.#waiting.set(key, waiting.add(resolve))
    const over = new Error('The time is over.')
    const deadline = startDeadline({
      clock,
      timeout: Math.max(1, milliseconds),
      signal,
      expired: () => over,
    })
    try {
      await deadline.race(promise)
    } catch (error) {
      if (error !== over) throw error
    } finally {
      deadline.release()
      waiting.delete(resolve)
      if (waiting.size === 0) this.#waiting.delete(key)
    }
  }

  /** Has those who wait look again. */
  wake(key: string): void {
    for (const resolve of this.#waiting.get(key) ?? []) resolve()
  }
}
