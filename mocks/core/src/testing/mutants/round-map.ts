/**
 * In place of a `WeakMap` that a module keeps what it made in: forgets all with each round, so that a mutant
 * works on nothing that was made without it.
 */
export class RoundMap<Key extends WeakKey, Value> {
  static #round = 0
  #from = 0
  #map = new WeakMap<Key, Value>()

  /** Begins a round. */
  static next(): void {
    RoundMap.#round += 1
  }

  get(key: Key): Value | undefined {
    return this.#current().get(key)
  }

  has(key: Key): boolean {
    return this.#current().has(key)
  }

  set(key: Key, value: Value): this {
    this.#current().set(key, value)
    return this
  }

  delete(key: Key): boolean {
    return this.#current().delete(key)
  }

  #current(): WeakMap<Key, Value> {
    if (this.#from !== RoundMap.#round) {
      this.#from = RoundMap.#round
      this.#map = new WeakMap()
    }
    return this.#map
  }
}
