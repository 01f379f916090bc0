import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/**
 * The credentials are right, but the account, its plan or the user's token may not do this. Neither
 * other credentials nor waiting help: the vendor has to allow it. Not retried.
 *
 * @remarks
 * Ask the vendor to allow it for the account or the plan, or call with a user that may.
 * `vendorMessage` is the vendor's reason.
 */
export class ForbiddenError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<ForbiddenError> =
    /* @__PURE__ */ errorGuard('forbidden')
  override readonly name: 'ForbiddenError' = 'ForbiddenError'
  override readonly code: 'forbidden' = 'forbidden'
}
