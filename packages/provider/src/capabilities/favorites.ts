import type { Asset, AssetRef } from '../model/asset.ts'
import type { Listing } from '../model/listing.ts'
import type { ListQuery } from './search.ts'
import type { UserCallOptions } from './user-options.ts'

/** An asset in a user's favorites. */
export interface Favorite {
  readonly asset: Asset
  /** Place in the user's order, as the vendor counts. */
  readonly ordering: number
  /** The favorite as the vendor sent it. */
  readonly raw: unknown
}

/** Which favorite goes where. */
export interface FavoritePlacement {
  readonly asset: AssetRef
  readonly ordering: number
}

/** A user's favorite assets, in the user's order. */
export interface Favorites {
  list(query?: ListQuery, options?: UserCallOptions): Listing<Favorite>
  /** Adds; what is a favorite already stays one. */
  add(assets: readonly AssetRef[], options?: UserCallOptions): Promise<void>
  reorder(placements: readonly FavoritePlacement[], options?: UserCallOptions): Promise<void>
  remove(asset: AssetRef, options?: UserCallOptions): Promise<void>
}
