import type { CallOptions } from '@picturedesk/provider'
import type { ProviderReport } from './report/provider-report.ts'

/**
 * Where to go on, by provider. `null` is the start. A provider that is left out is not asked.
 * Plain JSON.
 */
export type Cursors<Id extends string = string> = {
  readonly [Provider in Id]?: string | null | undefined
}

/** A page of each provider, put together. */
export interface FederatedPage<T, Id extends string = string> {
  readonly items: readonly T[]
  /**
   * Pass it as `cursors` to go on here later. Providers that are at their end and providers that
   * failed are left out. `report` has the cursors to try the failed ones again.
   */
  readonly cursors: Cursors<Id>
  /** How each provider did that was chosen, in the order of choice. */
  readonly report: readonly ProviderReport<Id>[]
  /**
   * Fetches the next page of each provider in `cursors`. `undefined`, without a call, when
   * `cursors` is empty.
   */
  next(options?: CallOptions): Promise<FederatedPage<T, Id> | undefined>
}

/**
 * The result of a call to several providers. Await it for one page of each, or iterate it for every
 * item of every page. Nothing is sent before either happens.
 *
 * A provider that fails, is too slow or lacks the method is an entry of `report`, and the others go
 * on. The call rejects only when no provider gives a page: with the provider's own error when one
 * alone supports the call, with a NotSupportedError when none supports it, else with an
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
  /** How each provider did so far, in the latest await or iteration. */
  readonly report: readonly ProviderReport<Id>[]
}
