import type { Purchase } from '../model/purchase.ts'
import type { PurchaseIntent } from '../model/purchase-intent.ts'
import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * The response to a purchase was lost, and the purchase history does not tell whether the purchase
 * took place. It was not repeated. Keep `intent` and pass it to `licensing.resolve` later; do not
 * buy again before that.
 */
export class PurchaseOutcomeUnknownError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<PurchaseOutcomeUnknownError> =
    /* @__PURE__ */ errorGuard('purchase-outcome-unknown')
  override readonly name: 'PurchaseOutcomeUnknownError' = 'PurchaseOutcomeUnknownError'
  override readonly code: 'purchase-outcome-unknown' = 'purchase-outcome-unknown'
  readonly intent: PurchaseIntent
  /** The purchases in the history that may be this one, if there are several. */
  readonly candidates: readonly Purchase[]

  constructor(
    details: {
      readonly intent: PurchaseIntent
      readonly candidates: readonly Purchase[]
    } & ErrorContext,
  ) {
    const { intent, candidates, ...context } = details
    super(
      `the response to the purchase of ${intent.assetId} was lost, and the history ` +
        `has ${candidates.length || 'no'} matching purchases. The purchase was not repeated. ` +
        'Pass `error.intent` to `licensing.resolve` before you buy again.',
      { ...context, outcome: 'unknown' },
    )
    this.intent = intent
    this.candidates = candidates
  }
}
