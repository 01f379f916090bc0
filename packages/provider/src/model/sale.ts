import type { Asset } from './asset.ts'
import type { AssetKind } from './asset-kind.ts'
import type { Money } from './money.ts'
import type { QualifiedId } from './qualified-id.ts'

/** A licence that an application sold to one of its users, as the vendor has it. */
export interface Sale {
  readonly provider: string
  readonly kind: AssetKind
  readonly assetId: QualifiedId
  /** Present if the vendor sends the asset with the sale. */
  readonly asset?: Asset | undefined
  /** The application's own order number. */
  readonly reference?: string | undefined
  /** Absent if the vendor does not tell it. */
  readonly offer?: { readonly id: string; readonly name?: string | undefined } | undefined
  /** What the user paid. Absent if the vendor does not tell it. */
  readonly price?: Money | undefined
  /**
   * RFC 3339 time of the sale, if the vendor tells it.
   * @format date-time
   */
  readonly soldAt?: string | undefined
  /** True if the response to the report was lost, and the sale was found in the list. */
  readonly recovered?: boolean | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}

/** What was reported of a sale. Plain JSON, to be stored until the vendor is known to have it. */
export interface ReportedSale {
  readonly provider: string
  readonly assetId: QualifiedId
  readonly offerId: string
  readonly price: Money
  readonly reference: string
  /** RFC 3339. */
  readonly soldAt: string
}
