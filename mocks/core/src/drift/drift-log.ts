import type { Difference } from './difference.ts'
import type { SecretValues } from './secret-values.ts'

/** A method and a path, and the operation that the spec has there. */
export interface Route {
  /** The operation's id; undefined when the spec has none. */
  readonly operation: string | undefined
  /** Such as `GET /image/{id}/similar`. */
  readonly route: string
}

/** Differences that are alike. */
export interface CountedDifference extends Route, Omit<Difference, 'example'> {
  /** How often it was found. */
  readonly count: number
  /** At most three that are unlike. */
  readonly examples: readonly string[]
}

/** Calls that were not sent. */
export interface RefusedCall extends Route {
  readonly reason: string
  readonly count: number
}

/** Where a vendor and its spec differ. */
export interface DriftReport {
  readonly vendor: string
  readonly upstream: string
  /** How many calls the vendor responded to. */
  readonly calls: number
  readonly differences: readonly CountedDifference[]
  /** Calls that may change something or cost money, and were not allowed. */
  readonly refused: readonly RefusedCall[]
  /** Calls that did not reach the vendor. */
  readonly unreachable: readonly RefusedCall[]
}

const EXAMPLE_LIMIT = 3

/** Counts what a recording finds. */
export class DriftLog {
  readonly #secrets: SecretValues
  readonly #differences = new Map<string, CountedDifference>()
  readonly #refused = new Map<string, RefusedCall>()
  readonly #unreachable = new Map<string, RefusedCall>()
  #calls = 0

  constructor(secrets: SecretValues) {
    this.#secrets = secrets
  }

  /** Notes a call that the vendor responded to. */
  responded(route: Route, differences: readonly Difference[]): void {
    this.#calls += 1
    for (const difference of differences) this.#add(route, difference)
  }

  /** Notes a call that was not sent. */
  refused(route: Route, reason: string): void {
    count(this.#refused, route, reason)
  }

  /** Notes a call that did not reach the vendor. */
  unreachable(route: Route, reason: string): void {
    count(this.#unreachable, route, reason)
  }

  /** All of it, without any secret that has been seen by now. */
  report(vendor: string, upstream: string): DriftReport {
    return this.#secrets.inJson({
      vendor,
      upstream,
      calls: this.#calls,
      differences: [...this.#differences.values()],
      refused: [...this.#refused.values()],
      unreachable: [...this.#unreachable.values()],
    })
  }

  #add({ operation, route }: Route, { example, ...difference }: Difference): void {
    const { kind, pointer, spec, message } = difference
    // One place of the spec is mended once, in however many items of a list it was found.
    const name = pointer.slice(pointer.lastIndexOf('/'))
    const shown = kind === 'undocumented-status' ? example : undefined
    const key = JSON.stringify([route, kind, spec, name.replace(/^\/\d+$/, '/0'), message, shown])
    const known = this.#differences.get(key)
    const examples = known?.examples ?? []
    const isNew = example !== undefined && !examples.includes(example)
    this.#differences.set(key, {
      ...(known ?? { operation, route, ...difference }),
      count: (known?.count ?? 0) + 1,
      examples: isNew && examples.length < EXAMPLE_LIMIT ? [...examples, example] : examples,
    })
  }
}

function count(calls: Map<string, RefusedCall>, { operation, route }: Route, reason: string): void {
  const key = `${route} ${reason}`
  const before = calls.get(key)?.count ?? 0
  calls.set(key, { operation, route, reason, count: before + 1 })
}
