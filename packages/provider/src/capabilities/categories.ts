import type { CallOptions } from '../call-options.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { Category } from '../model/category.ts'
import type { Listing } from '../model/listing.ts'

/** A query for one kind of asset. */
export interface KindQuery {
  /** Default: `image`. */
  readonly kind?: AssetKind | undefined
}

/** The categories of the vendor. */
export interface Categories {
  /** The categories of one kind of asset. */
  list(query?: KindQuery, options?: CallOptions): Listing<Category>
}
