const CAPACITY = 100
const COST = 5

/**
 * Tokens that all calls of a provider share: a retry takes some, a success gives
 * one back. When the vendor is down, retries stop soon instead of multiplying load.
 */
export class RetryBudget {
  #tokens = CAPACITY

  /** Takes the price of a retry; false when there is too little. */
  spend(): boolean {
    if (this.#tokens < COST) return false
    this.#tokens -= COST
    return true
  }

  refill(): void {
    if (this.#tokens < CAPACITY) this.#tokens++
  }
}
