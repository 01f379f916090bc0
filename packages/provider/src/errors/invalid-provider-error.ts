import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * A provider's manifest is invalid, or the provider does not have exactly what it claims.
 *
 * @remarks
 * Mend the provider: `problems` lists what does not agree. The conformance suite finds the same
 * and more. If the package is not yours, report it there.
 */
export class InvalidProviderError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<InvalidProviderError> =
    /* @__PURE__ */ errorGuard('invalid-provider')
  override readonly name: 'InvalidProviderError' = 'InvalidProviderError'
  override readonly code: 'invalid-provider' = 'invalid-provider'
  /** All problems that were found. */
  declare readonly problems: readonly string[]

  constructor(details: { readonly problems: readonly string[] } & ErrorContext) {
    const { problems } = details
    super(`the provider cannot be used: ${problems.join('; ')}.`, details)
  }
}
