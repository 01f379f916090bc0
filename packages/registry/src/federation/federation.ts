import type {
  Asset,
  AssetQuery,
  Favorite,
  ImageQuery,
  ListQuery,
  Purchase,
  PurchaseQuery,
  Recent,
  Topic,
  TopicQuery,
} from '@picturedesk/provider'
import type { FederatedListing } from './federated-listing.ts'
import type { FederatedQuery } from './federated-query.ts'
import type { FederationOptions } from './federation-options.ts'

/** A method that several providers are asked for at once; `Query` may be left out. */
export type FederatedMethod<Query, T, Id extends string = string> = (
  query?: Query,
  options?: FederationOptions<T, Id>,
) => FederatedListing<T, Id>

/**
 * What can be asked of several providers at once. All of it reads, nothing of it costs
 * money. `search.similar` is not among it: an asset is known to its own vendor only. Ask
 * others by its picture, with `search.byImage`.
 */
export interface Federation<Id extends string = string> {
  readonly search: {
    /** Assets that match a query. */
    assets(
      query: FederatedQuery<AssetQuery, Id>,
      options?: FederationOptions<Asset, Id>,
    ): FederatedListing<Asset, Id>
    /** Assets that look like a picture of your own. */
    byImage(query: ImageQuery, options?: FederationOptions<Asset, Id>): FederatedListing<Asset, Id>
  }
  readonly topics: {
    /** Collections made by the vendors' editors. */
    readonly list: FederatedMethod<FederatedQuery<TopicQuery, Id>, Topic, Id>
  }
  readonly licensing: {
    /** What was bought, newest first within each vendor; see `sorted` for over all. */
    readonly history: FederatedMethod<FederatedQuery<PurchaseQuery, Id>, Purchase, Id>
  }
  readonly favorites: {
    /** A user's favorites, in the user's order within each vendor. */
    readonly list: FederatedMethod<FederatedQuery<ListQuery, Id>, Favorite, Id>
  }
  readonly recents: {
    /** What a user used lately. */
    readonly list: FederatedMethod<FederatedQuery<ListQuery, Id>, Recent, Id>
  }
}
