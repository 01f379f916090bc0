import type { CallOptions } from '../call-options.ts'
import type { Page, PageContent } from './page.ts'

/**
 * What a call that lists returns. Await it for the first page, or iterate it for
 * every item of every page. Nothing is sent before either happens.
 * @example
 * const page = await provider.search.assets({ text: '云南' })
 * for await (const asset of provider.search.assets({ text: '云南' })) console.log(asset.title)
 */
export interface Listing<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** Iterates page by page. */
  pages(): AsyncIterable<Page<T>>
}

/** The options of a page's call, with the end that a whole iteration shares. */
export interface PageCallOptions extends CallOptions {
  /** Milliseconds since the epoch; takes the place of counting `timeout` from now. */
  readonly deadline?: number | undefined
}

/** Fetches one page; `cursor` is absent for the first. */
export type LoadPage<T> = (
  cursor: string | undefined,
  options: PageCallOptions,
) => Promise<PageContent<T>>

/**
 * Makes a {@link Listing} of a function that fetches one page.
 *
 * A `timeout` in the options bounds a whole iteration; without one, each page
 * has the provider's default for itself. `next()` starts a new bound.
 * @param now Milliseconds since the epoch, by the clock that the provider uses.
 */
export function createListing<T>(
  load: LoadPage<T>,
  options: PageCallOptions = {},
  now: () => number = Date.now,
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
        : { ...options, deadline: now() + timeout }
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
