import { type BatchSource, GivenItems } from '@picturedesk/transport/bulk'
import { MOST_IDS, type Result } from './ask-batch.ts'
import { manifest } from './manifest.ts'
import { isProductId, notProductId } from './product-id.ts'

/** How many distinct ids are remembered with their results, and the most places of a batch. */
const WINDOW = 5_000

/** An id and, after the response to its batch, its result. All places of the id share it. */
export interface LookUp {
  readonly productId: string
  result?: Result
}

/** A part of the input that one call looks up. */
export interface Batch {
  /** The ids to look up, each once. Empty when the results of all are known. */
  readonly asked: readonly LookUp[]
  /** The ids in their order, repeated ones included. */
  readonly places: readonly LookUp[]
}

/**
 * Divides ids into batches for one call each. An id that is repeated within a window of distinct ids
 * is looked up once. The window keeps memory independent of the number of ids.
 */
export class Batches implements BatchSource<Batch> {
  readonly #ids: GivenItems<unknown>
  readonly #window = new Map<string, LookUp>()
  /** The ids in the window. A new id takes the place of the oldest. */
  readonly #ring: string[] = []
  #next = 0
  #failure: { readonly error: unknown } | undefined

  constructor(ids: Iterable<unknown> | AsyncIterable<unknown>) {
    this.#ids = new GivenItems(ids, { provider: manifest.id, field: 'productIds', of: 'ids' })
  }

  /**
   * The next batch. `undefined` means that there are no more ids.
   * @throws the error of the iterable of ids, after the batch of the ids before it
   */
  async next(): Promise<Batch | undefined> {
    const asked: LookUp[] = []
    const places: LookUp[] = []
    try {
      while (!this.#ids.hasEnded && asked.length < MOST_IDS && places.length < WINDOW) {
        const step = this.#ids.next()
        // Awaiting ids that are there already would take longer than all the rest.
        const { done, value } = 'then' in step ? await step : step
        if (!done) places.push(this.#lookUp(value, asked))
      }
    } catch (error) {
      this.#failure = { error }
    }
    if (places.length > 0) return { asked, places }
    if (this.#failure) throw this.#failure.error
    return undefined
  }

  /** Closes the iterable of ids. */
  close(): Promise<void> {
    return this.#ids.close()
  }

  #lookUp(id: unknown, asked: LookUp[]): LookUp {
    const productId = String(id)
    const known = this.#window.get(productId)
    if (known) return known
    if (!isProductId(id))
      return {
        productId,
        result: { ok: false, productId, error: notProductId(id, 'productIds') },
      }
    const fresh: LookUp = { productId }
    asked.push(fresh)
    this.#remember(fresh)
    return fresh
  }

  /** Replaces the oldest id when the window is full. The ring finds it faster than the map would. */
  #remember(lookUp: LookUp): void {
    const oldest = this.#ring[this.#next]
    if (oldest !== undefined) this.#window.delete(oldest)
    this.#ring[this.#next] = lookUp.productId
    this.#next = (this.#next + 1) % WINDOW
    this.#window.set(lookUp.productId, lookUp)
  }
}
