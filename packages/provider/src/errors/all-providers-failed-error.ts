import type { Outcome } from './error-code.ts'
import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * Several providers were asked at once, and all failed. `errors` has the error of each.
 *
 * @remarks
 * Look at `errors`: each has a code of its own, with its own remedy. Search fewer vendors with
 * `providers`, or try again where all of them are of the network.
 */
export class AllProvidersFailedError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<AllProvidersFailedError> =
    /* @__PURE__ */ errorGuard('all-providers-failed')
  override readonly name: 'AllProvidersFailedError' = 'AllProvidersFailedError'
  override readonly code: 'all-providers-failed' = 'all-providers-failed'
  declare readonly errors: readonly PicturedeskError[]

  constructor(details: { readonly errors: readonly PicturedeskError[] } & ErrorContext) {
    const { errors } = details
    super(`all providers failed: ${errors.map(({ message }) => message).join(' ')}`, {
      outcome: worst(errors),
      ...details,
    })
  }
}

function worst(errors: readonly PicturedeskError[]): Outcome {
  const outcomes = errors.map(({ outcome }) => outcome)
  if (outcomes.includes('unknown')) return 'unknown'
  return outcomes.includes('rejected') ? 'rejected' : 'not-sent'
}
