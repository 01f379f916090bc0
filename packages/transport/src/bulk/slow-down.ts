import { type Clock, type Deadline, elapsed, RateLimitedError } from '@picturedesk/provider'

const FIRST_BACK_OFF = 200
const LONGEST_BACK_OFF = 5_000
/** The longest time that is waited for, in milliseconds. */
const LONGEST_WAIT = 60 * 60 * 1000
/** How often a batch is sent at most. */
const PATIENCE = 5
/** After so many refusals in a row, with nothing taken in between, the vendor does not mean single batches. */
const MOST_REFUSALS = 50

/** Keeps to the time that a vendor asks to wait, for all batches of a run. */
export class SlowDown {
  readonly #clock: Clock
  readonly #deadline: Pick<Deadline, 'remaining' | 'signal' | 'sleep'>
  readonly #stopped = Promise.withResolvers<void>()
  #isStopped = false
  #until = Number.NEGATIVE_INFINITY
  /** How often in a row the vendor asked for it. */
  #times = 0

  constructor(clock: Clock, deadline: Pick<Deadline, 'remaining' | 'signal' | 'sleep'>) {
    this.#clock = clock
    this.#deadline = deadline
  }

  /**
   * Sends a batch as soon as it may be sent. One that the vendor refuses, and documents not to charge for, is
   * sent again. Whatever else may have been charged for is sent once.
   * @returns The refusal that is left.
   * @throws all other errors of `ask`, the last of very many refusals, and the reason of the deadline
   */
  async send(ask: () => Promise<void>): Promise<RateLimitedError | undefined> {
    let refusal: RateLimitedError | undefined
    for (let attempt = 1; ; attempt++) {
      await this.#passed()
      if (this.#isStopped) return refusal
      try {
        await ask()
        this.#times = 0
        return undefined
      } catch (error) {
        if (this.#deadline.signal.aborted || !RateLimitedError.isInstance(error)) throw error
        const isAwaited = this.#asked(error)
        if (this.#times >= MOST_REFUSALS) throw error
        if (!isAwaited || error.charged !== false || attempt >= PATIENCE) return error
        refusal = error
      }
    }
  }

  /** Ends all waits. Nothing is sent any more. */
  stop(): void {
    this.#isStopped = true
    this.#stopped.resolve()
  }

  /**
   * Notes the time. Where the vendor names none, it doubles with each refusal in a row. A time that is longer than
   * the run has, or than an hour, is not waited for.
   */
  #asked({ retryAfter }: RateLimitedError): boolean {
    const usual = Math.min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2 ** this.#times++)
    const wait = retryAfter ?? usual
    if (wait > LONGEST_WAIT || wait >= this.#deadline.remaining()) return false
    this.#until = Math.max(this.#until, elapsed(this.#clock) + wait)
    return true
  }

  /** Waits until the time has passed. Other batches may have moved it meanwhile. */
  async #passed(): Promise<void> {
    while (!this.#isStopped) {
      const left = this.#until - elapsed(this.#clock)
      if (!(left > 0)) return
      await Promise.race([this.#deadline.sleep(left), this.#stopped.promise])
    }
  }
}
