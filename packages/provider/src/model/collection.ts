import type { Asset } from './asset.ts'
import type { QualifiedId } from './qualified-id.ts'
import type { Rendition } from './rendition.ts'

/** A collection of the account's own: a lightbox, a board. */
export interface Collection {
  readonly id: QualifiedId
  readonly name: string
  /**
   * Number of assets in it, by the vendor's count.
   * @minimum 0
   * @asType integer
   */
  readonly assetCount?: number | undefined
  /** A picture of it, if the vendor sends one. */
  readonly cover?: Rendition | undefined
  /**
   * Page that shows it to others.
   * @format web-url
   */
  readonly shareUrl?: string | undefined
  /**
   * RFC 3339, a time or a full date.
   * @format date-or-time
   */
  readonly createdAt?: string | undefined
  /**
   * RFC 3339, a time or a full date.
   * @format date-or-time
   */
  readonly updatedAt?: string | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}

/** A collection, or its id alone. */
export type CollectionRef = Collection | QualifiedId

/** An asset in a collection. */
export interface CollectionItem {
  readonly assetId: QualifiedId
  /** Present if the vendor sends the asset with the item. Else `assets.getMany` has it. */
  readonly asset?: Asset | undefined
  /**
   * RFC 3339, a time or a full date.
   * @format date-or-time
   */
  readonly addedAt?: string | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}
