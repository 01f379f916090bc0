import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** What was wrong with an answer. */
export type InvalidResponseReason =
  | 'empty'
  | 'not-json'
  | 'truncated'
  | 'oversized'
  | 'redirect'
  | 'missing-field'
  | 'wrong-type'

/** The vendor answered, but not with what its spec says. */
export class InvalidResponseError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<InvalidResponseError> =
    /* @__PURE__ */ errorGuard('invalid-response')
  override readonly name: 'InvalidResponseError' = 'InvalidResponseError'
  override readonly code: 'invalid-response' = 'invalid-response'
  readonly reason: InvalidResponseReason
  /** Path of the field in the answer, such as `data.list[3].id`, when one is to blame. */
  readonly field?: string | undefined

  constructor(
    message: string,
    details: {
      readonly reason: InvalidResponseReason
      readonly field?: string | undefined
    } & ErrorContext,
  ) {
    const { reason, field, ...context } = details
    super(message, context)
    this.reason = reason
    this.field = field
  }
}
