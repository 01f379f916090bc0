import type { Money } from './money.ts'
import type { QualifiedId } from './qualified-id.ts'

/**
 * What is needed to find out later whether a purchase took place. Plain JSON, some hundred bytes:
 * store it before the purchase (see {@link PurchaseJournal}) and hand it to `licensing.resolve`
 * when the outcome is unknown.
 */
export interface PurchaseIntent {
  /** Random UUID of this attempt to buy. The vendor sees it only as `reference`. */
  readonly id: string
  readonly provider: string
  readonly assetId: QualifiedId
  readonly offerId: string
  readonly licensee?: string | undefined
  readonly endUser?: string | undefined
  /**
   * A text that the vendor stores with this purchase and with no other, and that its history shows.
   * Present where the account has room for one; then it proves whose a purchase is.
   */
  readonly reference?: string | undefined
  /** What the vendor asked just before the order was sent. */
  readonly price?: Money | undefined
  /** RFC 3339, by the client's clock, just before the order was sent. */
  readonly startedAt: string
  /** RFC 3339 time after which the call that sent the order has ended, whatever became of it. */
  readonly endsAt?: string | undefined
  /**
   * Matching purchases that the history showed just before the order was sent and that the
   * journal gives to no other intent. Absent when the history was not read.
   */
  readonly knownPurchases?: readonly QualifiedId[] | undefined
}

/** How an intent ended. `unknown` ones are worth resolving later. */
export type PurchaseSettlement =
  | { readonly outcome: 'purchased'; readonly purchaseId: QualifiedId }
  | { readonly outcome: 'not-sent' | 'rejected' | 'unknown' }

/** An intent as a journal keeps it, with how it ended. Without a settlement it is open. */
export interface PurchaseRecord {
  readonly intent: PurchaseIntent
  readonly settlement?: PurchaseSettlement | undefined
}

/** Which records are asked for. Every member that is given must hold. */
export interface PurchaseRecordQuery {
  readonly provider: string
  readonly assetId?: QualifiedId | undefined
  /** Only those that may still turn out to be purchases: open or unknown. */
  readonly unsettled?: boolean | undefined
}

/**
 * Where intents are written, so that a crash between order and response can be mended.
 *
 * A journal with `records` also proves whose a purchase is, as long as everything that buys with
 * the account writes to it: every process, and every machine. Every call is awaited for no longer
 * than the purchase has time. The order is not sent when `open` fails.
 */
export interface PurchaseJournal {
  open(intent: PurchaseIntent): void | Promise<void>
  /**
   * Notes how an intent ended. No two intents can have the same purchase.
   * @returns `false`, or a promise of it, when another intent has the purchase already and nothing
   *   was written. Anything else means that it was written.
   */
  settle(intent: PurchaseIntent, settlement: PurchaseSettlement): unknown
  /** What the journal holds of a provider. */
  records?(
    query: PurchaseRecordQuery,
  ): readonly PurchaseRecord[] | Promise<readonly PurchaseRecord[]>
}
