import type { CallOptions } from '../call-options.ts'
import type { AssetRef } from '../model/asset.ts'
import type { Collection, CollectionItem, CollectionRef } from '../model/collection.ts'
import type { Listing } from '../model/listing.ts'
import type { KindQuery } from './categories.ts'
import type { ListQuery } from './search.ts'

/** Which collections to list. */
export interface CollectionQuery extends KindQuery, ListQuery {}

/** A collection to make. */
export interface NewCollection extends KindQuery {
  readonly name: string
}

/** Collections of the account's own, of any number: lightboxes, boards. */
export interface Collections {
  /** The account's collections, in the vendor's order. */
  list(query?: CollectionQuery, options?: CallOptions): Listing<Collection>
  /**
   * One collection, without its assets.
   * @throws NotFoundError
   */
  get(collection: CollectionRef, options?: CallOptions): Promise<Collection>
  /**
   * The assets of a collection, in the vendor's order.
   * @throws NotFoundError
   */
  items(
    collection: CollectionRef,
    query?: ListQuery,
    options?: CallOptions,
  ): Listing<CollectionItem>
  /** Makes an empty collection. */
  create?(collection: NewCollection, options?: CallOptions): Promise<Collection>
  /** Gives a collection another name. */
  rename?(collection: CollectionRef, name: string, options?: CallOptions): Promise<void>
  /** Deletes a collection. Its assets stay at the vendor. */
  delete?(collection: CollectionRef, options?: CallOptions): Promise<void>
  /** Adds assets. An asset that is already in the collection stays in it. */
  add?(collection: CollectionRef, assets: readonly AssetRef[], options?: CallOptions): Promise<void>
  /** Removes assets. An asset that is not in the collection is no error. */
  remove?(
    collection: CollectionRef,
    assets: readonly AssetRef[],
    options?: CallOptions,
  ): Promise<void>
}
