import type { CallOptions } from '@picturedesk/provider'
import type { ProviderReport } from './report/provider-report.ts'

/** Where to go on, by provider: `null` is the start, and who is left out is not asked. Plain JSON. */
export type Cursors<Id extends string = string> = {
  readonly [Provider in Id]?: string | null | undefined
}

/** A page of each provider, put together. */
export interface FederatedPage<T, Id extends string = string> {
  readonly items: readonly T[]
  /**
   * Hand it back as `cursors` to go on here later. Providers that are at their end, and
   * those that failed, are left out; `report` says where to try the latter again.
   */
  readonly cursors: Cursors<Id>
  /** What became of each provider that was chosen, in the order of choice. */
  readonly report: readonly ProviderReport<Id>[]
  /**
   * Fetches the next page of each provider in `cursors`; `undefined` without a call when
   * there is none.
   */
  next(options?: CallOptions): Promise<FederatedPage<T, Id> | undefined>
}

/**
 * What a call to several providers returns. Await it for one page of each, or iterate it
 * for every item of every page. Nothing is sent before either happens.
 *
 * A provider that fails, is too slow or lacks the method is an entry of `report` and
 * stops no other. Only when none at all gives a page is there an error: the provider's
 * own when one was asked, a NotSupportedError when none supports the call, else an
 * AllProvidersFailedError. An abort rejects with the signal's reason.
 * @example
 * const hits = desk.search.assets({ text: '云南' }, { timeout: 3000 })
 * for await (const hit of hits) console.log(hit.title)
 * for (const { provider, status, error } of hits.report) console.log(provider, status, error)
 */
export interface FederatedListing<T, Id extends string = string>
  extends PromiseLike<FederatedPage<T, Id>>,
    AsyncIterable<T> {
  /** Iterates page by page, until no provider has more. */
  pages(): AsyncIterable<FederatedPage<T, Id>>
  /** What became of each provider so far, in what was awaited or iterated last. */
  readonly report: readonly ProviderReport<Id>[]
}
