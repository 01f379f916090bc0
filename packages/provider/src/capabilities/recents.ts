import type { Asset } from '../model/asset.ts'
import type { Listing } from '../model/listing.ts'
import type { ListQuery } from './search.ts'
import type { UserCallOptions } from './user-options.ts'

/** An asset that a user used lately. */
export interface Recent {
  readonly id: string
  readonly asset: Asset
}

/** What a user used lately. */
export interface Recents {
  list(query?: ListQuery, options?: UserCallOptions): Listing<Recent>
  remove(recent: Recent | string, options?: UserCallOptions): Promise<void>
}
