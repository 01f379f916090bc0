import { type Clock, elapsed, PicturedeskError, UnavailableError } from '@picturedesk/provider'

/** When a circuit opens, and when it tries again. */
export interface CircuitRules {
  readonly failures: number
  readonly halfOpenAfter: number
  readonly isFailure: (error: unknown) => boolean
  readonly clock: Pick<Clock, 'now' | 'elapsed'>
}

/** A call changes only the state in which it started, so a call that settles late changes nothing. */
type State =
  | { readonly name: 'closed'; failures: number }
  /** Refusing, or letting one call through to try, since a time by the clock. */
  | { readonly name: 'open' | 'half-open'; readonly since: number }

/**
 * The circuit of one provider. Ours, since cockatiel makes an AbortController when it is loaded,
 * which Workers refuse, and knows no clock but the machine's.
 */
export class Circuit {
  readonly #rules: CircuitRules
  #state: State = { name: 'closed', failures: 0 }

  constructor(rules: CircuitRules) {
    this.#rules = rules
  }

  async run(provider: string, call: () => Promise<unknown>): Promise<unknown> {
    const state = this.#enter(provider)
    try {
      const value = await call()
      this.#succeeded(state)
      return value
    } catch (error) {
      this.#failed(state, error)
      throw error
    }
  }

  /** A trial may never settle, such as an iteration that was left. So another may follow later. */
  #enter(provider: string): State {
    if (this.#state.name === 'closed') return this.#state
    const { halfOpenAfter, clock } = this.#rules
    const left = this.#state.since + halfOpenAfter - elapsed(clock)
    // Rounded up: a call after this time is let through.
    if (left > 0) throw this.#unavailable(provider, Math.ceil(left))
    this.#state = { name: 'half-open', since: elapsed(clock) }
    return this.#state
  }

  #succeeded(state: State): void {
    if (this.#state === state) this.#state = { name: 'closed', failures: 0 }
  }

  #failed(state: State, error: unknown): void {
    if (this.#state !== state) return
    const { failures, isFailure, clock } = this.#rules
    const failure = isFailure(error)
    const refused = PicturedeskError.isInstance(error) && error.outcome !== 'not-sent'
    if (refused && !failure) {
      this.#succeeded(state) // A refusal by the vendor proves that the vendor is there.
      return
    }
    if (state.name === 'closed') {
      if (failure) state.failures++
      if (state.failures < failures) return
    }
    // A trial that was aborted or never sent does not show that the vendor is back.
    this.#state = { name: 'open', since: elapsed(clock) }
  }

  #unavailable(provider: string, retryAfter: number): UnavailableError {
    const { failures } = this.#rules
    const often = failures === 1 ? '' : ` ${failures} times in a row`
    return new UnavailableError(
      `not sent, because the provider failed${often}. ` +
        (this.#state.name === 'half-open'
          ? 'One call is testing whether it is back.'
          : `Try again in ${retryAfter} ms.`),
      { provider, retryAfter },
    )
  }
}
