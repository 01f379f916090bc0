import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'

/** Subject of a moderation: how a picture presents its subject, or whether it is safe to show. */
export type ModerationScope = 'presentation' | 'safety'

/** One finding. `id` is stable; `name` depends on the language. */
export interface ModerationTag {
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
export interface Moderation<Scope extends ModerationScope = ModerationScope> {
  /** @minLength 1 */
  readonly productId: string
  /** Subject of the tags. `presentation` does not tell whether a picture is safe. */
  readonly scope: Scope
  readonly tags: readonly ModerationTag[]
  readonly product: ModeratedProduct
  readonly raw: unknown
}

/** The result for one product. Results come in the order of ids. */
export type ModerationResult<Scope extends ModerationScope = ModerationScope> =
  | (Moderation<Scope> & {
      readonly ok: true
      /** Set if the vendor sent findings and reported a failure for the same product. */
      readonly error?: PicturedeskError | undefined
    })
  | { readonly ok: false; readonly productId: string; readonly error: PicturedeskError }

/** Options of a moderation call. */
export interface ModerationOptions extends CallOptions {
  /** BCP 47 tag of the language for names. Default: the vendor's. */
  readonly language?: string | undefined
}

/** Options of a moderation of many products. */
export interface BulkModerationOptions extends ModerationOptions {
  /** Maximum number of calls at the same time. Default: 4. */
  readonly concurrency?: number | undefined
}

/** Checking pictures. */
export interface Moderations<Scope extends ModerationScope = ModerationScope> {
  /** @throws NotFoundError */
  get(productId: string, options?: ModerationOptions): Promise<Moderation<Scope>>
  /**
   * Checks any number of products: one result for each id, in the order of ids. An error of one
   * product is its result, and the iteration goes on. An abort, the timeout, and an error thrown by
   * `productIds` end the iteration. Nothing is sent before the first result is requested.
   */
  getMany(
    productIds: Iterable<string> | AsyncIterable<string>,
    options?: BulkModerationOptions,
  ): AsyncIterable<ModerationResult<Scope>>
}
