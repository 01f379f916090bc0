import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * Why a picture cannot be used. `unreachable`: the vendor could not fetch its URL; send its bytes.
 * `too-large`, `too-small`: in bytes or pixels. `format`: not a picture, or of a type that the
 * vendor does not read. More may follow.
 */
export type UnusableMediaReason =
  | 'unreachable'
  | 'too-large'
  | 'too-small'
  | 'format'
  | 'other'
  | (string & {})

/**
 * The picture that was handed in cannot be used as it is. Not retried: another picture is needed.
 *
 * @remarks
 * Hand in another picture or another form of it. `reason` says what is wrong: unreachable, too
 * large, or no picture.
 */
export class UnusableMediaError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<UnusableMediaError> =
    /* @__PURE__ */ errorGuard('unusable-media')
  override readonly name: 'UnusableMediaError' = 'UnusableMediaError'
  override readonly code: 'unusable-media' = 'unusable-media'
  declare readonly reason: UnusableMediaReason

  constructor(message: string, details: { readonly reason: UnusableMediaReason } & ErrorContext) {
    super(message, details)
  }
}
