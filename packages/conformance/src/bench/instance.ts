import type { AnyProvider, Clock } from '@picturedesk/provider'
import type { FaultInjector } from '../wire/fault-injector.ts'

/** How the suite wants an instance. */
export interface CreateOptions {
  /**
   * Wraps the `fetch` that the provider is to use, the mock's. Through it the
   * suite counts what is sent and breaks the connection.
   */
  readonly wrapFetch: (base: typeof fetch) => typeof fetch
  /**
   * The clock for a provider that takes one, and for its mock. It starts at the present and leaps
   * over waits, so that the suite is fast and its verdicts do not depend on how busy the machine
   * is. Leave it out where the provider takes no clock: it is then judged by the machine's.
   */
  readonly clock: Clock
  /** `wrong`: credentials of the right form that the vendor refuses. */
  readonly credentials: 'right' | 'wrong'
  /**
   * For all that the provider reports while it works: give it to its hooks or its logger. No
   * credential may be among it.
   */
  readonly log: (entry: unknown) => void
  /** The operation that the instance must be able to call, where that depends on its options. */
  readonly operation?: string | undefined
}

/** A provider with a vendor of its own behind it, both fresh. */
export interface ConformanceInstance {
  readonly provider: AnyProvider
  /** Every credential that the provider was given; none may show up anywhere. */
  readonly secrets: readonly string[]
  /** What can go wrong at the vendor. Default: what the suite itself does to the wire. */
  readonly faults?: FaultInjector | undefined
  /** Ends what was started for it. */
  close?(): void | Promise<void>
}

/** Makes a fresh instance, so that no case sees what another did. */
export type CreateInstance = (
  options: CreateOptions,
) => ConformanceInstance | Promise<ConformanceInstance>
