import { InvalidArgumentError } from '@picturedesk/provider'
import type { OrderSource } from './order.ts'

/**
 * The first provider that gives a page, and no other. The next provider is asked only when the one
 * before it failed, was too slow or does not support the call. A provider that fails after its
 * first page ends the iteration, and so does an InvalidArgumentError, because then the query itself
 * is wrong.
 *
 * Put the best provider first in `providers`. One timeout bounds them all, so give the providers
 * shorter timeouts of their own. Otherwise one that uses up the timeout leaves nothing for the next.
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
