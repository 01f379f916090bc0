import type { Purchase } from '../model/purchase.ts'
import type { PurchaseIntent } from '../model/purchase-intent.ts'
import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * An order was sent, its response was lost, and nothing proves what became of it. The order was
 * not repeated. Keep `intent` and hand it to `licensing.resolve` later. Do not buy again before.
 *
 * @remarks
 * Store `intent`, which is plain JSON, and hand it to `licensing.resolve` later. Do not buy again
 * before it is settled: it may be paid. A journal (`@picturedesk/journal`) lets more of these be
 * proved.
 */
export class PurchaseOutcomeUnknownError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<PurchaseOutcomeUnknownError> =
    /* @__PURE__ */ errorGuard('purchase-outcome-unknown')
  override readonly name: 'PurchaseOutcomeUnknownError' = 'PurchaseOutcomeUnknownError'
  override readonly code: 'purchase-outcome-unknown' = 'purchase-outcome-unknown'
  declare readonly intent: PurchaseIntent
  /** Purchases in the history that could be this one. Nothing proves that one of them is. */
  declare readonly candidates: readonly Purchase[]

  constructor(
    details: {
      readonly intent: PurchaseIntent
      readonly candidates: readonly Purchase[]
    } & ErrorContext,
  ) {
    const { intent, candidates } = details
    const { assetId } = intent
    super(
      `the response to the purchase of ${assetId} was lost, and nothing proves what became of it. ` +
        `The purchase history shows ${matching(candidates.length)}. The order was not repeated. ` +
        'Pass `error.intent` to `licensing.resolve` before you buy again.',
      { ...details, outcome: 'unknown' },
    )
  }
}

function matching(count: number): string {
  if (count === 0) return 'no matching purchase so far'
  return count === 1 ? '1 matching purchase' : `${count} matching purchases`
}
