import { type Clock, elapsed } from '@picturedesk/provider'
import type { Queue, Turn } from '../queue/queue.ts'

interface Held {
  readonly turn: Turn
  readonly lost: AbortController
  confirmedAt: number
}

/**
 * Keeps the leases of the units in hand. A unit is lost when the queue says so, or when the database was
 * silent for so long that another worker may have it.
 */
export class LeaseKeeper {
  readonly #queue: Queue
  readonly #clock: Clock
  /** Milliseconds. */
  readonly #lease: number
  readonly #held = new Set<Held>()
  readonly #onTrouble: (error: unknown) => void
  #timer: unknown
  #isBeating = false

  constructor(details: {
    readonly queue: Queue
    readonly clock: Clock
    readonly lease: number
    readonly onTrouble: (error: unknown) => void
  }) {
    this.#queue = details.queue
    this.#clock = details.clock
    this.#lease = details.lease
    this.#onTrouble = details.onTrouble
  }

  /**
   * Begins to keep a turn.
   * @param takenAt When the call was sent that took it, by `elapsed`.
   */
  hold(turn: Turn, takenAt: number): { readonly lost: AbortSignal; release(): void } {
    const held: Held = { turn, lost: new AbortController(), confirmedAt: takenAt }
    this.#held.add(held)
    this.#arm()
    return {
      lost: held.lost.signal,
      release: () => {
        this.#held.delete(held)
        if (this.#held.size === 0) this.#disarm()
      },
    }
  }

  #arm(): void {
    this.#timer ??= this.#clock.setTimeout(() => {
      this.#timer = undefined
      if (this.#held.size === 0) return
      void this.#beat()
      this.#arm()
    }, this.#lease / 6)
  }

  #disarm(): void {
    this.#clock.clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async #beat(): Promise<void> {
    const now = elapsed(this.#clock)
    for (const held of this.#held) if (now - held.confirmedAt > this.#lease * 0.75) this.#lose(held)
    if (this.#isBeating) return
    this.#isBeating = true
    try {
      const all = [...this.#held]
      const own = await this.#queue.beat(all.map(({ turn }) => turn))
      for (const held of all)
        if (own.has(held.turn)) held.confirmedAt = now
        else this.#lose(held)
    } catch (error) {
      this.#onTrouble(error)
    } finally {
      this.#isBeating = false
    }
  }

  #lose(held: Held): void {
    // A unit that was stored meanwhile is not held any more.
    if (this.#held.delete(held)) held.lost.abort(new Error('The lease of the unit has ended.'))
  }
}
