import { PicturedeskError, UnavailableError } from '@picturedesk/provider'
import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from 'cockatiel'

/** When a circuit opens, and when it tries again. */
export interface CircuitRules {
  readonly failures: number
  readonly halfOpenAfter: number
  readonly isFailure: (error: unknown) => boolean
}

/** What a call came to; an error that a vendor answered with proves that it is there. */
type Settled = { readonly value: unknown } | { readonly error: PicturedeskError }

/** The circuit of one provider: closed, open, or half open while one call tries. */
export class Circuit {
  readonly #rules: CircuitRules
  #policy: CircuitBreakerPolicy
  #openedAt = 0
  #trialAt = 0

  constructor(rules: CircuitRules) {
    this.#rules = rules
    this.#policy = this.#create()
  }

  async run(provider: string, call: () => Promise<unknown>): Promise<unknown> {
    this.#forgetStaleTrial()
    // others would wait for the trial to end; who calls wants to know at once
    if (this.#policy.state === CircuitState.HalfOpen) throw this.#unavailable(provider)
    try {
      const settled = await this.#policy.execute(() => this.#settle(call))
      if ('error' in settled) throw settled.error
      return settled.value
    } catch (error) {
      throw isBrokenCircuitError(error) ? this.#unavailable(provider) : error
    }
  }

  async #settle(call: () => Promise<unknown>): Promise<Settled> {
    try {
      return { value: await call() }
    } catch (error) {
      const answered =
        PicturedeskError.isInstance(error) &&
        error.outcome !== 'not-sent' &&
        !this.#rules.isFailure(error)
      if (answered) return { error }
      throw error
    }
  }

  #create(initialState?: unknown): CircuitBreakerPolicy {
    const { failures, halfOpenAfter, isFailure } = this.#rules
    // a trial that was aborted, or never sent, has not shown that the vendor is back
    const counts = (error: unknown) =>
      isFailure(error) || this.#policy.state === CircuitState.HalfOpen
    const policy = circuitBreaker(handleWhen(counts), {
      breaker: new ConsecutiveBreaker(failures),
      halfOpenAfter,
      initialState,
    })
    policy.onBreak(() => {
      this.#openedAt = Date.now()
    })
    policy.onHalfOpen(() => {
      this.#trialAt = Date.now()
    })
    return policy
  }

  /** A trial whose caller has abandoned it, such as an iteration, must not block for good. */
  #forgetStaleTrial(): void {
    const { state } = this.#policy
    if (state !== CircuitState.HalfOpen) return
    if (Date.now() - this.#trialAt >= this.#rules.halfOpenAfter)
      this.#policy = this.#create(this.#policy.toJSON())
  }

  #unavailable(provider: string): UnavailableError {
    const { failures, halfOpenAfter } = this.#rules
    const trying = this.#policy.state === CircuitState.HalfOpen
    const retryAfter = Math.max(
      0,
      (trying ? this.#trialAt : this.#openedAt) + halfOpenAfter - Date.now(),
    )
    return new UnavailableError(
      `left alone after ${failures} failures in a row; ` +
        (trying
          ? 'one call is finding out whether it is back.'
          : `a call goes through again in ${retryAfter} ms.`),
      { provider, retryAfter },
    )
  }
}
