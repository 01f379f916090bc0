/**
 * Remembers at least the last `size` ids and at most twice as many, so that its memory does not grow
 * with the number of ids.
 */
export class RecentIds {
  readonly #size: number
  #current = new Set<string>()
  #previous = new Set<string>()

  constructor(size: number) {
    this.#size = size
  }

  /** Whether the id is remembered. From now on it is. */
  saw(id: string): boolean {
    if (this.#current.has(id) || this.#previous.has(id)) return true
    if (this.#current.size >= this.#size) {
      this.#previous = this.#current
      this.#current = new Set()
    }
    this.#current.add(id)
    return false
  }
}
