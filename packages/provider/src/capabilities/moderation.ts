import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'

/** What a moderation speaks of: how a picture presents its subject, or whether it is safe to show. */
export type ModerationScope = 'presentation' | 'safety'

/** One finding. `id` is stable; `name` follows the language. */
export interface ModerationTag {
  readonly id: string
  readonly group: string
  readonly name: string
  /** 0 to 1. */
  readonly confidence?: number | undefined
}

/** What was found about one product's picture. */
export interface Moderation {
  readonly productId: string
  readonly scope: ModerationScope
  readonly tags: readonly ModerationTag[]
  readonly raw: unknown
}

/** The answer for one product, in the order of ids. */
export type ModerationResult =
  | ({ readonly ok: true } & Moderation)
  | { readonly ok: false; readonly productId: string; readonly error: PicturedeskError }

/** Options of a moderation call. */
export interface ModerationOptions extends CallOptions {
  /** BCP 47 tag of the language for names. */
  readonly language?: string | undefined
}

/** Checking pictures. */
export interface Moderations {
  /** @throws NotFoundError */
  get(productId: string, options?: ModerationOptions): Promise<Moderation>
  /** Any number of products; each id that is given twice is asked once. */
  getMany(
    productIds: Iterable<string> | AsyncIterable<string>,
    options?: ModerationOptions,
  ): AsyncIterable<ModerationResult>
}
