import type { Asset } from './asset.ts'
import type { AssetKind } from './asset-kind.ts'
import type { Money } from './money.ts'
import type { QualifiedId } from './qualified-id.ts'

/** A vendor's account. */
export interface Account {
  readonly id: string
  readonly name?: string | undefined
}

/** A licence that was bought. */
export interface Purchase {
  readonly id: QualifiedId
  readonly provider: string
  readonly kind: AssetKind
  readonly assetId: QualifiedId
  /** Present where the vendor sends the asset along. */
  readonly asset?: Asset | undefined
  readonly offer: { readonly id: string; readonly name?: string | undefined }
  readonly price?: Money | undefined
  /** Whom the licence names. */
  readonly licensee?: string | undefined
  /** The platform's own user for whom it was bought. */
  readonly endUser?: string | undefined
  /** The account that is charged. */
  readonly account?: Account | undefined
  /** The account that placed the order, where it is another. */
  readonly orderedBy?: Account | undefined
  /** The vendor's word for the size that was bought, such as `huge_jpg`. */
  readonly size?: string | undefined
  /** Display text of the file size. */
  readonly contentSize?: string | undefined
  readonly approximateBytes?: number | undefined
  /** RFC 3339. */
  readonly createdAt?: string | undefined
  /** RFC 3339; absent when the file was not fetched yet. */
  readonly downloadedAt?: string | undefined
  /** Where the licensed file can be fetched; on a fresh purchase. Else ask `licensing.download`. */
  readonly downloadUrl?: string | undefined
  /** True when the answer to the purchase was lost and the purchase was found in the history. */
  readonly recovered?: boolean | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}

/** Names a purchase, or carries its id. */
export type PurchaseRef = Purchase | QualifiedId
