import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * The account has nothing left of what the call takes. Not retried: it would fail again.
 *
 * @remarks
 * Wait until `resetsAt`, where the vendor names it, or have the plan raised. Waiting a little does
 * not help.
 */
export class QuotaExceededError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<QuotaExceededError> =
    /* @__PURE__ */ errorGuard('quota-exceeded')
  override readonly name: 'QuotaExceededError' = 'QuotaExceededError'
  override readonly code: 'quota-exceeded' = 'quota-exceeded'
  /** Id of the subscription or quota that is used up, if the vendor names it. */
  declare readonly entitlementId?: string | undefined
  /** RFC 3339 time when there is more, if the vendor names it. */
  declare readonly resetsAt?: string | undefined

  constructor(
    message: string,
    details: {
      readonly entitlementId?: string | undefined
      readonly resetsAt?: string | undefined
    } & ErrorContext,
  ) {
    super(message, { entitlementId: undefined, resetsAt: undefined, ...details })
  }
}
