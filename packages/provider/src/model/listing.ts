import type { CallOptions } from '../call-options.ts'
import { type Clock, elapsed, systemClock } from '../time/clock.ts'
import { checkEnds, trace, untraced } from './listing-trace.ts'
import type { Page, PageContent } from './page.ts'
import { tellWarnings } from './tell-warnings.ts'

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
 *
 * A listing that never ends is stopped by an InvalidResponseError with the reason `endless`: when a
 * cursor comes a second time, when three pages in a row have the same items or a hundred have none,
 * and after 10,000 pages. The error comes in place of the next page, without a call, and names the
 * cursor from which another listing can go on.
 * @param clock The provider's clock.
 */
export function createListing<T>(
  load: LoadPage<T>,
  options: PageCallOptions = {},
  clock: Pick<Clock, 'now' | 'elapsed'> = systemClock,
): Listing<T> {
  let first: Promise<Page<T>> | undefined

  const open = async (
    cursor: string | undefined,
    call: PageCallOptions,
    before = untraced,
    told?: Set<string>,
  ): Promise<Followed<T>> => {
    const content = await load(cursor, call)
    if (call.onWarning !== undefined) tellWarnings(call, content.warnings, told)
    const { nextCursor } = content
    const follow: Followed<T>['follow'] = async (following, heard) => {
      if (nextCursor === undefined) return undefined
      const so = trace(before, cursor, content)
      checkEnds(so, cursor, nextCursor)
      return open(nextCursor, following, so, heard)
    }
    const next = async (override?: CallOptions): Promise<Page<T> | undefined> =>
      (await follow({ ...options, ...override }))?.page
    return { page: { ...content, next }, follow }
  }

  async function* pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { timeout, deadline } = options
    const call =
      timeout === undefined || deadline !== undefined
        ? options
        : { ...options, deadline: elapsed(clock) + timeout }
    const told = new Set<string>()
    let followed: Followed<T> | undefined = await open(undefined, call, undefined, told)
    while (followed !== undefined) {
      yield followed.page
      followed = await followed.follow(call, told)
    }
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled, rejected) => {
      first ??= open(undefined, options).then(({ page }) => page)
      return first.then(fulfilled, rejected)
    },
    pages,
    async *[Symbol.asyncIterator]() {
      // `yield*` of a list costs a third more.
      for await (const page of pages()) for (const item of page.items) yield item
    },
  }
}

/** A page, and how an iteration reaches the next one. */
interface Followed<T> {
  readonly page: Page<T>
  /** @param told What the iteration told of already. */
  readonly follow: (call: PageCallOptions, told?: Set<string>) => Promise<Followed<T> | undefined>
}
