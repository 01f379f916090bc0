import type { Money } from './money.ts'
import type { QualifiedId } from './qualified-id.ts'

/**
 * What is needed to find out later whether a purchase took place. Plain JSON:
 * store it before the purchase (see {@link PurchaseJournal}) and hand it to
 * `licensing.resolve` when the outcome is unknown.
 */
export interface PurchaseIntent {
  /** Random UUID of this attempt to buy; the vendor does not see it. */
  readonly id: string
  readonly provider: string
  readonly assetId: QualifiedId
  readonly offerId: string
  readonly licensee: string
  readonly endUser?: string | undefined
  readonly price?: Money | undefined
  /** RFC 3339, by the client's clock, just before sending. */
  readonly startedAt: string
  /** Ids of purchases that are known to be others. */
  readonly knownPurchases: readonly QualifiedId[]
}

/** How an intent ended. `unknown` ones are worth resolving after a restart. */
export type PurchaseSettlement =
  | { readonly outcome: 'purchased'; readonly purchaseId: QualifiedId }
  | { readonly outcome: 'not-sent' | 'rejected' | 'unknown' }

/**
 * Where intents are written, so that a crash between order and answer can be
 * mended. Both calls are awaited; the purchase is not sent when `open` fails.
 */
export interface PurchaseJournal {
  open(intent: PurchaseIntent): void | Promise<void>
  settle(intent: PurchaseIntent, settlement: PurchaseSettlement): void | Promise<void>
}
