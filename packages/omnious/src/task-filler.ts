import type { Clock, Deadline } from '@picturedesk/provider'
import {
  NotFoundError,
  PicturedeskError,
  RateLimitedError,
  type TaggingSubmission,
  type TaggingTaskOptions,
  VendorError,
} from '@picturedesk/provider'
import type { OmniousTagging } from './omnious-tagging.ts'
import type { Chunk, RequestSource } from './request-source.ts'
import type { Submission } from './submission.ts'

/** Requests that a task takes: few enough to remember, many enough that most calls append. */
export const TASK_SIZE = 10_000

/** How long a task can be added to after each call that succeeds: ten minutes, less a margin. */
const WINDOW = 10 * 60 * 1000 - 30_000

/** How often a call is made that the vendor puts off, or that did not arrive. */
const PATIENCE = 5

/** How long a call whose answer is lost gets to show in the counts of its task, in milliseconds. */
const SETTLING = 2_000

/** A task with all that will go into it. */
export interface FilledTask {
  /** Absent when there was nothing to send. */
  readonly id: string | undefined
  /** The ids of all requests, in order. */
  readonly ids: readonly string[]
  /** What is known to be wrong with a request, by its place in `ids`. */
  readonly errors: ReadonlyMap<number, PicturedeskError>
  /** Places in `ids` of what was sent. */
  readonly places: ReadonlyMap<string, number>
  /** How many the vendor took. */
  readonly accepted: number
  /** Set when this is the last one because something failed for all: what. */
  readonly failure?: { readonly reason: unknown } | undefined
}

/** Hands in requests, task by task. */
export class TaskFiller {
  readonly #source: RequestSource
  readonly #calls: Pick<Submission, 'submit'> & Pick<OmniousTagging, 'status'>
  readonly #options: TaggingTaskOptions
  readonly #deadline: Deadline
  readonly #clock: Clock
  readonly #onSent: (count: number) => void
  /** What was read for a task that had closed meanwhile. */
  #held: Chunk | undefined

  constructor(details: {
    readonly source: RequestSource
    readonly calls: Pick<Submission, 'submit'> & Pick<OmniousTagging, 'status'>
    readonly options: TaggingTaskOptions
    readonly deadline: Deadline
    readonly clock: Clock
    readonly onSent: (count: number) => void
  }) {
    this.#source = details.source
    this.#calls = details.calls
    this.#options = details.options
    this.#deadline = details.deadline
    this.#clock = details.clock
    this.#onSent = details.onSent
  }

  /**
   * Fills the next task until it is full, its window closes or nothing is left; `undefined` when
   * nothing is. What fails is told in the task, since what it took before is to be answered first.
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
            this.#clock.now() < openUntil
              ? await this.#send(chunk, id, places, accepted)
              : undefined
          if (submission === undefined) {
            this.#held = chunk
            break
          }
          id = submission.taskId
          accepted += submission.accepted
          openUntil = this.#clock.now() + WINDOW
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

  /** `undefined` when the task turns out to be closed. */
  async #send(
    { valid }: Chunk,
    task: string | undefined,
    places: ReadonlyMap<string, number>,
    accepted: number,
  ): Promise<TaggingSubmission | undefined> {
    if (valid.some(({ context }) => places.has(context.id))) return undefined
    for (let attempt = 1; ; attempt++)
      try {
        const { signal } = this.#deadline
        const submission = await this.#calls.submit(task, valid, { ...this.#options, signal })
        this.#onSent(valid.length)
        return submission
      } catch (error) {
        if (task !== undefined && isRefusal(error)) return undefined
        // of what was refused before, nobody knows whether the counts have it
        if (task !== undefined && accepted === places.size && isUnknown(error)) {
          const arrived = await this.#arrivedSince(task, accepted, error)
          if (arrived > 0) {
            this.#onSent(valid.length)
            return { taskId: task, accepted: arrived, refused: [], raw: undefined }
          }
          if (attempt >= PATIENCE) throw error
          continue
        }
        const wait = RateLimitedError.isInstance(error) ? error.retryAfter : undefined
        if (wait === undefined || attempt >= PATIENCE) throw error
        await this.#deadline.sleep(wait)
      }
  }

  /**
   * How many more a task has than it had, which tells whether a call arrived whose answer is lost.
   * @throws lost when the vendor does not say
   */
  async #arrivedSince(task: string, accepted: number, lost: unknown): Promise<number> {
    await this.#deadline.sleep(SETTLING)
    const { counts } = await this.#calls.status(task, { signal: this.#deadline.signal })
    if (counts.total === undefined) throw lost
    return counts.total - accepted
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

/** The vendor's no to one call, which leaves nothing behind: a window that has closed, say. */
export function isRefusal(error: unknown): error is NotFoundError | VendorError {
  return (
    NotFoundError.isInstance(error) ||
    (VendorError.isInstance(error) && error.outcome === 'rejected')
  )
}

function isUnknown(error: unknown): boolean {
  return PicturedeskError.isInstance(error) && error.outcome === 'unknown'
}
