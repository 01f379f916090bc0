import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'
import type { Listing } from '../model/listing.ts'

/** A picture to tag. */
export interface TaggingRequest {
  /** The caller's id, unique among the requests of a call. */
  readonly id: string
  readonly imageUrl: string
  /** What to look for in the picture. Default: `detections` of the call. */
  readonly detections?: readonly string[] | undefined
  /** Data about the product. Each vendor documents the members that it reads. */
  readonly context?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
}

/** One label. */
export interface Tag {
  /** Stable; empty if the vendor has none. */
  readonly id: string
  /** In the requested language. */
  readonly name: string
  /** The vendor's group of tags, such as `category` or `colors`. */
  readonly group: string
  /**
   * 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  readonly confidence?: number | undefined
}

/** One object that was found in a picture. */
export interface TaggedObject {
  /** Type of object, in the vendor's words, such as `TOP`. */
  readonly type: string
  readonly tags: readonly Tag[]
}

/** The result of one request. Results come in the order of requests. */
export type TaggingResult =
  | {
      readonly id: string
      readonly ok: true
      readonly objects: readonly TaggedObject[]
      readonly raw: unknown
    }
  | { readonly id: string; readonly ok: false; readonly error: PicturedeskError }

/** Progress of a tagging call, in requests. */
export interface TaggingProgress {
  /** Sent to the vendor. */
  readonly sent: number
  /** Finished with labels. */
  readonly done: number
  /** Finished with an error, before or after sending. */
  readonly failed: number
}

/** The language of labels. */
export interface TaggingLanguage extends CallOptions {
  /** BCP 47 tag of the language for labels. Default: the vendor's. */
  readonly language?: string | undefined
}

/** Options for sending requests. */
export interface TaggingSubmitOptions extends CallOptions {
  /** What to look for in requests without `detections` of their own. Default: the vendor's. */
  readonly detections?: readonly string[] | undefined
  /** Whether one invalid request fails all requests that are sent together. Default: false. */
  readonly strict?: boolean | undefined
}

/** Options for creating a task. */
export interface TaggingTaskOptions extends TaggingSubmitOptions {
  /** A description for people. */
  readonly description?: string | undefined
  /** The album that the pictures are put into. */
  readonly album?: string | undefined
}

/** Options of a tagging call. */
export interface TaggingOptions extends TaggingTaskOptions, TaggingLanguage {
  readonly onProgress?: ((progress: TaggingProgress) => void) | undefined
}

/** A request that the vendor refused. */
export interface TaggingRefusal {
  /** Id of the request; absent if the vendor does not send it. */
  readonly id?: string | undefined
  readonly error: PicturedeskError
}

/** The vendor's response to requests that were sent. */
export interface TaggingSubmission {
  /** @minLength 1 */
  readonly taskId: string
  readonly album?: string | undefined
  /**
   * RFC 3339 time until which requests can be added to the task.
   * @format date-time
   */
  readonly appendableUntil?: string | undefined
  /**
   * Number of requests that the vendor accepted.
   * @minimum 0
   * @asType integer
   */
  readonly accepted: number
  readonly refused: readonly TaggingRefusal[]
  readonly raw: unknown
}

/** A group of pictures that a vendor tags together, with its progress. */
export interface TaggingTask {
  /** @minLength 1 */
  readonly id: string
  /** `other`: the vendor does not document the state; see `raw`. */
  readonly status: 'processing' | 'done' | 'failed' | 'other'
  readonly counts: {
    /**
     * @minimum 0
     * @asType integer
     */
    readonly total?: number | undefined
    /**
     * @minimum 0
     * @asType integer
     */
    readonly done?: number | undefined
    /**
     * @minimum 0
     * @asType integer
     */
    readonly processing?: number | undefined
    /**
     * @minimum 0
     * @asType integer
     */
    readonly failed?: number | undefined
  }
  readonly description?: string | undefined
  /**
   * RFC 3339.
   * @format date-time
   */
  readonly createdAt?: string | undefined
  /**
   * RFC 3339 time until which requests can be added to the task.
   * @format date-time
   */
  readonly appendableUntil?: string | undefined
  /**
   * RFC 3339 time until which the vendor keeps the results.
   * @format date-time
   */
  readonly resultsUntil?: string | undefined
  readonly raw: unknown
}

/** A task, or its id alone. */
export type TaggingTaskRef = Pick<TaggingTask, 'id'> | string

/** Options for listing the results of a task. */
export interface TaggingResultsOptions extends TaggingLanguage {
  /** Number of results on a page, within the vendor's limits. Default: the maximum. */
  readonly perPage?: number | undefined
  /** Where to continue: `nextCursor` of an earlier page. Default: the start. */
  readonly cursor?: string | undefined
}

/** Labels for pictures, in bulk. */
export interface Tagging {
  /**
   * Tags any number of pictures. Results come in the order of requests. An error of one request is
   * its result, and the iteration goes on. Errors that affect the whole call, aborts and timeouts
   * end the iteration, after the results of requests already sent. Nothing is sent before the first
   * result is requested. Ending the iteration early stops the work.
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
  /** The tasks that the vendor still keeps. */
  list?(options?: CallOptions): Listing<TaggingTask>
  /** The progress of a task. */
  status?(task: TaggingTaskRef, options?: CallOptions): Promise<TaggingTask>
  /** The results of a finished task, in the order of requests. */
  results?(task: TaggingTaskRef, options?: TaggingResultsOptions): Listing<TaggingResult>
}
