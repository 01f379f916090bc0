import type { BeforeRequest, Clock } from '@picturedesk/provider'
import type { TransportHooks } from './hooks.ts'

/** Options that every provider takes. */
export interface TransportOptions {
  /**
   * Default: the runtime's. Called with a URL and an init; the raw client calls it with a Request.
   */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds for a call without a `timeout` of its own. Default: 30 000. */
  readonly timeout?: number | undefined
  /** Maximum number of attempts for a request that may be repeated. Default: 3. */
  readonly maxAttempts?: number | undefined
  /**
   * Whether a request is repeated where only an assumption says that this is harmless. A call's own
   * `repeatAssumed` goes before it. Default: false.
   */
  readonly repeatAssumed?: boolean | undefined
  /**
   * Awaited before each request that is sent, such as a limit of the rate. A call's own `beforeRequest` goes
   * before it. Default: none.
   */
  readonly beforeRequest?: BeforeRequest | undefined
  /** Maximum size of a response in bytes, after decompression. Default: 32 MiB. */
  readonly maxResponseBytes?: number | undefined
  readonly hooks?: TransportHooks | undefined
  /** Default: the machine's. */
  readonly clock?: Clock | undefined
  /** Source of jitter, from 0 to below 1. Default: Math.random. */
  readonly random?: (() => number) | undefined
}
