import type { MockViolation } from '../mock-violation.ts'

/** A violation, and how often it was found. */
export interface CountedViolation extends MockViolation {
  readonly vendor: string
  readonly count: number
}

/** Kinds that are kept. A client that calls a new path each time would fill the memory. */
const MOST_KINDS = 10_000

/** Counts violations that are alike, in the order in which each first came. */
export class ViolationTally {
  readonly #counted = new Map<string, CountedViolation>()
  #total = 0

  add(vendor: string, violation: MockViolation): void {
    this.#total++
    const { operation, blame, pointer, message } = violation
    const key = JSON.stringify([vendor, operation, blame, pointer, message])
    const known = this.#counted.get(key)
    if (known === undefined && this.#counted.size >= MOST_KINDS) return
    this.#counted.set(key, { ...violation, vendor, count: (known?.count ?? 0) + 1 })
  }

  /** How many there were in all. */
  get total(): number {
    return this.#total
  }

  /** The first 10,000 kinds. */
  list(): CountedViolation[] {
    return [...this.#counted.values()]
  }
}
