import type { CallOptions } from '../call-options.ts'
import { type Clock, elapsed, systemClock } from '../time/clock.ts'
import type { Page, PageContent } from './page.ts'

/**
 * The result of a call that lists. Await it for the first page, or iterate it for the items of all
 * pages. Nothing is sent before that.
 * @example
 * const page = await provider.search.assets({ text: '云南' })
 * for await (const asset of provider.search.assets({ text: '云南' })) console.log(asset.title)
 */
export interface Listing<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** Iterates page by page. */
  pages(): AsyncIterable<Page<T>>
}

/** The options of the call for one page. Pages of one iteration share a deadline. */
export interface PageCallOptions extends CallOptions {
  /** When the call ends, by `elapsed` of the provider's clock. Replaces the end that `timeout` would set. */
  readonly deadline?: number | undefined
}

/** Fetches one page. `cursor` is absent for the first page. */
export type LoadPage<T> = (
  cursor: string | undefined,
  options: PageCallOptions,
) => Promise<PageContent<T>>

/**
 * Makes a {@link Listing} from a function that fetches one page.
 *
 * A `timeout` in the options is the time for a whole iteration. Without it each page has the
 * provider's default timeout. A call of `next()` has a timeout of its own.
 * @param clock The provider's clock.
 */
export function createListing<T>(
  load: LoadPage<T>,
  options: PageCallOptions = {},
  clock: Pick<Clock, 'now' | 'elapsed'> = systemClock,
): Listing<T> {
  let first: Promise<Page<T>> | undefined

  const open = async (cursor: string | undefined, call: PageCallOptions): Promise<Page<T>> => {
    const content = await load(cursor, call)
    return {
      ...content,
      next: async (override) =>
        content.nextCursor === undefined
          ? undefined
          : open(content.nextCursor, { ...options, ...override }),
    }
  }

  async function* pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { timeout, deadline } = options
    const call =
      timeout === undefined || deadline !== undefined
        ? options
        : { ...options, deadline: elapsed(clock) + timeout }
    let cursor: string | undefined
    do {
      const page = await open(cursor, call)
      yield page
      cursor = page.nextCursor
    } while (cursor !== undefined)
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled, rejected) => {
      first ??= open(undefined, options)
      return first.then(fulfilled, rejected)
    },
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items
    },
  }
}
