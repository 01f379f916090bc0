import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'

/** What a moderation speaks of: how a picture presents its subject, or whether it is safe to show. */
export type ModerationScope = 'presentation' | 'safety'

/** One finding. `id` is stable; `name` follows the language. */
export interface ModerationTag {
  readonly id: string
  /** The vendor's heading, such as `POSE`; empty when it has none. */
  readonly group: string
  /** In the language that was asked for; empty when the vendor has none. */
  readonly name: string
  /** 0 to 1. */
  readonly confidence?: number | undefined
}

/** The product that a picture shows, as the vendor keeps it. */
export interface ModeratedProduct {
  readonly id: string
  /** The picture that was looked at. */
  readonly imageUrl?: string | undefined
  /** Where the product is sold. */
  readonly salesUrl?: string | undefined
  readonly mobileSalesUrl?: string | undefined
  /** The part of the picture that counts, in the vendor's words, such as `TOP`. */
  readonly detection?: string | undefined
  /** What is known besides, by the vendor's names; members without a value are left out. */
  readonly metadata: Readonly<Record<string, unknown>>
}

/** What was found about one product's picture. */
export interface Moderation<Scope extends ModerationScope = ModerationScope> {
  readonly productId: string
  /** What the tags are about; `presentation` says nothing of safety. */
  readonly scope: Scope
  readonly tags: readonly ModerationTag[]
  readonly product: ModeratedProduct
  readonly raw: unknown
}

/** The answer for one product, in the order of ids. */
export type ModerationResult<Scope extends ModerationScope = ModerationScope> =
  | (Moderation<Scope> & {
      readonly ok: true
      /** Set when the vendor has findings and says at once that the product failed. */
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
  /** Most calls under way at once. Default: 4. */
  readonly concurrency?: number | undefined
}

/** Checking pictures. */
export interface Moderations<Scope extends ModerationScope = ModerationScope> {
  /** @throws NotFoundError */
  get(productId: string, options?: ModerationOptions): Promise<Moderation<Scope>>
  /**
   * Any number of products: one result an id, in the order of ids. What fails for a
   * product is its result and does not end the iteration; an abort, the timeout, and
   * an error of the ids themselves do. Nothing is sent before the first is asked for.
   */
  getMany(
    productIds: Iterable<string> | AsyncIterable<string>,
    options?: BulkModerationOptions,
  ): AsyncIterable<ModerationResult<Scope>>
}
