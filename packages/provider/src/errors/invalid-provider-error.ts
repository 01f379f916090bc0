import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** A provider's manifest is broken, or does not agree with what the provider has. */
export class InvalidProviderError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<InvalidProviderError> =
    /* @__PURE__ */ errorGuard('invalid-provider')
  override readonly name: 'InvalidProviderError' = 'InvalidProviderError'
  override readonly code: 'invalid-provider' = 'invalid-provider'
  /** Every problem that was found. */
  readonly problems: readonly string[]

  constructor(details: { readonly problems: readonly string[] } & ErrorContext) {
    const { problems, ...context } = details
    super(`the provider cannot be used: ${problems.join('; ')}.`, context)
    this.problems = problems
  }
}
