import type { SourceRun } from './source-run.ts'

/** The items of one source, handed on from its pages as they are: nothing has to be merged. */
export class PageItems<T> implements AsyncIterator<T, undefined> {
  readonly #source: SourceRun<T>
  #items: readonly T[] = []
  #at = 0
  #loading: Promise<boolean> | undefined
  /** Calls of `next` that wait for a page. What comes then is theirs. */
  #waiting = 0

  constructor(source: SourceRun<T>) {
    this.#source = source
  }

  /** The next item if it is there and nobody waits for it: without a promise, which costs more than the item. */
  take(): IteratorYieldResult<T> | undefined {
    return this.#waiting === 0 && this.#at < this.#items.length ? this.#give() : undefined
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    this.#waiting++
    try {
      while (this.#at >= this.#items.length) {
        // Several calls may wait for the same page.
        this.#loading ??= this.#load()
        if (!(await this.#loading)) return { done: true, value: undefined }
      }
      return this.#give()
    } finally {
      this.#waiting--
    }
  }

  #give(): IteratorYieldResult<T> {
    this.#source.gave(1)
    return { done: false, value: this.#items[this.#at++] as T }
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#source.leave()
    return { done: true, value: undefined }
  }

  /** Whether there was another page. */
  async #load(): Promise<boolean> {
    const page = await this.#source.nextPage()
    if (page === undefined) return false
    this.#items = page
    this.#at = 0
    this.#loading = undefined
    return true
  }
}
