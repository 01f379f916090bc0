import type { CallOptions } from '../call-options.ts'
import type { Asset } from '../model/asset.ts'
import type { Listing } from '../model/listing.ts'
import type { ListQuery } from './search.ts'

/** An asset that a user used recently. */
export interface Recent {
  /**
   * The vendor's id of the entry. It differs from the id of the asset.
   * @minLength 1
   */
  readonly id: string
  readonly asset: Asset
  /** The entry as the vendor sent it. */
  readonly raw: unknown
}

/** Assets that a user used recently. */
export interface Recents {
  /** A user's recent assets, in the vendor's order. */
  list(query?: ListQuery, options?: CallOptions): Listing<Recent>
  /** Removes one entry, by itself or by its id. */
  remove?(recent: Recent | string, options?: CallOptions): Promise<void>
}
