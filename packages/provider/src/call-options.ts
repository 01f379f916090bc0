import type { BeforeRequest } from './before-request.ts'
import type { Warning } from './model/warning.ts'

/** Options of every call. */
export interface CallOptions {
  /** Aborts the call with the signal's reason, the platform's `AbortError` by default. */
  readonly signal?: AbortSignal | undefined
  /**
   * Milliseconds for the whole call: attempts, waits between them, reading bodies and, if a listing
   * is iterated, all pages. Default: the provider's.
   */
  readonly timeout?: number | undefined
  /**
   * User of the application for whom the call is made, at vendors that know such users: those with a
   * token for each user, or with lists of a user. Default: the user that was given when the provider
   * was created. Other vendors are never told.
   */
  readonly userId?: string | undefined
  /**
   * Whether a call that failed may be sent again where the vendor does not say that this is harmless,
   * but its spec assumes so. Default: the provider's, which is false.
   */
  readonly repeatAssumed?: boolean | undefined
  /**
   * Called for each warning of the call, such as an option that the vendor does not have. Pages and
   * results with a member `warnings` have them there, too; an iteration tells one about an option once.
   * What it throws is ignored.
   */
  readonly onWarning?: ((warning: Warning) => void) | undefined
  /**
   * Awaited before each request that the call sends, also before repeats, further pages and batches: such as a
   * limit of the rate. Waiting counts in the time of the call. Default: the provider's, which is none.
   */
  readonly beforeRequest?: BeforeRequest | undefined
}
