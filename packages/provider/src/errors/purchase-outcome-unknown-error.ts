import type { Purchase } from '../model/purchase.ts'
import type { PurchaseIntent } from '../model/purchase-intent.ts'
import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * A purchase was sent, its answer was lost, and the purchase history did not
 * settle what happened. It was not repeated. Keep `intent` and hand it to
 * `licensing.resolve` later; do not buy again before that.
 */
export class PurchaseOutcomeUnknownError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<PurchaseOutcomeUnknownError> =
    /* @__PURE__ */ errorGuard('purchase-outcome-unknown')
  override readonly name: 'PurchaseOutcomeUnknownError' = 'PurchaseOutcomeUnknownError'
  override readonly code: 'purchase-outcome-unknown' = 'purchase-outcome-unknown'
  readonly intent: PurchaseIntent
  /** Purchases in the history that could be this one, when more than one could. */
  readonly candidates: readonly Purchase[]

  constructor(
    details: {
      readonly intent: PurchaseIntent
      readonly candidates: readonly Purchase[]
    } & ErrorContext,
  ) {
    const { intent, candidates, ...context } = details
    super(
      `the answer to the purchase of ${intent.assetId} was lost and the history shows ` +
        `${candidates.length === 0 ? 'no' : candidates.length} matching purchase(s). It was not repeated; ` +
        'pass `error.intent` to `licensing.resolve` before buying again.',
      { ...context, outcome: 'unknown' },
    )
    this.intent = intent
    this.candidates = candidates
  }
}
