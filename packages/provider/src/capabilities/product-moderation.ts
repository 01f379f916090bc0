import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'

/**
 * Subject of a moderation of products: how a picture presents its subject, or whether it is safe to
 * show. More may follow.
 */
export type ModerationScope = 'presentation' | 'safety' | (string & {})

/** One finding. `id` is stable; `name` depends on the language. */
export interface PresentationTag {
  /** @minLength 1 */
  readonly id: string
  /** The vendor's group of tags, such as `POSE`; empty if it has none. */
  readonly group: string
  /** In the requested language; empty if the vendor has no name. */
  readonly name: string
  /**
   * 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  readonly confidence?: number | undefined
}

/** The product that a picture shows, by the vendor's data. */
export interface ModeratedProduct {
  /** @minLength 1 */
  readonly id: string
  /**
   * The picture that was checked.
   * @format web-url
   */
  readonly imageUrl?: string | undefined
  /**
   * Where the product is sold.
   * @format web-url
   */
  readonly salesUrl?: string | undefined
  /** @format web-url */
  readonly mobileSalesUrl?: string | undefined
  /** The part of the picture that was checked, in the vendor's words, such as `TOP`. */
  readonly detection?: string | undefined
  /** More data, by the vendor's names. Members without a value are left out. */
  readonly metadata: Readonly<Record<string, unknown>>
}

/** The findings about the picture of one product. */
export interface ProductModeration<Scope extends ModerationScope = ModerationScope> {
  /** @minLength 1 */
  readonly productId: string
  /** Subject of the tags. `presentation` does not tell whether a picture is safe. */
  readonly scope: Scope
  readonly tags: readonly PresentationTag[]
  /**
   * Whether the vendor has looked at the picture. `pending`: not yet, so that no tags say nothing; ask
   * again later. `unknown`: the vendor did not tell. Absent: it never tells. More may follow.
   */
  readonly analysis?: 'done' | 'pending' | 'unknown' | (string & {}) | undefined
  readonly product: ModeratedProduct
  readonly raw: unknown
}

/** The result for one product. Results come in the order of ids. */
export type ProductModerationResult<Scope extends ModerationScope = ModerationScope> =
  | (ProductModeration<Scope> & {
      readonly ok: true
      /** Set if the vendor sent findings and reported a failure for the same product. */
      readonly error?: PicturedeskError | undefined
    })
  | { readonly ok: false; readonly productId: string; readonly error: PicturedeskError }

/** Options of a moderation of a product. */
export interface ProductModerationOptions extends CallOptions {
  /** BCP 47 tag of the language for names. Default: the vendor's. */
  readonly language?: string | undefined
}

/** Options of a moderation of many products. */
export interface BulkProductModerationOptions extends ProductModerationOptions {
  /** Maximum number of calls at the same time. Default: 4. */
  readonly concurrency?: number | undefined
}
