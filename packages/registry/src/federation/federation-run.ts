import {
  type Clock,
  type Deadline,
  InvalidArgumentError,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import { noMoreWanted } from './no-more-wanted.ts'
import { keepsOneSource, mergeOf } from './order/merge-pages.ts'
import type { Order } from './order/order.ts'
import { PageItems } from './page-items.ts'
import { noPageError } from './report/no-page-error.ts'
import type { ProviderReport } from './report/provider-report.ts'
import { type Bounds, type Leg, SourceRun } from './source-run.ts'

/** Milliseconds that a provider has for one page. */
const PAGE_TIMEOUT = 60_000

/** What bounds a call to several providers. */
export interface RunOptions<T> {
  readonly order: Order<T>
  readonly clock: Clock
  /** Milliseconds. Default: no end. */
  readonly timeout?: number | undefined
  /** When it ends, by `elapsed` of the clock; replaces counting `timeout` from the start. */
  readonly deadline?: number | undefined
  /** Milliseconds that a provider has for one page. Default: 60 000. */
  readonly pageTimeout?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Whether the run ends without an error when no provider gave a page. Default: false. */
  readonly mayFail?: boolean | undefined
}

/**
 * One reading of several providers. Nothing is asked before the first `next()`. The end, an early
 * `return()`, the timeout and an abort all leave no call, timer or listener behind.
 */
export class FederationRun<T, Id extends string = string> implements AsyncIterableIterator<T> {
  readonly #options: RunOptions<T>
  readonly #bounds: Bounds
  readonly #sources: readonly SourceRun<T, Id>[] = []
  #items: AsyncIterator<T> | undefined
  #deadline: Deadline | undefined
  #over = false

  /** @param choose Whom to ask. The first `next()` rejects with the error that it throws. */
  constructor(choose: () => readonly Leg<T, Id>[], options: RunOptions<T>) {
    this.#options = options
    this.#bounds = {
      clock: options.clock,
      timeout: options.timeout ?? Number.POSITIVE_INFINITY,
      pageTimeout: options.pageTimeout ?? PAGE_TIMEOUT,
      remaining: () => this.#deadline?.remaining() ?? Number.POSITIVE_INFINITY,
    }
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
    const { signal } = this.#options
    if (this.#over) return { done: true, value: undefined }
    try {
      signal?.throwIfAborted()
      this.#items ??= this.#start()
      const ready = this.#items instanceof PageItems ? this.#items.take() : undefined
      if (ready !== undefined) return ready
      const result = await this.#items.next()
      signal?.throwIfAborted()
      if (!result.done) return result
      this.#complete()
      return { done: true, value: undefined }
    } catch (error) {
      this.#finish(error)
      throw error
    }
  }

  /** Reads all items. Call it in place of `next`, when each source has one page. */
  async all(): Promise<readonly T[]> {
    const { signal, order } = this.#options
    const merge = this.#items === undefined ? mergeOf(order, this.#sources.length) : undefined
    if (merge === undefined) {
      const items: T[] = []
      for await (const item of this) items.push(item)
      return items
    }
    try {
      signal?.throwIfAborted()
      this.#begin()
      const [only, ...others] = this.#sources
      const pages =
        only !== undefined && others.length === 0
          ? [await pageOf(only)]
          : await Promise.all(this.#sources.map(pageOf))
      signal?.throwIfAborted()
      this.#complete()
      return merge(pages)
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
    const { order } = this.#options
    this.#begin()
    const [only, ...others] = this.#sources
    if (only !== undefined && others.length === 0 && keepsOneSource(order))
      return new PageItems(only)
    return order(this.#sources)[Symbol.asyncIterator]()
  }

  /** Starts the time. */
  #begin(): void {
    const { order, clock, signal, deadline } = this.#options
    const { timeout, pageTimeout } = this.#bounds
    if (!(pageTimeout > 0))
      throw new InvalidArgumentError({
        field: 'pageTimeout',
        allowed: 'a number of milliseconds above 0',
        value: pageTimeout,
      })
    if (typeof order !== 'function')
      throw new InvalidArgumentError({
        field: 'order',
        allowed: 'a function, such as interleave',
        value: order,
      })
    if (timeout === Number.POSITIVE_INFINITY && deadline === undefined && signal === undefined)
      return
    const expired = (): TimeoutError => new TimeoutError({ timeout })
    this.#deadline = startDeadline({ clock, timeout, deadline, signal, expired })
    const { signal: over } = this.#deadline
    if (over.aborted) this.#expire()
    else over.addEventListener('abort', this.#end)
  }

  /** The time is over, or the caller aborted. */
  readonly #end = (): void => {
    const { signal } = this.#options
    if (signal?.aborted) this.#stop(signal.reason)
    else this.#expire()
  }

  #expire(): void {
    for (const source of this.#sources) source.expire()
  }

  /** All items were read. */
  #complete(): void {
    this.#finish()
    const { mayFail = false } = this.#options
    if (mayFail || this.#sources.some(({ gavePage }) => gavePage)) return
    const error = noPageError(this.report)
    if (error !== undefined) throw error
  }

  #finish(reason: unknown = noMoreWanted()): void {
    this.#over = true
    this.#stop(reason)
  }

  #stop(reason: unknown): void {
    this.#deadline?.release()
    this.#deadline = undefined
    for (const source of this.#sources) source.stop(reason)
  }
}

/** The items of the next page of a source; none at its end. */
async function pageOf<T>(source: SourceRun<T>): Promise<readonly T[]> {
  const page = (await source.nextPage()) ?? []
  source.gave(page.length)
  return page
}
