import { InvalidArgumentError } from '@picturedesk/provider'
import type { OrderSource } from './order.ts'

/**
 * The first provider that answers, and no other: the next one is asked only when the one
 * before it failed, was too slow or does not support the call. A provider that fails
 * after its first page ends the iteration, and so does a query that is wrong in itself
 * (an InvalidArgumentError).
 *
 * Put the best provider first in `providers`. One timeout bounds them all, so that a
 * provider which uses it up leaves nothing for the next: give the providers themselves a
 * shorter one.
 * @example
 * desk.search.assets({ text: '云南' }, { order: fallback, providers: ['ogq', 'hellorf'] })
 */
export async function* fallback<T>(
  sources: readonly OrderSource<T>[],
): AsyncGenerator<T, void, undefined> {
  for (const source of sources) {
    yield* source
    const { pages, error } = source.report
    if (pages > 0 || InvalidArgumentError.isInstance(error)) return
  }
}
