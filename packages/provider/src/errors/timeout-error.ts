import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * The deadline of the call passed before the call was done.
 *
 * @remarks
 * Raise `timeout` if the vendor needs longer. With the outcome `unknown`, look before you repeat
 * what changes something.
 */
export class TimeoutError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<TimeoutError> =
    /* @__PURE__ */ errorGuard('timeout')
  override readonly name: 'TimeoutError' = 'TimeoutError'
  override readonly code: 'timeout' = 'timeout'
  /** Timeout of the call in milliseconds. */
  declare readonly timeout: number

  constructor(details: { readonly timeout: number } & ErrorContext) {
    const { timeout } = details
    super(
      `no response within ${timeout} ms. Raise \`timeout\` if the vendor needs longer.`,
      details,
    )
  }
}
