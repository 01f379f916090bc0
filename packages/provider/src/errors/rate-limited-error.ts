import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * The vendor asked to slow down. The call could not wait, or waiting did not help.
 *
 * @remarks
 * Wait `retryAfter` milliseconds, where it is known, and call again. Make fewer calls at a time:
 * `concurrency` in a registry, or the option of the same name of a call in bulk. Raise `timeout`
 * if the call may wait by itself.
 */
export class RateLimitedError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<RateLimitedError> =
    /* @__PURE__ */ errorGuard('rate-limited')
  override readonly name: 'RateLimitedError' = 'RateLimitedError'
  override readonly code: 'rate-limited' = 'rate-limited'
  /** Milliseconds that the vendor asked to wait, if it named a time. */
  declare readonly retryAfter?: number | undefined

  constructor(
    message: string,
    details: { readonly retryAfter?: number | undefined } & ErrorContext,
  ) {
    super(message, { retryAfter: undefined, ...details })
  }
}
