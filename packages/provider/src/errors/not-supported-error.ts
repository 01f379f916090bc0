import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** The provider has no such capability, method or kind. Nothing was sent. */
export class NotSupportedError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<NotSupportedError> =
    /* @__PURE__ */ errorGuard('not-supported')
  override readonly name: 'NotSupportedError' = 'NotSupportedError'
  override readonly code: 'not-supported' = 'not-supported'
  /** What was asked for, such as `favorites` or `search.similar`. */
  readonly feature: string

  constructor(details: { readonly feature: string; readonly remedy: string } & ErrorContext) {
    const { feature, remedy, ...context } = details
    super(`${feature} is not supported. ${remedy}`, context)
    this.feature = feature
  }
}
