import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * The code of a lazy provider could not be loaded; `cause` says why. Nothing was sent. The next
 * call tries again.
 *
 * @remarks
 * Look at `cause`: a package that is not installed, or code that threw when it was loaded. Install
 * or mend it, and call again.
 */
export class ProviderNotLoadedError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<ProviderNotLoadedError> =
    /* @__PURE__ */ errorGuard('provider-not-loaded')
  override readonly name: 'ProviderNotLoadedError' = 'ProviderNotLoadedError'
  override readonly code: 'provider-not-loaded' = 'provider-not-loaded'

  constructor(details: ErrorContext & { readonly cause: unknown }) {
    const { cause } = details
    super(`the provider could not be loaded: ${wordsOf(cause)}`, details)
  }
}

/** What was thrown may throw itself when it is read. */
function wordsOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown)
  } catch {
    return `it threw something that cannot be read`
  }
}
