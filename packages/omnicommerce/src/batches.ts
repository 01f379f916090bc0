import { InvalidArgumentError } from '@picturedesk/provider'
import { MOST_IDS, type Result } from './ask-batch.ts'
import { operations } from './generated/operations.ts'
import { manifest } from './manifest.ts'

/** Distinct ids that are remembered with their results, and places that a batch may have. */
const WINDOW = 5_000

const { pattern } = operations.getModeration.pathParameters.productId

/** One id and, once its batch is answered, its result. Every place where the id stands shares it. */
export interface LookUp {
  readonly productId: string
  result?: Result
}

/** A stretch of the input. */
export interface Batch {
  /** What to ask for, each id once. Empty when all is known. */
  readonly asked: readonly LookUp[]
  /** The ids in their order, repeated ones included. */
  readonly places: readonly LookUp[]
}

/**
 * Cuts ids into batches of as many as a call takes. An id that comes again within a
 * window of distinct ones is not asked again; the window keeps memory flat.
 */
export class Batches {
  readonly #ids: Iterator<unknown> | AsyncIterator<unknown>
  readonly #window = new Map<string, LookUp>()
  /** What is in the window, each id at its place in turn. */
  readonly #ring: string[] = []
  #next = 0
  #reading = false
  #ended = false
  #failure: { readonly error: unknown } | undefined

  constructor(ids: Iterable<unknown> | AsyncIterable<unknown>) {
    this.#ids = Symbol.asyncIterator in ids ? ids[Symbol.asyncIterator]() : ids[Symbol.iterator]()
  }

  /**
   * The next batch; `undefined` after the last.
   * @throws what the ids throw, after the batch before it
   */
  async next(): Promise<Batch | undefined> {
    const asked: LookUp[] = []
    const places: LookUp[] = []
    this.#reading = true
    try {
      while (!this.#ended && asked.length < MOST_IDS && places.length < WINDOW) {
        const step = this.#ids.next()
        // to await what is there already would cost more than all the rest
        const { done, value } = 'then' in step ? await step : step
        if (done) this.#ended = true
        else places.push(this.#lookUp(value, asked))
      }
    } catch (error) {
      this.#ended = true
      this.#failure = { error }
    } finally {
      this.#reading = false
    }
    if (places.length > 0) return { asked, places }
    if (this.#failure) throw this.#failure.error
    return undefined
  }

  /** Tells the ids that no more are wanted. */
  async close(): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    const closing = this.#ids.return?.()
    // ids that are awaited cannot end before they come, if they ever do
    if (this.#reading) Promise.resolve(closing).catch(() => {})
    else await closing
  }

  #lookUp(id: unknown, asked: LookUp[]): LookUp {
    const productId = String(id)
    const known = this.#window.get(productId)
    if (known) return known
    if (typeof id !== 'string' || !pattern.test(id) || !id.isWellFormed())
      return { productId, result: { ok: false, productId, error: refusal(id) } }
    const fresh: LookUp = { productId }
    asked.push(fresh)
    this.#remember(fresh)
    return fresh
  }

  /** In the place of the oldest, when the window is full. A map alone finds its oldest slowly. */
  #remember(lookUp: LookUp): void {
    const oldest = this.#ring[this.#next]
    if (oldest !== undefined) this.#window.delete(oldest)
    this.#ring[this.#next] = lookUp.productId
    this.#next = (this.#next + 1) % WINDOW
    this.#window.set(lookUp.productId, lookUp)
  }
}

function refusal(value: unknown): InvalidArgumentError {
  return new InvalidArgumentError({
    provider: manifest.id,
    field: 'productIds',
    allowed: 'ids of whole characters, neither empty nor made of one or two dots',
    value,
  })
}
