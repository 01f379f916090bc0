import type { Clock } from '@picturedesk/provider'
import type { TransportHooks } from './hooks.ts'

/** Options that every provider takes, whatever its vendor. */
export interface TransportOptions {
  /** Default: the runtime's. Called with a URL and an init, or by the raw client with a Request. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds for a call that names no timeout. Default: 30 000. */
  readonly timeout?: number | undefined
  /** How often a request that may be repeated is sent at the most. Default: 3. */
  readonly maxAttempts?: number | undefined
  /** Largest answer in bytes. Default: 32 MiB. */
  readonly maxResponseBytes?: number | undefined
  readonly hooks?: TransportHooks | undefined
  /** Default: the machine's. */
  readonly clock?: Clock | undefined
  /** Source of jitter, from 0 to below 1. Default: Math.random. */
  readonly random?: (() => number) | undefined
}
