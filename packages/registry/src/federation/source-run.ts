import {
  type CallOptions,
  InvalidProviderError,
  NotSupportedError,
  type Page,
  PicturedeskError,
  TimeoutError,
  type Warning,
} from '@picturedesk/provider'
import type { OrderSource } from '../order/order.ts'
import type { ProviderReport, ProviderStatus } from './provider-report.ts'

/** How one provider is asked. */
export interface Leg<T, Id extends string = string> {
  readonly provider: Id
  /** Such as `search.assets`. */
  readonly method: string
  /** Where it starts. */
  readonly cursor: string | null
  /** Whether one page is all that is wanted. */
  readonly once: boolean
  /** Opens what is to be read of it; may throw. */
  readonly open: (options: CallOptions) => AsyncIterable<Page<T>>
}

/** When a call to several providers ends. */
export interface Bounds {
  /** Milliseconds that it has; `Infinity` for no end. */
  readonly timeout: number
  /** Milliseconds since the epoch; `Infinity` for no end. */
  readonly end: number
}

/**
 * Milliseconds after the end in which a provider's own TimeoutError is waited for: it tells the
 * operation and whether a request was sent. Its timer starts after that of the call, and so is due
 * right after it.
 */
const GRACE = 25

/** One provider in one call: reads it page by page, and keeps what becomes of it. */
export class SourceRun<T, Id extends string = string> implements OrderSource<T> {
  readonly leg: Leg<T, Id>
  readonly #bounds: Bounds
  readonly #controller = new AbortController()
  readonly #items: AsyncGenerator<T, void, undefined>
  #status: ProviderStatus = 'waiting'
  #asked = false
  #underWay = false
  #expired: TimeoutError | undefined
  #grace: ReturnType<typeof setTimeout> | undefined
  #pages = 0
  #given = 0
  #last: Page<T> | undefined
  #cursor: string | null | undefined
  #total: number | undefined
  #error: PicturedeskError | undefined
  readonly #warnings = new Map<string, Warning>()

  constructor(leg: Leg<T, Id>, bounds: Bounds) {
    this.leg = leg
    this.#bounds = bounds
    this.#cursor = leg.cursor
    this.#items = this.#read()
  }

  /** A snapshot. */
  get report(): ProviderReport<Id> {
    return {
      provider: this.leg.provider,
      status: this.#status,
      pages: this.#pages,
      items: this.#given,
      ...(this.#total !== undefined && { total: this.#total }),
      warnings: [...this.#warnings.values()],
      ...(this.#error !== undefined && { error: this.#error }),
      ...(this.#cursor !== undefined && { cursor: this.#cursor }),
    }
  }

  /** The page that was loaded last. */
  get last(): Page<T> | undefined {
    return this.#last
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return {
      next: () => this.#items.next(),
      return: () => {
        // first, or a generator would wait for what is under way
        this.stop(new DOMException('Nobody wants more.', 'AbortError'))
        return this.#items.return()
      },
    }
  }

  /** Ends it because the time is over: what was loaded is still given, nothing more is asked. */
  expire(): void {
    const error = this.#late()
    this.#expired = error
    if (this.#underWay) this.#grace = setTimeout(() => this.#controller.abort(error), GRACE)
    else this.#controller.abort(error)
  }

  /** Ends it because nobody wants more. */
  stop(reason: unknown): void {
    clearTimeout(this.#grace)
    this.#controller.abort(reason)
    if (this.#status === 'waiting') this.#status = this.#asked ? 'aborted' : 'not-asked'
  }

  async *#read(): AsyncGenerator<T, void, undefined> {
    let pages: AsyncIterator<Page<T>> | undefined
    try {
      for (;;) {
        this.#controller.signal.throwIfAborted()
        if (this.#expired !== undefined) throw this.#expired
        pages ??= this.#open()
        const result = await this.#race(pages.next())
        if (result.done) break
        this.#take(result.value)
        for (const item of result.value.items) {
          this.#given++
          yield item
        }
        if (this.leg.once || result.value.nextCursor === undefined) break
      }
    } catch (error) {
      this.#fail(error)
    } finally {
      // not awaited: a provider that does not heed the signal would hold up the others
      pages?.return?.()?.catch(() => {})
    }
  }

  #open(): AsyncIterator<Page<T>> {
    const remaining = this.#bounds.end - Date.now()
    if (remaining <= 0) throw this.#late()
    this.#asked = true
    const timeout = remaining < Number.POSITIVE_INFINITY && { timeout: remaining }
    const { signal } = this.#controller
    return this.leg.open({ signal, ...timeout })[Symbol.asyncIterator]()
  }

  #take(page: Page<T>): void {
    this.#pages++
    this.#last = page
    this.#total ??= page.total
    this.#cursor = page.nextCursor
    this.#status = page.nextCursor === undefined ? 'complete' : 'more'
    for (const warning of page.warnings)
      this.#warnings.set(`${warning.code} ${warning.option}`, warning)
  }

  #fail(error: unknown): void {
    const { signal } = this.#controller
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

  #late(): TimeoutError {
    return new TimeoutError({
      provider: this.leg.provider,
      timeout: this.#bounds.timeout,
      outcome: this.#asked ? 'unknown' : 'not-sent',
    })
  }

  /** What a provider must not throw. */
  #foreign(cause: unknown): InvalidProviderError {
    const kind = cause instanceof Error ? cause.name : typeof cause
    const { provider, method } = this.leg
    return new InvalidProviderError({
      provider,
      problems: [`${method} threw what is no error of Picturedesk (${kind}, see \`cause\`)`],
      outcome: 'unknown',
      cause,
    })
  }

  /** Settles as the promise does, or rejects when this run ends, even if the promise never settles. */
  #race<R>(promise: Promise<R>): Promise<R> {
    const { signal } = this.#controller
    this.#underWay = true
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(signal.reason)
      signal.addEventListener('abort', ended)
      const settled = (): void => {
        this.#underWay = false
        clearTimeout(this.#grace)
        signal.removeEventListener('abort', ended)
      }
      promise.then(resolve, reject).then(settled)
      if (signal.aborted) ended()
    })
  }
}
