import type { Clock } from '@picturedesk/provider'
import type { LimitRules } from './limit-rules.ts'
import type { LimitStore } from './store/limit-store.ts'

/** Options of {@link createLimiter}. */
export interface LimiterOptions {
  /** Who shares the limits. Default: a memory of its own, for this limiter alone. */
  readonly store?: LimitStore | undefined
  /** What an account may do, by the vendor's id. Default: what the vendor documents. */
  readonly rules?: Readonly<Record<string, LimitRules>> | undefined
  /**
   * The ids of all vendors that share the limiter, so that a rule for another one is refused. Default: those of the registry whose
   * middleware it is; without a registry, they are not known.
   */
  readonly vendors?: readonly string[] | undefined
  /**
   * Names the account of a vendor, where it is not told by its credentials: such as one that has several keys. Where
   * it gives nothing, the credentials count.
   */
  readonly account?: ((provider: string) => string | undefined) | undefined
  /** Most milliseconds that a request waits. Default: the time that its call has, or 30 000 where that names none. */
  readonly maxWait?: number | undefined
  /**
   * Milliseconds after which the place of a process that is not heard from becomes free. Default: 30 000.
   */
  readonly lease?: number | undefined
  /** Measures the waits. Default: the machine's. The clock of a mock fits. */
  readonly clock?: Clock | undefined
}
