import type { Money } from './money.ts'
import type { QualifiedId } from './qualified-id.ts'

/**
 * The data to find out later whether a purchase took place, as plain JSON. Store it before the
 * purchase (see {@link PurchaseJournal}), and pass it to `licensing.resolve` if the outcome is
 * unknown.
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
  /** Ids of purchases that cannot be this one, because they existed before. */
  readonly knownPurchases: readonly QualifiedId[]
}

/** How an intent ended. `unknown` ones are worth resolving after a restart. */
export type PurchaseSettlement =
  | { readonly outcome: 'purchased'; readonly purchaseId: QualifiedId }
  | { readonly outcome: 'not-sent' | 'rejected' | 'unknown' }

/**
 * A store for intents, so that a purchase can be looked up after a crash between order and
 * response. Both calls are awaited. If `open` fails, the purchase is not sent.
 */
export interface PurchaseJournal {
  open(intent: PurchaseIntent): void | Promise<void>
  settle(intent: PurchaseIntent, settlement: PurchaseSettlement): void | Promise<void>
}
