import type { CallOptions } from '@picturedesk/provider'
import type { Order } from './order/order.ts'

/** Options of a call to several providers. */
export interface FederationOptions<T, Id extends string = string> extends CallOptions {
  /**
   * Milliseconds for all providers together, from the first request to the last page. Items that
   * came until then stay. Providers that are not done are `timed-out` in the report.
   * Default: `pageTimeout` alone.
   */
  readonly timeout?: number | undefined
  /**
   * Milliseconds that each provider has for one page, so that one that hangs cannot hold the
   * others for ever. It is `timed-out` in the report, and can be asked again. `Infinity` for no
   * end. Default: 60 000, above the default timeout of a single call of a provider.
   */
  readonly pageTimeout?: number | undefined
  /** Which providers to ask, and in which order. Default: all, as registered. */
  readonly providers?: readonly Id[] | undefined
  /** Default: `asTheyArrive` when iterated, `interleave` within a page. */
  readonly order?: Order<T> | undefined
}
