import { type Clock, elapsed } from '@picturedesk/provider'
import type { Queue, Turn } from '../queue/queue.ts'

interface Held {
  readonly turn: Turn
  readonly lost: AbortController
  confirmed: Moment
}

/** A time by both clocks. What measures durations may stand still while the machine sleeps. */
interface Moment {
  readonly elapsed: number
  readonly now: number
}

/** A turn that is kept. */
export interface Lease {
  /** Aborted when the unit is no longer this worker's. */
  readonly lost: AbortSignal
  /**
   * Looks at the time, since nothing has aborted yet when a process wakes.
   * @throws the reason of `lost`
   */
  check(): void
  release(): void
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

  /** The time before a call that takes turns. */
  moment(): Moment {
    return { elapsed: elapsed(this.#clock), now: this.#clock.now() }
  }

  /**
   * Begins to keep a turn.
   * @param taken When the call was sent that took it.
   */
  hold(turn: Turn, taken: Moment): Lease {
    const held: Held = { turn, lost: new AbortController(), confirmed: taken }
    this.#held.add(held)
    this.#arm()
    return {
      lost: held.lost.signal,
      check: () => {
        const { now } = this.moment()
        if (this.#isOld(held) || now - held.confirmed.now > this.#patience) this.#lose(held)
        held.lost.signal.throwIfAborted()
      },
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
    const now = this.moment()
    for (const held of this.#held) if (this.#isOld(held)) this.#lose(held)
    if (this.#isBeating) return
    this.#isBeating = true
    try {
      const all = [...this.#held]
      const own = await this.#queue.beat(all.map(({ turn }) => turn))
      for (const held of all)
        if (own.has(held.turn)) held.confirmed = now
        else this.#lose(held)
    } catch (error) {
      this.#onTrouble(error)
    } finally {
      this.#isBeating = false
    }
  }

  /** Milliseconds of silence after which a unit is given up: another worker has it somewhat later. */
  get #patience(): number {
    return this.#lease * 0.75
  }

  #isOld({ confirmed }: Held): boolean {
    return elapsed(this.#clock) - confirmed.elapsed > this.#patience
  }

  #lose(held: Held): void {
    // A unit that was stored meanwhile is not held any more.
    if (this.#held.delete(held)) held.lost.abort(new Error('The lease of the unit has ended.'))
  }
}
