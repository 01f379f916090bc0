import { closeAll } from './close-all.ts'
import type { Order } from './order.ts'

/**
 * Merges sources that are sorted already, by a comparison like that of `Array.sort`. The first item
 * comes when each source has an item or is at its end.
 * @example
 * const newestFirst = sorted<Purchase>((a, b) =>
 *   (b.createdAt ?? '').localeCompare(a.createdAt ?? ''))
 * desk.licensing.history({}, { order: newestFirst })
 */
export function sorted<T>(compare: (a: T, b: T) => number): Order<T> {
  return async function* (sources) {
    const iterators = sources.map((source) => source[Symbol.asyncIterator]())
    try {
      const read = async (iterator: AsyncIterator<T>): Promise<readonly Head<T>[]> => {
        const result = await iterator.next()
        return result.done ? [] : [{ iterator, value: result.value }]
      }
      const heads = (await Promise.all(iterators.map(read))).flat()
      for (;;) {
        const first = heads.reduce<Head<T> | undefined>(
          (best, head) => (best === undefined || compare(head.value, best.value) < 0 ? head : best),
          undefined,
        )
        if (first === undefined) return
        yield first.value
        heads.splice(heads.indexOf(first), 1, ...(await read(first.iterator)))
      }
    } finally {
      await closeAll(iterators)
    }
  }
}

interface Head<T> {
  readonly iterator: AsyncIterator<T>
  readonly value: T
}
