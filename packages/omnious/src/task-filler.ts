import {
  type Clock,
  type Deadline,
  elapsed,
  NotFoundError,
  PicturedeskError,
  RateLimitedError,
  type TaggingSubmission,
  type TaggingTaskOptions,
  VendorError,
} from '@picturedesk/provider'
import { callWithin } from './call-within.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import type { Chunk, RequestSource } from './request-source.ts'
import type { Submission } from './submission.ts'

/** Most requests of a task: few enough to remember, and enough that most calls append to a task. */
export const TASK_SIZE = 10_000

/** How long a task stays open after each successful call, in milliseconds: ten minutes, less a margin. */
const WINDOW = 10 * 60 * 1000 - 30_000

/** How often a call is sent that the vendor asks to repeat later, or that did not arrive. */
const PATIENCE = 5

/** How long to wait, in milliseconds, before a call whose response is lost shows in the counts of its task. */
const SETTLING = 2_000

/** The back-off before the first repeat, in milliseconds, at most. Each further one is twice as long. */
const BACK_OFF = 200

/** The longest wait that the vendor may ask for, in milliseconds: an hour. */
const LONGEST_WAIT = 60 * 60 * 1000

/** A task to which no more requests are added. */
export interface FilledTask {
  /** Absent when no request was sent. */
  readonly id: string | undefined
  /** The ids of all requests, in order. */
  readonly ids: readonly string[]
  /** The errors of requests that are known before the results, by the place in `ids`. */
  readonly errors: ReadonlyMap<number, PicturedeskError>
  /** The place in `ids` of each request that was sent. */
  readonly places: ReadonlyMap<string, number>
  /** Number of requests that the vendor accepted. */
  readonly accepted: number
  /** The error that ends the whole call. Where it is set, this task is the last one. */
  readonly failure?: { readonly reason: unknown } | undefined
}

/** Hands in requests, one task after the other. */
export class TaskFiller {
  readonly #source: RequestSource
  readonly #calls: Pick<Submission, 'submit'> & Pick<OmniousTagging, 'status'>
  readonly #options: TaggingTaskOptions
  readonly #deadline: Deadline
  readonly #clock: Clock
  readonly #random: () => number
  readonly #onRequest: () => void
  readonly #onSent: (count: number) => void
  /** The chunk that was read for a task which had closed meanwhile. It goes into the next task. */
  #held: Chunk | undefined

  constructor(details: {
    readonly source: RequestSource
    readonly calls: Pick<Submission, 'submit'> & Pick<OmniousTagging, 'status'>
    readonly options: TaggingTaskOptions
    readonly deadline: Deadline
    readonly clock: Clock
    /** The source of jitter, from 0 to below 1. */
    readonly random: () => number
    /** Called for each call that hands in requests, whenever it is sent. */
    readonly onRequest: () => void
    readonly onSent: (count: number) => void
  }) {
    this.#source = details.source
    this.#calls = details.calls
    this.#options = details.options
    this.#deadline = details.deadline
    this.#clock = details.clock
    this.#random = details.random
    this.#onRequest = details.onRequest
    this.#onSent = details.onSent
  }

