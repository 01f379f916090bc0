import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'
import type { Finding, SafetyCategory } from '../model/finding.ts'
import type { MediaSource } from '../model/media-source.ts'
import type { ModelVersion } from '../model/model-version.ts'
import type { Warning } from '../model/warning.ts'
import type {
  BulkProductModerationOptions,
  ModerationScope,
  ProductModeration,
  ProductModerationOptions,
  ProductModerationResult,
} from './product-moderation.ts'

/** A picture to check. */
export interface ModerationRequest {
  /** The caller's id, unique among the requests of a call. */
  readonly id: string
  readonly image: MediaSource
  /** What to look for: the vendor's features or models. Default: `detections` of the call. */
  readonly detections?: readonly string[] | undefined
}

/** What a vendor found in a picture. */
export interface Findings {
  /** Empty if the vendor found nothing. Thresholds belong to the application. */
  readonly findings: readonly Finding[]
  /**
   * Categories that the vendor was asked about and gave no verdict on: they are not harmless, but not
   * known. Absent if it judged all, or has no list of categories.
   */
  readonly notJudged?: readonly SafetyCategory[] | undefined
  /** Set if the vendor reported a failure beside what it found: something may be missing. */
  readonly error?: PicturedeskError | undefined
  readonly model?: ModelVersion | undefined
  /** Options that could not be honoured. */
  readonly warnings?: readonly Warning[] | undefined
  readonly raw: unknown
}

/** The result of one request. Results come in the order of requests. */
export type ModerationResult =
  | (Findings & { readonly id: string; readonly ok: true })
  | { readonly id: string; readonly ok: false; readonly error: PicturedeskError }

/** Options of checking a picture. */
export interface ModerationOptions extends CallOptions {
  /** What to look for, in requests without `detections` of their own. Default: the vendor's. */
  readonly detections?: readonly string[] | undefined
  /** BCP 47 tag of the language for names. Default: the vendor's. */
  readonly language?: string | undefined
  /** Findings below this score, 0 to 1, are left out. Those without a score stay. Default: the vendor's. */
  readonly minScore?: number | undefined
  /** Options that only one vendor has, by its provider id. Other providers ignore them. */
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined
}

/** Options of checking many pictures. */
export interface BulkModerationOptions extends ModerationOptions {
  /** Maximum number of calls at the same time. Default: 4. */
  readonly concurrency?: number | undefined
}

/**
 * Checking pictures: `check` and `checkOne` look at a picture, `get` and `getMany` say what the
 * vendor knows of a product that it keeps. A provider has at least one of the four.
 */
export interface Moderations<Scope extends ModerationScope = ModerationScope> {
  /**
   * Checks any number of pictures: one result for each request, in the order of requests. An error
   * of one request is its result, and the iteration goes on. Errors that affect the whole call,
   * aborts and timeouts end the iteration. Nothing is sent before the first result is requested.
   */
  check?(
    requests: Iterable<ModerationRequest> | AsyncIterable<ModerationRequest>,
    options?: BulkModerationOptions,
  ): AsyncIterable<ModerationResult>
  /**
   * Checks one picture.
   * @throws UnusableMediaError
   */
  checkOne?(image: MediaSource, options?: ModerationOptions): Promise<Findings>
  /** @throws NotFoundError */
  get?(productId: string, options?: ProductModerationOptions): Promise<ProductModeration<Scope>>
  /**
   * Looks up any number of products: one result for each id, in the order of ids. An error of one
   * product is its result, and the iteration goes on. An abort, the timeout, and an error thrown by
   * `productIds` end the iteration. Nothing is sent before the first result is requested.
   */
  getMany?(
    productIds: Iterable<string> | AsyncIterable<string>,
    options?: BulkProductModerationOptions,
  ): AsyncIterable<ProductModerationResult<Scope>>
}
