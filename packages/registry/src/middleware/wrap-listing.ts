import {
  type CallOptions,
  type Clock,
  elapsed,
  type Page,
  type PageCallOptions,
} from '@picturedesk/provider'
import type { Paged } from '../calls/paged.ts'
import { closeIterator } from '../results/close-iterator.ts'
import type { Call } from './middleware.ts'
import type { Send } from './run-call.ts'

/** A listing on its way through middleware. */
export interface ListingCall {
  readonly method: Call['method']
  readonly args: readonly unknown[]
  readonly options: CallOptions
  readonly clock: Clock
  /** Calls the method. `left` is the rest of its timeout, when some of it was spent. */
  readonly open: (args: readonly unknown[], left: number | undefined) => Paged<SomePage, unknown>
  /** Runs the loading of one page through the middleware. */
  readonly run: (
    call: Pick<Call, 'args' | 'cursor'>,
    options: PageCallOptions,
    send: Send,
  ) => Promise<unknown>
}

/** A page of any listing. */
export type SomePage = Page<unknown>

/** Makes a listing of which each page is loaded through middleware. */
export function wrapListing(listing: ListingCall): Paged<SomePage, unknown> {
  const { args, options, clock, open, run } = listing
  let first: Promise<SomePage> | undefined

  const checked = (page: unknown): SomePage => {
    if (Array.isArray((page as Partial<SomePage> | undefined)?.items)) return page as SomePage
    throw new TypeError(
      `${listing.method}: a middleware must return a page, but returned ${describe(page)}. ` +
        'Return the page that next() gives, or a page of your own.',
    )
  }

  const wrap = (page: SomePage): SomePage => ({
    ...page,
    next: async (override) => {
      if (page.nextCursor === undefined) return undefined
      const next = await run(
        { args, cursor: page.nextCursor },
        { ...options, ...override },
        (_, left) => page.next(left === undefined ? override : { ...override, timeout: left }),
      )
      return next === undefined ? undefined : wrap(checked(next))
    },
  })

  const loadFirst = async (): Promise<SomePage> =>
    wrap(checked(await run({ args }, options, async (given, left) => open(given, left))))

  /**
   * Reads the pages of the provider's own iteration, because that has one deadline. After a page
   * that a middleware gave by itself, it goes on from that page, within the same deadline.
   */
  async function* pages(): AsyncGenerator<SomePage, void, undefined> {
    const { timeout } = options
    const deadline = timeout === undefined ? undefined : elapsed(clock) + timeout
    const rest = (): CallOptions =>
      deadline === undefined
        ? options
        : { ...options, timeout: Math.max(1, deadline - elapsed(clock)) }
    let inner: AsyncIterator<SomePage> | undefined
    let last: SomePage | undefined
    try {
      do {
        let sent = false
        const send: Send = async (given, left) => {
          sent = true
          if (last !== undefined && inner === undefined) return last.next(rest())
          inner ??= open(given, left).pages()[Symbol.asyncIterator]()
          const { done, value } = await inner.next()
          return done ? undefined : value
        }
        const page = await run(
          last === undefined ? { args } : { args, cursor: last.nextCursor },
          { ...options, deadline },
          send,
        )
        if (page === undefined && sent) return
        last = checked(page)
        if (!sent) {
          await closeIterator(inner)
          inner = undefined
        }
        yield wrap(last)
      } while (last.nextCursor !== undefined)
    } finally {
      await closeIterator(inner)
    }
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled, rejected) => {
      first ??= loadFirst()
      return first.then(fulfilled, rejected)
    },
    pages,
    async *[Symbol.asyncIterator]() {
      // `yield*` of a list costs a third more.
      for await (const page of pages()) for (const item of page.items) yield item
    },
  }
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  return typeof value === 'object' ? 'an object without `items`' : typeof value
}