  /**
   * Fills the next task until it is full, it closes or no requests are left. `undefined` means that
   * there are no more requests. Errors are stored in the task, so that the results of requests already
   * sent come first.
   */
  async fill(): Promise<FilledTask | undefined> {
    const ids: string[] = []
    const errors = new Map<number, PicturedeskError>()
    const places = new Map<string, number>()
    let id: string | undefined
    let accepted = 0
    let openUntil = Number.POSITIVE_INFINITY
    let failure: FilledTask['failure']

    try {
      while (places.size < TASK_SIZE && errors.size < TASK_SIZE) {
        const chunk = this.#held ?? (await this.#source.next(this.#deadline))
        this.#held = undefined
        if (chunk.ids.length === 0) break
        let submission: TaggingSubmission | undefined
        if (chunk.valid.length > 0) {
          submission =
            elapsed(this.#clock) < openUntil
              ? await this.#send(chunk, id, places, accepted)
              : undefined
          if (submission === undefined) {
            this.#held = chunk
            break
          }
          id = submission.taskId
          accepted += submission.accepted
          openUntil = elapsed(this.#clock) + WINDOW
        }
        this.#take(chunk, submission, { ids, errors, places })
      }
    } catch (reason) {
      failure = { reason }
    }
    return ids.length === 0 && failure === undefined
      ? undefined
      : { id, ids, errors, places, accepted, failure }
  }

  /** Sends a chunk. `undefined` means that the task is closed. */
  async #send(
    { valid }: Chunk,
    task: string | undefined,
    places: ReadonlyMap<string, number>,
    accepted: number,
  ): Promise<TaggingSubmission | undefined> {
    for (let attempt = 1; ; attempt++)
      try {
        const submission = await this.#submit(task, valid)
        this.#onSent(valid.length)
        return submission
      } catch (error) {
        if (task !== undefined && isRefusal(error)) return undefined
        // The counts tell only if no request was refused before: they may or may not include those.
        if (task !== undefined && accepted === places.size && isUnknown(error)) {
          const arrived = await this.#arrivedSince(task, accepted, error)
          if (arrived > 0) {
            this.#onSent(valid.length)
            return { taskId: task, accepted: arrived, refused: [], raw: undefined }
          }
          if (attempt >= PATIENCE) throw error
          continue
        }
        // An intermediary that asks to slow down does not say that the vendor did nothing.
        const isRefused = RateLimitedError.isInstance(error) && error.outcome !== 'unknown'
        const asked = isRefused ? error.retryAfter : undefined
        if (asked === undefined || attempt >= PATIENCE) throw error
        const wait = asked + this.#random() * BACK_OFF * 2 ** (attempt - 1)
        if (wait >= Math.min(this.#deadline.remaining(), LONGEST_WAIT)) throw error
        await this.#deadline.sleep(wait)
      }
  }

  /**
   * By how many requests the task has grown. That shows whether a call arrived whose response is lost.
   * @throws the error `lost` when the vendor states no count
   */
  async #arrivedSince(task: string, accepted: number, lost: unknown): Promise<number> {
    if (SETTLING >= this.#deadline.remaining()) throw lost
    await this.#deadline.sleep(SETTLING)
    const call = callWithin(this.#deadline, this.#options.beforeRequest)
    const { counts } = await this.#calls.status(task, call)
    if (counts.total === undefined) throw lost
    return counts.total - accepted
  }

  #submit(task: string | undefined, requests: Chunk['valid']): Promise<TaggingSubmission> {
    const call = {
      ...callWithin(this.#deadline, this.#options.beforeRequest),
      onSent: this.#onRequest,
    }
    return this.#calls.submit(task, requests, { ...this.#options, ...call })
  }

  #take(
    chunk: Chunk,
    submission: TaggingSubmission | undefined,
    task: {
      readonly ids: string[]
      readonly errors: Map<number, PicturedeskError>
      readonly places: Map<string, number>
    },
  ): void {
    const start = task.ids.length
    for (const [index, id] of chunk.ids.entries()) {
      const error = chunk.errors.get(index)
      if (error === undefined) task.places.set(id, start + index)
      else task.errors.set(start + index, error)
      task.ids.push(id)
    }
    for (const { id = '', error } of submission?.refused ?? []) {
      const place = task.places.get(id)
      if (place !== undefined) task.errors.set(place, error)
    }
  }
}

/** Whether the vendor refused a call without any effect, as it does for a task that has closed. */
export function isRefusal(error: unknown): error is NotFoundError | VendorError {
  return (
    NotFoundError.isInstance(error) ||
    (VendorError.isInstance(error) && error.outcome === 'rejected')
  )
}

function isUnknown(error: unknown): boolean {
  return PicturedeskError.isInstance(error) && error.outcome === 'unknown'
}
