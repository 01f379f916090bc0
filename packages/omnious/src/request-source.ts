import {
  type Deadline,
  InvalidArgumentError,
  PicturedeskError,
  type TaggingRequest,
} from '@picturedesk/provider'
import { RecentIds } from '@picturedesk/transport/bulk'
import { manifest } from './manifest.ts'
import { CALL_SIZE, duplicateId } from './submission.ts'
import { toWireRequest, type WireRequest } from './to-wire-request.ts'

/** How many ids are remembered at least, to notice duplicates: as many as a task takes. */
const REMEMBERED = 10_000

/** The requests of one call, and the invalid ones that stood between them. */
export interface Chunk {
  /** The ids of all requests, in order. */
  readonly ids: readonly string[]
  /** The error of each invalid request, by its place in `ids`. */
  readonly errors: ReadonlyMap<number, PicturedeskError>
  /** The valid requests, ready to send. */
  readonly valid: readonly WireRequest[]
}

/** Reads the caller's requests chunk by chunk, and never further than needed. */
export class RequestSource {
  readonly #iterator: Iterator<TaggingRequest> | AsyncIterator<TaggingRequest>
  readonly #strict: boolean
  readonly #recent = new RecentIds(REMEMBERED)
  #read = 0
  #isReading = false
  #hasEnded = false

  /**
   * @param strict Whether an invalid request ends the whole call.
   * @throws InvalidArgumentError when the requests are not iterable
   */
  constructor(requests: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>, strict: boolean) {
    const source = (requests ?? {}) as Partial<
      Iterable<TaggingRequest> & AsyncIterable<TaggingRequest>
    >
    const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]?.()
    if (iterator === undefined || typeof source === 'string')
      throw new InvalidArgumentError({
        provider: manifest.id,
        field: 'requests',
        allowed: 'an iterable of requests, such as a list or a generator',
        value: requests,
      })
    this.#iterator = iterator
    this.#strict = strict
  }

  /**
   * The next chunk, which is empty at the end.
   * @throws the error of the caller's iterable, or the deadline's reason
   * @throws InvalidArgumentError in strict mode
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

  /** Closes the caller's iterable. */
  async close(): Promise<void> {
    if (this.#hasEnded) return
    this.#hasEnded = true
    const closing = Promise.resolve(this.#iterator.return?.()).catch(() => {})
    // Do not await `return()` while `next()` is pending: it may never settle.
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
