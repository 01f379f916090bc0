import {
  type CallOptions,
  type Clock,
  type Deadline,
  InvalidProviderError,
  NotSupportedError,
  type Page,
  PicturedeskError,
  startDeadline,
  TimeoutError,
  type Warning,
} from '@picturedesk/provider'
import { leaveIterator } from '../results/close-iterator.ts'
import { kindOf } from '../snapshot/unreadable-error.ts'
import { noMoreWanted } from './no-more-wanted.ts'
import type { OrderSource } from './order/order.ts'
import type { ProviderReport, ProviderStatus } from './report/provider-report.ts'

/** How one provider is asked. */
export interface Leg<T, Id extends string = string> {
  readonly provider: Id
  /** Such as `search.assets`. */
  readonly method: string
  /** Where it starts. */
  readonly cursor: string | null
  /** Whether only one page is wanted. */
  readonly once: boolean
  /** Opens the pages to read. May throw. */
  readonly open: (options: CallOptions) => AsyncIterator<Page<T>>
}

/** When a call to several providers ends. */
export interface Bounds {
  readonly clock: Clock
  /** Milliseconds that the call has; `Infinity` for no end. */
  readonly timeout: number
  /** Milliseconds that are left; `Infinity` for no end. */
  remaining(): number
  /** Milliseconds that a provider has for one page; `Infinity` for no end. */
  readonly pageTimeout: number
}

/**
 * Milliseconds to wait, after the call's time is over, for the provider's own TimeoutError. That
 * error names the operation and says whether a request was sent. The provider's timer starts after
 * the call's timer, so it is due right after it.
 */
const GRACE = 25

/** One provider in one call: reads its pages, and keeps the record for the report. */
export class SourceRun<T, Id extends string = string> implements OrderSource<T> {
  readonly leg: Leg<T, Id>
  readonly #bounds: Bounds
  readonly #deadline: Deadline
  #items: AsyncGenerator<T, void, undefined> | undefined
  #reader: AsyncIterator<Page<T>> | undefined
  #over = false
  #status: ProviderStatus = 'waiting'
  #asked = false
  #underWay = false
  #expired: TimeoutError | undefined
  #grace: unknown
  #page: unknown
  #pages = 0
  #given = 0
  #last: Page<T> | undefined
  #cursor: string | null | undefined
  #total: number | undefined
  #error: PicturedeskError | undefined
  #warnings: Map<string, Warning> | undefined

