import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/** The vendor has no such thing. */
export class NotFoundError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<NotFoundError> =
    /* @__PURE__ */ errorGuard('not-found')
  override readonly name: 'NotFoundError' = 'NotFoundError'
  override readonly code: 'not-found' = 'not-found'
}
