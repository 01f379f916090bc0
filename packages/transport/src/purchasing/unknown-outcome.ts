import {
  type PicturedeskError,
  type Purchase,
  type PurchaseIntent,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/provider'

/** The error of a purchase whose outcome is not proved. */
export function unknownOutcome(
  intent: PurchaseIntent,
  candidates: readonly Purchase[],
  cause?: unknown,
): PurchaseOutcomeUnknownError {
  const { operation, status, requestId, attempts } = (cause ?? {}) as Partial<PicturedeskError>
  const { provider } = intent
  const context = { provider, operation, status, requestId, attempts, cause }
  return new PurchaseOutcomeUnknownError({ ...context, intent, candidates })
}
