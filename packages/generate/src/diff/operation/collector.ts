import { type Bump, type Change, type Direction, type FeltChange, sentence } from '../change.ts'
import { type Place, spotOf } from '../place.ts'

/** Gathers changes with the operations in which they are felt. One that is felt in several is told once. */
export class Collector {
  readonly #felt = new Map<string, { readonly change: Change; readonly operations: Set<string> }>()

  add(changes: Iterable<Change>, operation?: string): void {
    for (const change of changes) {
      const key = JSON.stringify([
        change.bump,
        change.means,
        change.direction,
        change.base?.pointer,
        change.next?.pointer,
      ])
      const known = this.#felt.get(key) ?? { change, operations: new Set() }
      if (operation !== undefined) known.operations.add(operation)
      this.#felt.set(key, known)
    }
  }

  list(): FeltChange[] {
    return [...this.#felt.values()].map(({ change, operations }) => ({
      ...change,
      operations: [...operations],
    }))
  }
}

/** A change of what is no schema. */
export function changeOf(
  bump: Bump,
  means: string,
  { base, next }: { readonly base?: Place | undefined; readonly next?: Place | undefined },
  direction?: Direction,
): Change {
  return {
    bump,
    means: sentence(means),
    ...(direction && { direction }),
    ...(base && { base: spotOf(base) }),
    ...(next && { next: spotOf(next) }),
  }
}
