import type { MockViolation } from '../mock-violation.ts'

/** A violation, and how often it was found. */
export interface CountedViolation extends MockViolation {
  readonly vendor: string
  readonly count: number
}

/** Counts violations that are alike, in the order in which each first came. */
export class ViolationTally {
  readonly #counted = new Map<string, CountedViolation>()

  add(vendor: string, violation: MockViolation): void {
    const { operation, blame, pointer, message } = violation
    const key = JSON.stringify([vendor, operation, blame, pointer, message])
    const count = (this.#counted.get(key)?.count ?? 0) + 1
    this.#counted.set(key, { ...violation, vendor, count })
  }

  /** How many there were in all. */
  get total(): number {
    return this.list().reduce((sum, { count }) => sum + count, 0)
  }

  list(): CountedViolation[] {
    return [...this.#counted.values()]
  }
}
