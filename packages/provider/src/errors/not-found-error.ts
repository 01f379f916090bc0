import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/**
 * The vendor does not have what was asked for.
 *
 * @remarks
 * Take it as an answer: the asset was removed, or the id is wrong. Do not repeat the call.
 */
export class NotFoundError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<NotFoundError> =
    /* @__PURE__ */ errorGuard('not-found')
  override readonly name: 'NotFoundError' = 'NotFoundError'
  override readonly code: 'not-found' = 'not-found'
}
