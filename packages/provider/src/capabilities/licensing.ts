import type { CallOptions } from '../call-options.ts'
import type { AssetRef } from '../model/asset.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { Charge } from '../model/charge.ts'
import type { FileContent } from '../model/file-content.ts'
import type { Listing } from '../model/listing.ts'
import type { Money } from '../model/money.ts'
import type { Offer } from '../model/offer.ts'
import type { Purchase, PurchaseRef } from '../model/purchase.ts'
import type { PurchaseIntent } from '../model/purchase-intent.ts'
import type { ListQuery } from './search.ts'

/** The order for a licence. */
export interface PurchaseOrder {
  readonly asset: AssetRef
  /** One of the asset's offers, or its id. `offer.requires` names the members that must be given. */
  readonly offer: Offer | string
  /** Name that the licence is issued to. */
  readonly licensee?: string | undefined
  /** User of the application for whom it is bought. Platform accounts must give one. */
  readonly endUser?: string | undefined
  /** Texts of the buyer that the vendor keeps with the purchase, such as an order number, by name. */
  readonly references?: Readonly<Record<string, string>> | undefined
  /** If the offer costs more, or in another currency, the call fails before anything is sent. */
  readonly maxPrice?: Money | undefined
  /** If the offer takes more, or in another unit, the call fails before anything is sent. */
  readonly maxCharge?: Charge | undefined
  /** Options that only one vendor has, by its provider id. Other providers ignore them. */
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined
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
  /** `true`: only purchases whose file was fetched. `false`: only the others. Default: all. */
  readonly downloaded?: boolean | undefined
}

/** The URL of a bought file. */
export interface Download {
  /** @format web-url */
  readonly url: string
  /**
   * RFC 3339, if the vendor tells it.
   * @format date-time
   */
  readonly expiresAt?: string | undefined
  readonly raw: unknown
}

/** Options of a new URL for a bought file. */
export interface DownloadOptions extends CallOptions {
  /** The vendor's word for the size, such as `huge`. Default: the size that was bought. */
  readonly size?: string | undefined
}

/** Buying licences. Only `purchase` costs money. */
export interface Licensing {
  /**
   * Buys a licence. The order is sent once, and repeated only if it provably never left. If the
   * response is lost, the purchase is looked up in the history.
   * @throws InvalidArgumentError unknown offer, or a member that the offer requires is missing
   * @throws PriceAboveMaximumError
   * @throws QuotaExceededError
   * @throws PurchaseOutcomeUnknownError with the intent that `resolve` takes
   */
  purchase(order: PurchaseOrder, options?: CallOptions): Promise<Purchase>
  /**
   * How the account can license an asset, at vendors whose offers depend on user and subscription.
   * @throws NotFoundError
   */
  offers?(asset: AssetRef, options?: CallOptions): Promise<readonly Offer[]>
  /** Looks for the purchase of an intent in the history. `undefined` if none matches so far. */
  resolve?(intent: PurchaseIntent, options?: CallOptions): Promise<Purchase | undefined>
  /** Purchases, newest first. */
  history?(query?: PurchaseQuery, options?: CallOptions): Listing<Purchase>
  /**
   * One purchase with its asset.
   * @throws NotFoundError
   */
  get?(purchase: PurchaseRef, options?: CallOptions): Promise<Purchase>
  /** A new URL for a bought file, at no cost. */
  download?(purchase: PurchaseRef, options?: DownloadOptions): Promise<Download>
  /** The licence document of a purchase. */
  warrant?(purchase: PurchaseRef, options?: CallOptions): Promise<FileContent>
}
