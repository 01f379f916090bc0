import type { Asset } from './asset.ts'
import type { AssetKind } from './asset-kind.ts'
import type { Charge } from './charge.ts'
import type { Money } from './money.ts'
import type { QualifiedId } from './qualified-id.ts'

/** A vendor's account. */
export interface Account {
  /** @minLength 1 */
  readonly id: string
  readonly name?: string | undefined
}

/** A licence that was bought. */
export interface Purchase {
  /**
   * The vendor's id of the licence. Where it has none, one that the provider makes of what tells the
   * purchase from all others.
   */
  readonly id: QualifiedId
  readonly provider: string
  readonly kind: AssetKind
  readonly assetId: QualifiedId
  /** Present if the vendor sends the asset with the purchase. */
  readonly asset?: Asset | undefined
  /** Absent if the vendor's history does not tell it. */
  readonly offer?: { readonly id: string; readonly name?: string | undefined } | undefined
  readonly price?: Money | undefined
  /** What was taken, in the vendor's own units. */
  readonly charge?: Charge | undefined
  /** The vendor's word for the licence, such as `standard`. */
  readonly license?: string | undefined
  /** Texts of the buyer that were kept with it, by name. */
  readonly references?: Readonly<Record<string, string>> | undefined
  /** Name that the licence is issued to. */
  readonly licensee?: string | undefined
  /** User of the application for whom it was bought. */
  readonly endUser?: string | undefined
  /** The account that is charged. */
  readonly account?: Account | undefined
  /** The account that placed the order, if it is not the one that is charged. */
  readonly orderedBy?: Account | undefined
  /** The vendor's word for the size that was bought, such as `huge_jpg`. */
  readonly size?: string | undefined
  /** Display text of the file size. */
  readonly contentSize?: string | undefined
  /**
   * @minimum 0
   * @asType integer
   */
  readonly approximateBytes?: number | undefined
  /**
   * RFC 3339.
   * @format date-time
   */
  readonly createdAt?: string | undefined
  /**
   * RFC 3339; absent while the file was not fetched.
   * @format date-time
   */
  readonly downloadedAt?: string | undefined
  /**
   * URL of the licensed file, on a new purchase. Later, call `licensing.download`.
   * @format web-url
   */
  readonly downloadUrl?: string | undefined
  /**
   * RFC 3339 time after which `downloadUrl` no longer works, if the vendor tells it.
   * @format date-time
   */
  readonly downloadExpiresAt?: string | undefined
  /** True if the response to the purchase was lost, and the purchase was found in the history. */
  readonly recovered?: boolean | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}

/** A purchase, or its id alone. */
export type PurchaseRef = Purchase | QualifiedId
