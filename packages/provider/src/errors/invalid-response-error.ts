import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** What is wrong with a response. */
export type InvalidResponseReason =
  | 'empty'
  | 'not-json'
  | 'truncated'
  | 'oversized'
  | 'redirect'
  | 'missing-field'
  | 'wrong-type'
  | 'endless'

/**
 * The vendor's response differs from its spec.
 *
 * @remarks
 * Nothing that a caller can mend. `field` and `reason` say where the response differs: report it,
 * since the vendor may have changed its API. For `oversized`, raise `maxResponseBytes`.
 */
export class InvalidResponseError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<InvalidResponseError> =
    /* @__PURE__ */ errorGuard('invalid-response')
  override readonly name: 'InvalidResponseError' = 'InvalidResponseError'
  override readonly code: 'invalid-response' = 'invalid-response'
  declare readonly reason: InvalidResponseReason
  /** Path of the field at fault in the response, such as `data.list[3].id`, if there is one. */
  declare readonly field?: string | undefined

  constructor(
    message: string,
    details: {
      readonly reason: InvalidResponseReason
      readonly field?: string | undefined
    } & ErrorContext,
  ) {
    super(message, { field: undefined, ...details })
  }
}
