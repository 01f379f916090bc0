import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'

/** A picture to tag. */
export interface TaggingRequest {
  /** The caller's id, unique among the requests of a call. */
  readonly id: string
  readonly imageUrl: string
  /** What to look for in it. Default: the call's. */
  readonly detections?: readonly string[] | undefined
  /** What is known of the product; vendors say which members they read. */
  readonly context?: Readonly<Record<string, string | readonly string[]>> | undefined
}

/** One label, with how sure the vendor is. */
export interface Tag {
  readonly id: string
  readonly name: string
  /** The vendor's heading, such as `category` or `colors`. */
  readonly group: string
  /** 0 to 1. */
  readonly confidence?: number | undefined
}

/** One thing that was found in a picture. */
export interface TaggedObject {
  readonly type: string
  readonly tags: readonly Tag[]
}

/** The answer to one request, in the order of requests. */
export type TaggingResult =
  | {
      readonly id: string
      readonly ok: true
      readonly objects: readonly TaggedObject[]
      readonly raw: unknown
    }
  | { readonly id: string; readonly ok: false; readonly error: PicturedeskError }

/** How far a tagging call is. */
export interface TaggingProgress {
  readonly sent: number
  readonly done: number
  readonly failed: number
}

/** Options of a tagging call. */
export interface TaggingOptions extends CallOptions {
  /** BCP 47 tag of the language for labels. */
  readonly language?: string | undefined
  readonly detections?: readonly string[] | undefined
  /** One invalid request fails all that are sent with it. Default: false. */
  readonly strict?: boolean | undefined
  readonly onProgress?: ((progress: TaggingProgress) => void) | undefined
}

/** Labels for pictures, in bulk. */
export interface Tagging {
  /** Tags any number of pictures; results come in the order of requests. */
  tag(
    requests: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>,
    options?: TaggingOptions,
  ): AsyncIterable<TaggingResult>
}
