import type { AnyProvider, Clock } from '@picturedesk/provider'

/** A request as a vendor's own server sees it. */
export interface VendorRequest {
  readonly method: string
  /** Below the base path, with a slash first. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
}

/** What a vendor responds when nothing is wrong. */
export interface GoodResponse {
  readonly status?: number
  readonly type?: string
  readonly body: unknown
}

/** One operation: how it comes in, and what goes out. */
export interface Route {
  readonly method: string
  readonly path: RegExp
  readonly respond: (request: VendorRequest, origin: string) => GoodResponse
}

export interface CallOptions {
  readonly signal?: AbortSignal
  readonly timeout?: number
}

/** The options that a matrix sets. */
export interface ProviderOptions {
  readonly baseUrl: string
  readonly clock?: Clock
  readonly maxResponseBytes?: number
  readonly random?: () => number
  readonly hooks?: object
}

/** How an operation is reached. */
export interface OperationCall<Provider> {
  readonly call: (provider: Provider, options: CallOptions, origin: string) => unknown
  /**
   * Whether a second request may cost or change something: by the vendor's documents, typed here a
   * second time, so that a mistake in a spec shows.
   */
  readonly once?: boolean
  /** More options of the provider. */
  readonly options?: object
}

/** A vendor written down a second time, from its documents alone: no spec, no example, no mock. */
export interface BorderVendor<Provider = AnyProvider> {
  readonly id: string
  /** Path below which the API lives. */
  readonly base: string
  readonly create: (options: ProviderOptions) => Provider
  readonly routes: Readonly<Record<string, Route>>
  readonly calls: Readonly<Record<string, OperationCall<Provider>>>
  /** Values that must never be seen outside of a request. */
  readonly secrets: readonly string[]
  /** Options by which the provider has all of its secrets, where it works without, too. */
  readonly registered?: object
  /** The body of a refusal, in the vendor's own form. */
  readonly refusal: (message: string) => { readonly status: number; readonly body: unknown }
}

/** Hides the type of a vendor's provider, so that vendors can stand in one list. */
export function borderVendor<Provider>(vendor: BorderVendor<Provider>): BorderVendor {
  return vendor as unknown as BorderVendor
}
