import { asTheyArrive } from './as-they-arrive.ts'
import { fallback } from './fallback.ts'
import { interleave } from './interleave.ts'
import { oneByOne } from './one-by-one.ts'
import type { Order } from './order.ts'

/** Makes one list of what each source gave, in the order of the sources. */
export type MergePages<T> = (pages: readonly (readonly T[])[]) => readonly T[]

/** Whether an order of one source leaves its items as they come. Of any other order, nothing is known. */
export function keepsOneSource<T>(order: Order<T>): boolean {
  const known: readonly Order<T>[] = [interleave, asTheyArrive, oneByOne, fallback]
  return known.includes(order)
}

/**
 * How whole pages, one of each source, are merged. It gives what the order would give item by item.
 * `undefined` when the order has to see each item.
 */
export function mergeOf<T>(order: Order<T>, sources: number): MergePages<T> | undefined {
  if (sources === 1 && keepsOneSource(order)) return ([page = []]) => page
  return order === (interleave as Order<T>) ? takeTurns : undefined
}

function takeTurns<T>(pages: readonly (readonly T[])[]): readonly T[] {
  const items: T[] = []
  const longest = Math.max(0, ...pages.map(({ length }) => length))
  for (let turn = 0; turn < longest; turn++)
    for (const page of pages) if (turn < page.length) items.push(page[turn] as T)
  return items
}
