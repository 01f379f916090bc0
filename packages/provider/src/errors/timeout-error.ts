import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** The call's deadline passed before it was done. */
export class TimeoutError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<TimeoutError> =
    /* @__PURE__ */ errorGuard('timeout')
  override readonly name: 'TimeoutError' = 'TimeoutError'
  override readonly code: 'timeout' = 'timeout'
  /** Milliseconds that the call had. */
  readonly timeout: number

  constructor(details: { readonly timeout: number } & ErrorContext) {
    const { timeout, ...context } = details
    super(`no answer within ${timeout} ms. Raise \`timeout\` if the vendor needs longer.`, context)
    this.timeout = timeout
  }
}
