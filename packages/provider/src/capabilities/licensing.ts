import type { CallOptions } from '../call-options.ts'
import type { AssetRef } from '../model/asset.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { FileContent } from '../model/file-content.ts'
import type { Listing } from '../model/listing.ts'
import type { Money } from '../model/money.ts'
import type { Offer } from '../model/offer.ts'
import type { Purchase, PurchaseRef } from '../model/purchase.ts'
import type { PurchaseIntent } from '../model/purchase-intent.ts'
import type { ListQuery } from './search.ts'

/** What to buy, for whom, and for how much at the most. */
export interface PurchaseOrder {
  readonly asset: AssetRef
  /** One of the asset's offers, or its id. */
  readonly offer: Offer | string
  /** Whom the licence names. */
  readonly licensee: string
  /** The platform's own user for whom it is bought; platform accounts must name one. */
  readonly endUser?: string | undefined
  /** Refused before anything is sent when the offer costs more, or in another currency. */
  readonly maxPrice?: Money | undefined
}

/** Which purchases to list, newest first. */
export interface PurchaseQuery extends ListQuery {
  /** Default: `image`. */
  readonly kind?: AssetKind | undefined
  readonly asset?: AssetRef | undefined
  /** RFC 3339 time or Date. */
  readonly from?: string | Date | undefined
  /** RFC 3339 time or Date. */
  readonly to?: string | Date | undefined
  /** Only those whose file was fetched, or was not. Default: all. */
  readonly downloaded?: boolean | undefined
}

/** Where a bought file can be fetched. */
export interface Download {
  readonly url: string
  /** RFC 3339, when the vendor says. */
  readonly expiresAt?: string | undefined
  readonly raw: unknown
}

/** Buying licences. `purchase` costs money; nothing else does. */
export interface Licensing {
  /**
   * Buys. Sent once: never repeated unless it provably never left. When the
   * answer is lost, the purchase is looked up in the history.
   * @throws InvalidArgumentError unknown offer, missing licensee
   * @throws PriceAboveMaximumError
   * @throws PurchaseOutcomeUnknownError carries what `resolve` needs
   */
  purchase(order: PurchaseOrder, options?: CallOptions): Promise<Purchase>
  /** Looks an intent up in the history; `undefined` when nothing there matches (yet). */
  resolve?(intent: PurchaseIntent, options?: CallOptions): Promise<Purchase | undefined>
  history?(query?: PurchaseQuery, options?: CallOptions): Listing<Purchase>
  /**
   * One purchase with its asset.
   * @throws NotFoundError
   */
  get?(purchase: PurchaseRef, options?: CallOptions): Promise<Purchase>
  /** Where a bought file can be fetched again, at no cost. */
  download?(purchase: PurchaseRef, options?: CallOptions): Promise<Download>
  /** The licence document of a purchase. */
  warrant?(purchase: PurchaseRef, options?: CallOptions): Promise<FileContent>
}
