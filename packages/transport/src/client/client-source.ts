import type { Middleware } from 'openapi-fetch'
import type { Vendor } from '../vendor.ts'

export type { Middleware as ClientMiddleware } from 'openapi-fetch'

/**
 * What the typed client of a provider is made of, by `clientOf`. The client is an entry of its own, so that
 * applications that do not use it do not carry it.
 */
export interface ClientSource<Paths extends object> {
  readonly open: () => OpenSource
  /** For types only: the paths of the vendor's spec. */
  readonly paths?: Paths
}

/** How requests are written and sent. */
export interface OpenSource {
  readonly vendor: Pick<Vendor, 'baseUrl' | 'format' | 'operations'>
  readonly fetch: typeof globalThis.fetch
  /** What each request of the client passes, such as one that adds a token. */
  readonly middleware?: readonly Middleware[]
}
