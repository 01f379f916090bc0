import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/**
 * The vendor refused the credentials, the signature, or the signature's age. Not retried.
 *
 * @remarks
 * Check key and secret, and whether they belong to this environment. A signature with a time is
 * also refused when the clock of the machine is wrong.
 */
export class UnauthorizedError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<UnauthorizedError> =
    /* @__PURE__ */ errorGuard('unauthorized')
  override readonly name: 'UnauthorizedError' = 'UnauthorizedError'
  override readonly code: 'unauthorized' = 'unauthorized'
}
