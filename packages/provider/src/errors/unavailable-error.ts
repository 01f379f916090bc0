import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * The provider failed too often, so calls are refused for a while. Nothing was sent.
 *
 * @remarks
 * Wait `retryAfter` milliseconds, or use another vendor meanwhile. Nothing was sent. The circuit
 * breaker lets a trial call through by itself.
 */
export class UnavailableError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<UnavailableError> =
    /* @__PURE__ */ errorGuard('unavailable')
  override readonly name: 'UnavailableError' = 'UnavailableError'
  override readonly code: 'unavailable' = 'unavailable'
  /** Milliseconds until a call is let through again, if known. */
  declare readonly retryAfter?: number | undefined

  constructor(
    message: string,
    details: { readonly retryAfter?: number | undefined } & ErrorContext,
  ) {
    super(message, { retryAfter: undefined, ...details })
  }
}
