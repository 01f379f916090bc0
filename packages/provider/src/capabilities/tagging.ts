import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'
import type { Listing } from '../model/listing.ts'

/** A picture to tag. */
export interface TaggingRequest {
  /** The caller's id, unique among the requests of a call. */
  readonly id: string
  readonly imageUrl: string
  /** What to look for in it. Default: the call's. */
  readonly detections?: readonly string[] | undefined
  /** What is known of the product; vendors say which members they read. */
  readonly context?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
}

/** One label, with how sure the vendor is. */
export interface Tag {
  /** Stable; empty when the vendor has none. */
  readonly id: string
  /** In the language that was asked for. */
  readonly name: string
  /** The vendor's heading, such as `category` or `colors`. */
  readonly group: string
  /** 0 to 1. */
  readonly confidence?: number | undefined
}

/** One thing that was found in a picture. */
export interface TaggedObject {
  /** What it is, in the vendor's words, such as `TOP`. */
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

/** How far a tagging call is, in requests. */
export interface TaggingProgress {
  /** Handed to the vendor. */
  readonly sent: number
  /** Answered with labels. */
  readonly done: number
  /** Answered with an error, before or after sending. */
  readonly failed: number
}

/** Which language labels come in. */
export interface TaggingLanguage extends CallOptions {
  /** BCP 47 tag of the language for labels. Default: the vendor's. */
  readonly language?: string | undefined
}

/** How pictures are handed in. */
export interface TaggingSubmitOptions extends CallOptions {
  /** What to look for in requests that name nothing themselves. Default: the vendor's. */
  readonly detections?: readonly string[] | undefined
  /** One invalid request fails all that are sent with it. Default: false. */
  readonly strict?: boolean | undefined
}

/** What can be said of a task when it is created. */
export interface TaggingTaskOptions extends TaggingSubmitOptions {
  /** About the task, for people. */
  readonly description?: string | undefined
  /** The album to put the pictures into. */
  readonly album?: string | undefined
}

/** Options of a tagging call. */
export interface TaggingOptions extends TaggingTaskOptions, TaggingLanguage {
  readonly onProgress?: ((progress: TaggingProgress) => void) | undefined
}

/** A request that the vendor did not take, and why. */
export interface TaggingRefusal {
  /** The request's id; absent when the vendor does not say it. */
  readonly id?: string | undefined
  readonly error: PicturedeskError
}

/** What became of requests that were handed in. */
export interface TaggingSubmission {
  readonly taskId: string
  readonly album?: string | undefined
  /** RFC 3339 time until which the task can be added to. */
  readonly appendableUntil?: string | undefined
  /** How many are being tagged. */
  readonly accepted: number
  readonly refused: readonly TaggingRefusal[]
  readonly raw: unknown
}

/** Pictures that a vendor tags together, and how far they are. */
export interface TaggingTask {
  readonly id: string
  /** `other`: a state that the vendor does not document; see `raw`. */
  readonly status: 'processing' | 'done' | 'failed' | 'other'
  readonly counts: {
    readonly total?: number | undefined
    readonly done?: number | undefined
    readonly processing?: number | undefined
    readonly failed?: number | undefined
  }
  readonly description?: string | undefined
  /** RFC 3339. */
  readonly createdAt?: string | undefined
  /** RFC 3339 time until which the task can be added to. */
  readonly appendableUntil?: string | undefined
  /** RFC 3339 time until which its results are kept. */
  readonly resultsUntil?: string | undefined
  readonly raw: unknown
}

/** A task, or its id alone. */
export type TaggingTaskRef = Pick<TaggingTask, 'id'> | string

/** Which results of a task to list. */
export interface TaggingResultsOptions extends TaggingLanguage {
  /** Results a page, within the vendor's bounds. Default: the most. */
  readonly perPage?: number | undefined
  /** Where to go on: the `nextCursor` of an earlier page. Default: the start. */
  readonly cursor?: string | undefined
}

/** Labels for pictures, in bulk. */
export interface Tagging {
  /**
   * Tags any number of pictures; results come in the order of requests. What is wrong
   * with a request, or fails for it, is its result and does not end the iteration. What
   * fails for all, an abort and the timeout do, once what was sent before is answered.
   * Nothing is sent before the first result is asked for; stopping early stops the work.
   */
  tag(
    requests: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>,
    options?: TaggingOptions,
  ): AsyncIterable<TaggingResult>
  /** Creates a task with its first requests. */
  create?(
    requests: readonly TaggingRequest[],
    options?: TaggingTaskOptions,
  ): Promise<TaggingSubmission>
  /** Adds requests to a task. */
  append?(
    task: TaggingTaskRef,
    requests: readonly TaggingRequest[],
    options?: TaggingSubmitOptions,
  ): Promise<TaggingSubmission>
  /** The tasks that the vendor still knows. */
  list?(options?: CallOptions): Listing<TaggingTask>
  /** How far a task is. */
  status?(task: TaggingTaskRef, options?: CallOptions): Promise<TaggingTask>
  /** The results of a task that is done, in the order of requests. */
  results?(task: TaggingTaskRef, options?: TaggingResultsOptions): Listing<TaggingResult>
}
