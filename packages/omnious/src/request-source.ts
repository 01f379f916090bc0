import type { Deadline } from '@picturedesk/provider'
import { InvalidArgumentError, PicturedeskError, type TaggingRequest } from '@picturedesk/provider'
import { RecentIds } from './recent-ids.ts'
import { CALL_SIZE, duplicateId } from './submission.ts'
import { toWireRequest, type WireRequest } from './to-wire-request.ts'

/** Ids among which a duplicate is noticed, at least: as many as a task takes. */
const REMEMBERED = 10_000

/** Requests that one call takes, and those that turned out invalid on the way to them. */
export interface Chunk {
  /** The ids of all, in order. */
  readonly ids: readonly string[]
  /** What is wrong with a request, by its place in `ids`. */
  readonly errors: ReadonlyMap<number, PicturedeskError>
  /** The others, ready to send. */
  readonly valid: readonly WireRequest[]
}

/** The caller's requests, read no further than asked for. */
export class RequestSource {
  readonly #iterator: Iterator<TaggingRequest> | AsyncIterator<TaggingRequest>
  readonly #strict: boolean
  readonly #recent = new RecentIds(REMEMBERED)
  #read = 0
  #isReading = false
  #hasEnded = false

  /**
   * @param strict Whether an invalid request ends it all.
   * @throws InvalidArgumentError when there is nothing to iterate
   */
  constructor(requests: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>, strict: boolean) {
    const source = (requests ?? {}) as Partial<
      Iterable<TaggingRequest> & AsyncIterable<TaggingRequest>
    >
    const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]?.()
    if (iterator === undefined || typeof source === 'string')
      throw new InvalidArgumentError({
        provider: 'omnious',
        field: 'requests',
        allowed: 'something to iterate, such as a list or a generator',
        value: requests,
      })
    this.#iterator = iterator
    this.#strict = strict
  }

  /**
   * The next chunk; an empty one at the end.
   * @throws what the caller's iterable throws, the deadline's reason, and in strict mode
   * InvalidArgumentError
   */
  async next(deadline: Deadline): Promise<Chunk> {
    const ids: string[] = []
    const errors = new Map<number, PicturedeskError>()
    const valid: WireRequest[] = []
    while (!this.#hasEnded && valid.length < CALL_SIZE && errors.size < CALL_SIZE) {
      const step = this.#iterator.next()
      const { done, value } = 'then' in step ? await this.#wait(step, deadline) : step
      if (done) {
        this.#hasEnded = true
        break
      }
      const index = this.#read++
      ids.push(String(value?.id ?? ''))
      try {
        const wire = toWireRequest(value, index)
        if (this.#recent.saw(wire.context.id)) throw duplicateId(wire.context.id, index)
        valid.push(wire)
      } catch (error) {
        if (this.#strict || !PicturedeskError.isInstance(error)) throw error
        errors.set(ids.length - 1, error)
      }
    }
    return { ids, errors, valid }
  }

  /** Tells the caller's iterable that nothing more is wanted. */
  async close(): Promise<void> {
    if (this.#hasEnded) return
    this.#hasEnded = true
    const closing = Promise.resolve(this.#iterator.return?.()).catch(() => {})
    // a generator that is waiting itself answers only when it is done waiting
    if (!this.#isReading) await closing
  }

  async #wait(
    step: Promise<IteratorResult<TaggingRequest>>,
    deadline: Deadline,
  ): Promise<IteratorResult<TaggingRequest>> {
    this.#isReading = true
    const result = await deadline.race(step)
    this.#isReading = false
    return result
  }
}
