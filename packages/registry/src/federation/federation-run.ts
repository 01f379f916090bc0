import { InvalidArgumentError } from '@picturedesk/provider'
import type { Order } from '../order/order.ts'
import { nobodyAnswered } from './nobody-answered.ts'
import type { ProviderReport } from './provider-report.ts'
import { type Leg, SourceRun } from './source-run.ts'

/** Longest delay that timers take; longer ones would fire at once. */
const LONGEST = 2 ** 31 - 1

/** What bounds a call to several providers. */
export interface RunOptions<T> {
  readonly order: Order<T>
  readonly timeout?: number | undefined
  /** Milliseconds since the epoch; takes the place of counting `timeout` from the start. */
  readonly end?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Whether it is no error when nobody answers. */
  readonly mayFail?: boolean | undefined
}

/**
 * One reading of several providers. Nothing is asked before the first `next()`; the end,
 * an early `return()`, the timeout and an abort all leave no call, timer or listener.
 */
export class FederationRun<T, Id extends string = string> implements AsyncIterableIterator<T> {
  readonly #options: RunOptions<T>
  readonly #bounds: { timeout: number; end: number }
  readonly #sources: readonly SourceRun<T, Id>[] = []
  #items: AsyncIterator<T> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #over = false

  /** @param choose Whom to ask; what it throws, the first `next()` rejects with. */
  constructor(choose: () => readonly Leg<T, Id>[], options: RunOptions<T>) {
    this.#options = options
    const { timeout = Number.POSITIVE_INFINITY } = options
    this.#bounds = { timeout, end: Number.POSITIVE_INFINITY }
    try {
      this.#sources = choose().map((leg) => new SourceRun(leg, this.#bounds))
    } catch (error) {
      this.#items = { next: () => Promise.reject(error) }
    }
  }

  get report(): readonly ProviderReport<Id>[] {
    return this.#sources.map((source) => source.report)
  }

  /** One for each provider that was chosen, in the order of choice. */
  get sources(): readonly SourceRun<T, Id>[] {
    return this.#sources
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    const { signal, mayFail = false } = this.#options
    if (this.#over) return { done: true, value: undefined }
    try {
      signal?.throwIfAborted()
      this.#items ??= this.#start()
      const result = await this.#items.next()
      signal?.throwIfAborted()
      if (!result.done) return result
      this.#finish()
      const error = mayFail ? undefined : nobodyAnswered(this.report)
      if (error !== undefined) throw error
      return { done: true, value: undefined }
    } catch (error) {
      this.#finish(error)
      throw error
    }
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#finish()
    await this.#items?.return?.()
    return { done: true, value: undefined }
  }

  #start(): AsyncIterator<T> {
    const { order, signal, end } = this.#options
    const { timeout } = this.#bounds
    if (!(timeout > 0))
      throw new InvalidArgumentError({
        field: 'timeout',
        allowed: 'a number of milliseconds above 0',
        value: timeout,
      })
    if (typeof order !== 'function')
      throw new InvalidArgumentError({
        field: 'order',
        allowed: 'a function, such as interleave',
        value: order,
      })
    this.#bounds.end = end ?? Date.now() + timeout
    const left = Math.max(0, this.#bounds.end - Date.now())
    // one that never fires would still keep the process alive
    if (left < Number.POSITIVE_INFINITY)
      this.#timer = setTimeout(this.#expire, Math.min(left, LONGEST))
    signal?.addEventListener('abort', this.#abort)
    return order(this.#sources)[Symbol.asyncIterator]()
  }

  readonly #expire = (): void => {
    for (const source of this.#sources) source.expire()
  }

  readonly #abort = (): void => this.#stop(this.#options.signal?.reason)

  #finish(reason: unknown = new DOMException('The call is over.', 'AbortError')): void {
    this.#over = true
    this.#stop(reason)
  }

  #stop(reason: unknown): void {
    clearTimeout(this.#timer)
    this.#options.signal?.removeEventListener('abort', this.#abort)
    for (const source of this.#sources) source.stop(reason)
  }
}
