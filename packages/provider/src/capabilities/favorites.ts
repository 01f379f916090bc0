import type { CallOptions } from '../call-options.ts'
import type { Asset, AssetRef } from '../model/asset.ts'
import type { Listing } from '../model/listing.ts'
import type { ListQuery } from './search.ts'

/** An asset in a user's favorites. */
export interface Favorite {
  readonly asset: Asset
  /** Place in the user's order, by the vendor's count. Absent where favorites have no order. */
  readonly ordering?: number | undefined
  /** The favorite as the vendor sent it. */
  readonly raw: unknown
}

/** A favorite and its new place. */
export interface FavoritePlacement {
  readonly asset: AssetRef
  readonly ordering: number
}

/** A user's favorite assets: one list for each user. */
export interface Favorites {
  /** A user's favorites, in the user's order. */
  list(query?: ListQuery, options?: CallOptions): Listing<Favorite>
  /** Adds assets. An asset that is already a favorite stays one. */
  add(assets: readonly AssetRef[], options?: CallOptions): Promise<void>
  /** Gives favorites new places. */
  reorder?(placements: readonly FavoritePlacement[], options?: CallOptions): Promise<void>
  /** Removes one favorite. */
  remove(asset: AssetRef, options?: CallOptions): Promise<void>
}
