import {
  type BeforeRequest,
  type Clock,
  type Deadline,
  elapsed,
  type LabelOptions,
  type Listing,
  type PicturedeskError,
  type TaggingResultsOptions,
  type TaggingTask,
  TimeoutError,
} from '@picturedesk/provider'
import type { TransportCallOptions } from '@picturedesk/transport'
import { callWithin } from './call-within.ts'
import { manifest } from './manifest.ts'
import type { OmniousTaggingResult } from './omnious-tagging.ts'
import { ResultMerger } from './result-merger.ts'
import { PAGE_SIZE } from './results.ts'
import { type FilledTask, isRefusal } from './task-filler.ts'
import { untagged } from './to-result.ts'

/** Milliseconds before the second poll. Each further pause is half as long again. */
const FIRST_DELAY = 500
/** The longest pause between polls, in milliseconds. */
const LONGEST_DELAY = 15_000

/** Milliseconds that are kept for the last poll before the deadline. */
const LAST_POLL = 250

/** How long a task may take when the caller sets no timeout, in milliseconds: an hour. */
const TASK_PATIENCE = 60 * 60 * 1000

/** How many empty pages of results that lag behind are waited out: about five minutes. */
const LAG_PATIENCE = 27

/** The options of a call that say which labels to give. */
export type Labelling = Pick<LabelOptions, 'language' | 'maxTags' | 'minConfidence'>

/** The calls that read a task. They tell each request that they send. */
interface ReadingCalls {
  status(task: string, options: TransportCallOptions): Promise<TaggingTask>
  results(
    task: string,
    options: TaggingResultsOptions & TransportCallOptions,
  ): Listing<OmniousTaggingResult>
}

/** Waits for tasks and reads their results. */
export class TaskReader {
  readonly #calls: ReadingCalls
  readonly #deadline: Deadline
  readonly #clock: Clock
  readonly #random: () => number
  readonly #expired: () => TimeoutError
  readonly #labels: Labelling
  readonly #beforeRequest: BeforeRequest | undefined

  constructor(details: {
    readonly calls: ReadingCalls
    readonly deadline: Deadline
    readonly clock: Clock
    readonly random: () => number
    /** Makes the error for the end of the time. */
    readonly expired: () => TimeoutError
    /** Which labels to give. */
    readonly labels: Labelling
    readonly beforeRequest?: BeforeRequest | undefined
  }) {
    this.#calls = details.calls
    this.#deadline = details.deadline
    this.#clock = details.clock
    this.#random = details.random
    this.#expired = details.expired
    this.#labels = details.labels
    this.#beforeRequest = details.beforeRequest
  }

  /** One result for each request of a task, in their order, page by page. */
  async *read(task: FilledTask): AsyncGenerator<OmniousTaggingResult[], void, undefined> {
    const merger = new ResultMerger(task)
    let asked = 0
    const onSent = (): void => void asked++
    let missing = (): PicturedeskError => untagged(undefined, { attempts: asked })
    try {
      if (task.id !== undefined && task.accepted > 0)
        for await (const page of this.#pages(task.id, task.accepted, onSent))
          yield merger.take(page, missing)
    } catch (error) {
      // A refusal concerns this task only, so that the other tasks go on.
      if (!isRefusal(error)) {
        const known = merger.known()
        if (known.length > 0 && TimeoutError.isInstance(error)) yield known
        throw error
      }
      missing = () => error
    }
    const rest = merger.finish(missing)
    if (rest.length > 0) yield rest
  }

  /**
   * The pages of results. A picture that failed may have a result that says so, or none at all, so the
   * end is a page that is not full, after as many results as the vendor counts as done.
   */
  async *#pages(
    task: string,
    accepted: number,
    onSent: () => void,
  ): AsyncGenerator<readonly OmniousTaggingResult[], void, undefined> {
    const { counts } = await this.#untilDone(task)
    const passed = accepted - (counts.failed ?? 0)
    const expected = Math.min(counts.done ?? passed, passed)
    let offset = 0
    let tagged = 0
    let waits = 0
    while (offset < accepted) {
      const page = await this.#calls.results(task, {
        ...this.#labels,
        perPage: PAGE_SIZE,
        cursor: String(offset),
        ...callWithin(this.#deadline, this.#beforeRequest),
        onSent,
      })
      // Malformed results have a place, too, although the page leaves them out.
      const received = page.items.length + page.warnings.length
      if (received > 0) {
        waits = 0
        offset += received
        tagged += received - page.items.filter(({ ok }) => !ok).length
        yield page.items
        // A page that is not full is the last, unless results lag.
        if (tagged >= expected && received < PAGE_SIZE) return
      } else if (tagged >= expected) return
      else if (waits < LAG_PATIENCE) await this.#wait(waits++)
      // The offset may count requests: a page of failed pictures alone is empty, and not the last.
      else offset += PAGE_SIZE
    }
  }

  async #untilDone(task: string): Promise<TaggingTask> {
    const operation = 'getTaggingTaskStatus'
    const end = elapsed(this.#clock) + TASK_PATIENCE
    let attempts = 0
    const onSent = (): void => void attempts++
    for (let waits = 0; ; waits++) {
      const found = await this.#calls.status(task, {
        ...callWithin(this.#deadline, this.#beforeRequest),
        onSent,
      })
      if (found.status === 'done') return found
      if (found.status === 'failed')
        throw untagged({ message: 'the task failed as a whole' }, { operation, attempts })
      if (this.#deadline.remaining() === Number.POSITIVE_INFINITY && elapsed(this.#clock) >= end)
        throw new TimeoutError({
          provider: manifest.id,
          operation,
          timeout: TASK_PATIENCE,
          attempts,
          outcome: 'unknown',
        })
      await this.#wait(waits)
    }
  }

  /** Sleeps longer each time, with jitter so that calls that began together do not poll together. */
  async #wait(waits: number): Promise<void> {
    const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * 1.5 ** waits)
    const delay = longest * (0.75 + this.#random() * 0.5)
    // The last pause is shorter, so that there is time for one more poll.
    const left = this.#deadline.remaining() - LAST_POLL
    if (left <= 0) this.#deadline.stop(this.#expired())
    await this.#deadline.sleep(Math.min(delay, left))
  }
}
