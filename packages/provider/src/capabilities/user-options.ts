import type { CallOptions } from '../call-options.ts'

/** Options of calls that act for one user of the application. */
export interface UserCallOptions extends CallOptions {
  /** Default: the user that was given when the provider was created. */
  readonly userId?: string | undefined
}
