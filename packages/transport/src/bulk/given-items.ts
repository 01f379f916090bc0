import { InvalidArgumentError } from '@picturedesk/provider'

/** Reads what a caller's iterable gives, sync or async, and closes it. */
export class GivenItems<Item> {
  readonly #iterator: Iterator<Item> | AsyncIterator<Item>
  #isReading = false
  #hasEnded = false

  /**
   * @param about The argument, for messages: its name, and what it should have.
   * @throws InvalidArgumentError for anything that is not an iterable, and for a text
   */
  constructor(
    items: Iterable<Item> | AsyncIterable<Item>,
    about: { readonly provider: string; readonly field: string; readonly of: string },
  ) {
    // A text is iterable, but its letters are not items.
    const isObject = typeof items === 'object' && items !== null
    if (!isObject || !(Symbol.iterator in items || Symbol.asyncIterator in items))
      throw new InvalidArgumentError({
        provider: about.provider,
        field: about.field,
        allowed: `an iterable of ${about.of}, such as a list or a generator`,
        value: items,
      })
    this.#iterator =
      Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  }

  /** Whether there are no more items, or no more can be read. */
  get hasEnded(): boolean {
    return this.#hasEnded
  }

  /**
   * The next item. Of a sync iterable it is there at once, since awaiting takes longer than all the
   * rest.
   * @throws the error of the iterable, which has ended then
   */
  next(): IteratorResult<Item> | Promise<IteratorResult<Item>> {
    this.#isReading = true
    try {
      const step = this.#iterator.next()
      return 'then' in step ? this.#later(step) : this.#noted(step)
    } catch (error) {
      this.#hasEnded = true
      this.#isReading = false
      throw error
    }
  }

  /** Closes the iterable. */
  async close(): Promise<void> {
    if (this.#hasEnded) return
    this.#hasEnded = true
    const closing = this.#iterator.return?.()
    // Do not await `return()` while `next()` is pending: it may never settle.
    if (this.#isReading) Promise.resolve(closing).catch(() => {})
    else await closing
  }

  async #later(step: Promise<IteratorResult<Item>>): Promise<IteratorResult<Item>> {
    try {
      return this.#noted(await step)
    } catch (error) {
      this.#hasEnded = true
      throw error
    } finally {
      this.#isReading = false
    }
  }

  #noted(step: IteratorResult<Item>): IteratorResult<Item> {
    this.#isReading = false
    if (step.done) this.#hasEnded = true
    return step
  }
}