  constructor(leg: Leg<T, Id>, bounds: Bounds) {
    this.leg = leg
    this.#bounds = bounds
    this.#cursor = leg.cursor
    // The call bounds its sources, so a source ends only when it is told to.
    this.#deadline = startDeadline({
      clock: bounds.clock,
      timeout: Number.POSITIVE_INFINITY,
      expired: () => this.#late(),
    })
  }

  /** A snapshot. */
  get report(): ProviderReport<Id> {
    return {
      provider: this.leg.provider,
      status: this.#status,
      pages: this.#pages,
      items: this.#given,
      ...(this.#total !== undefined && { total: this.#total }),
      warnings: this.#warnings === undefined ? [] : [...this.#warnings.values()],
      ...(this.#error !== undefined && { error: this.#error }),
      ...(this.#cursor !== undefined && { cursor: this.#cursor }),
    }
  }

  /** Whether it gave a page. */
  get gavePage(): boolean {
    return this.#pages > 0
  }

  /** The page that was loaded last. */
  get last(): Page<T> | undefined {
    return this.#last
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    this.#items ??= this.#read()
    const items = this.#items
    return {
      next: () => items.next(),
      return: () => {
        // Stop first, because `return()` of a generator waits for a pending `next()`.
        this.stop(noMoreWanted())
        return items.return()
      },
    }
  }

  /** The items of its next page; `undefined` at its end. It never throws. Await one before the next. */
  async nextPage(): Promise<readonly T[] | undefined> {
    if (this.#over) return undefined
    try {
      this.#deadline.signal.throwIfAborted()
      if (this.#expired !== undefined) throw this.#expired
      this.#reader ??= this.#open()
      const result = await this.#race(this.#reader.next())
      if (!result.done) {
        this.#take(result.value)
        const { items, nextCursor } = result.value
        if (this.leg.once || nextCursor === undefined) this.leave()
        return items
      }
    } catch (error) {
      this.#fail(error)
    }
    this.leave()
    return undefined
  }

  /** Counts items of a page that were given, for the report. */
  gave(items: number): void {
    this.#given += items
  }

  /** Reads no more. Not awaited, because a provider that ignores the signal would delay the others. */
  leave(): void {
    this.#over = true
    leaveIterator(this.#reader)
    this.#reader = undefined
  }

  /** Ends it because the time is over. Items that were loaded are still given. */
  expire(): void {
    const error = this.#late()
    this.#expired = error
    const end = (): void => this.#deadline.stop(error)
    if (this.#underWay) this.#grace = this.#bounds.clock.setTimeout(end, GRACE)
    else end()
  }

  /** Ends it because no more items are wanted. */
  stop(reason: unknown): void {
    this.#clearTimers()
    // Nothing is under way when it was left with its last page.
    if (!this.#over || this.#underWay) this.#deadline.stop(reason)
    if (this.#status === 'waiting') this.#status = this.#asked ? 'aborted' : 'not-asked'
  }

  async *#read(): AsyncGenerator<T, void, undefined> {
    try {
      for (let page = await this.nextPage(); page !== undefined; page = await this.nextPage())
        for (const item of page) {
          this.#given++
          yield item
        }
    } finally {
      this.leave()
    }
  }

  #open(): AsyncIterator<Page<T>> {
    const remaining = this.#bounds.remaining()
    if (remaining <= 0) throw this.#late()
    this.#asked = true
    const timeout = remaining < Number.POSITIVE_INFINITY && { timeout: remaining }
    const { signal } = this.#deadline
    return this.leg.open({ signal, ...timeout })
  }

  #take(page: Page<T>): void {
    this.#pages++
    this.#last = page
    this.#total ??= page.total
    this.#cursor = page.nextCursor
    this.#status = page.nextCursor === undefined ? 'complete' : 'more'
    for (const warning of page.warnings) {
      // An option is warned of on every page, an item once.
      const { code, option, message } = warning
      this.#warnings ??= new Map()
      this.#warnings.set(`${code} ${option ?? message}`, warning)
    }
  }

  #fail(error: unknown): void {
    const { signal } = this.#deadline
    if (TimeoutError.isInstance(error)) this.#end('timed-out', error)
    else if (signal.aborted && error === signal.reason) return
    else if (NotSupportedError.isInstance(error)) {
      this.#cursor = undefined
      this.#end('not-supported', error)
    } else this.#end('failed', PicturedeskError.isInstance(error) ? error : this.#foreign(error))
  }

  #end(status: ProviderStatus, error: PicturedeskError): void {
    this.#status = status
    this.#error = error
  }

  #late(timeout = this.#bounds.timeout): TimeoutError {
    return new TimeoutError({
      provider: this.leg.provider,
      timeout,
      // The page was asked for once. Only the provider knows how often it sent that.
      attempts: this.#underWay ? 1 : 0,
      outcome: this.#underWay ? 'unknown' : 'not-sent',
    })
  }

  /** Wraps an error that a provider must not throw. */
  #foreign(cause: unknown): InvalidProviderError {
    const kind = kindOf(cause)
    const { provider, method } = this.leg
    return new InvalidProviderError({
      provider,
      problems: [`${method} must throw errors of Picturedesk, but threw ${kind} (see \`cause\`)`],
      attempts: 1,
      outcome: 'unknown',
      cause,
    })
  }

  /** Settles as the promise does, or rejects when this source ends. */
  async #race<R>(promise: Promise<R>): Promise<R> {
    this.#underWay = true
    const { clock, pageTimeout } = this.#bounds
    // The end of the call comes first, or there is none.
    if (pageTimeout < this.#bounds.remaining())
      this.#page = clock.setTimeout(() => this.#deadline.stop(this.#late(pageTimeout)), pageTimeout)
    try {
      return await this.#deadline.race(promise)
    } finally {
      this.#underWay = false
      this.#clearTimers()
    }
  }

  #clearTimers(): void {
    const { clock } = this.#bounds
    clock.clearTimeout(this.#grace)
    clock.clearTimeout(this.#page)
  }
}
