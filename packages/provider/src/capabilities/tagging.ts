import type { CallOptions } from '../call-options.ts'
import type { PicturedeskError } from '../errors/picturedesk-error.ts'
import type { Box } from '../model/box.ts'
import type { Listing } from '../model/listing.ts'
import type { MediaSource } from '../model/media-source.ts'
import type { ModelVersion } from '../model/model-version.ts'
import type { Warning } from '../model/warning.ts'

/** A picture to tag. */
export interface TaggingRequest {
  /** The caller's id, unique among the requests of a call. */
  readonly id: string
  readonly image: MediaSource
  /** What to look for in the picture: the vendor's features or models. Default: `detections` of the call. */
  readonly detections?: readonly string[] | undefined
  /** Data about the product. Each vendor documents the members that it reads. */
  readonly context?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined
}

/** One label. */
export interface Tag {
  /**
   * Stable, whatever the language. Absent if the vendor has none.
   * @minLength 1
   */
  readonly id?: string | undefined
  /** In the requested language. */
  readonly name: string
  /** The vendor's group of tags, such as `category` or `colors`. */
  readonly group?: string | undefined
  /**
   * 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  readonly confidence?: number | undefined
  /** Names of the wider labels, the widest first. */
  readonly parents?: readonly string[] | undefined
  /** The part of the picture that it is about. Absent: the whole, or not told. */
  readonly box?: Box | undefined
}

/** One object that was found in a picture. */
export interface TaggedObject {
  /** Type of object, in the vendor's words, such as `TOP`. */
  readonly type: string
  /**
   * 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  readonly confidence?: number | undefined
  readonly box?: Box | undefined
  readonly tags: readonly Tag[]
}

/** The labels of one picture. */
export interface Labels {
  /** Labels of the whole picture, the surest first; empty if the vendor labels objects alone. */
  readonly tags: readonly Tag[]
  /** Absent if the vendor does not look for objects, or was not asked to. */
  readonly objects?: readonly TaggedObject[] | undefined
  /** Set if the vendor reported a failure beside the labels: something may be missing. */
  readonly error?: PicturedeskError | undefined
  readonly model?: ModelVersion | undefined
  /** Options that could not be honoured. */
  readonly warnings?: readonly Warning[] | undefined
  readonly raw: unknown
}

/** The result of one request. Results come in the order of requests. */
export type TaggingResult =
  | (Labels & { readonly id: string; readonly ok: true })
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

/** Which labels to give. */
export interface LabelOptions extends CallOptions {
  /** BCP 47 tag of the language for labels. Default: the vendor's. */
  readonly language?: string | undefined
  /**
   * Maximum number of labels of a picture, and of each object: it bounds `Labels.tags` and
   * `TaggedObject.tags`, each list for itself, and not the number of objects. Default: the vendor's.
   */
  readonly maxTags?: number | undefined
  /** Labels below this confidence, 0 to 1, are left out. Default: the vendor's. */
  readonly minConfidence?: number | undefined
  /** Options that only one vendor has, by its provider id. Other providers ignore them. */
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined
}

/** Options for tagging one picture. */
export interface TagOneOptions extends LabelOptions {
  /** What to look for, if the request has no `detections` of its own. Default: the vendor's. */
  readonly detections?: readonly string[] | undefined
}

/** Options for sending requests. */
export interface TaggingSubmitOptions extends CallOptions {
  /** What to look for in requests without `detections` of their own. Default: the vendor's. */
  readonly detections?: readonly string[] | undefined
  /** Whether one invalid request fails all requests that are sent together. Default: false. */
  readonly strict?: boolean | undefined
  /** Options that only one vendor has, by its provider id. Other providers ignore them. */
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined
}

/** Options for creating a task. */
export interface TaggingTaskOptions extends TaggingSubmitOptions {
  /** A description for people. */
  readonly description?: string | undefined
}

/** Options of a tagging call. */
export interface TaggingOptions extends TaggingTaskOptions, LabelOptions {
  /**
   * Maximum number of calls with pictures at the same time. Vendors that work on one task after the
   * other have no use for it. Default: 4.
   */
  readonly concurrency?: number | undefined
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
  /** `other`: the vendor does not document the state; see `raw`. More may follow: treat them as `other`. */
  readonly status: 'processing' | 'done' | 'failed' | 'other' | (string & {})
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
export interface TaggingResultsOptions extends LabelOptions {
  /** Number of results on a page, within the vendor's limits. Default: the maximum. */
  readonly perPage?: number | undefined
  /** Where to continue: `nextCursor` of an earlier page. Default: the start. */
  readonly cursor?: string | undefined
}

/** Labels for pictures. */
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
  /**
   * Tags one picture, at vendors that answer at once.
   * @throws UnusableMediaError
   */
  tagOne?(image: MediaSource, options?: TagOneOptions): Promise<Labels>
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
