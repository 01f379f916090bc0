import type { CallOptions } from '../call-options.ts'
import type { AssetKind } from '../model/asset-kind.ts'
import type { Category } from '../model/category.ts'
import type { Listing } from '../model/listing.ts'

/** Which kind of asset is meant. */
export interface KindQuery {
  /** Default: `image`. */
  readonly kind?: AssetKind | undefined
}

/** The vendor's headings. */
export interface Categories {
  list(query?: KindQuery, options?: CallOptions): Listing<Category>
}
