const CAPACITY = 100
const COST = 5

/**
 * Tokens that all calls of a provider share. A retry takes some, a success gives one back. If the
 * vendor is down, retries soon stop, and do not multiply its load.
 */
export class RetryBudget {
  #tokens = CAPACITY

  /** Takes the tokens for a retry. False if there are too few. */
  spend(): boolean {
    if (this.#tokens < COST) return false
    this.#tokens -= COST
    return true
  }

  refill(): void {
    if (this.#tokens < CAPACITY) this.#tokens++
  }
}
