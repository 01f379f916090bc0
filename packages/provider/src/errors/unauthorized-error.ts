import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/** The vendor refused the credentials, the signature, or the signature's age. Not retried. */
export class UnauthorizedError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<UnauthorizedError> =
    /* @__PURE__ */ errorGuard('unauthorized')
  override readonly name: 'UnauthorizedError' = 'UnauthorizedError'
  override readonly code: 'unauthorized' = 'unauthorized'
}
