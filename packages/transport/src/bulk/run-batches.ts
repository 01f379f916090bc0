import {
  type BeforeRequest,
  type Clock,
  type RateLimitedError,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import { checkInput } from '../input/check-input.ts'
import type { TransportCallOptions } from '../transport.ts'
import { SlowDown } from './slow-down.ts'

/** Divides the input into batches for one call each. */
export interface BatchSource<Batch> {
  /**
   * The next batch. `undefined` means that there are no more.
   * @throws what ends the input. It is thrown to the caller after the results before it.
   */
  next(signal: AbortSignal): Promise<Batch | undefined>
  /** Closes the input. */
  close(): Promise<void>
}

/** Work on many items, by calls for a batch of them each. */
export interface BatchRun<Batch, Result> {
  readonly provider: string
  /** The operation that is called, or is waited for, for the error of a timeout. */
  readonly operation: string | (() => string | undefined)
  readonly clock: Clock
  readonly batches: BatchSource<Batch>
  /** Most calls at the same time. */
  readonly concurrency: number
  /** Milliseconds for all calls together. Default: each call has the provider's for itself. */
  readonly timeout?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly beforeRequest?: BeforeRequest | undefined
  /**
   * Makes the call for a batch, and keeps the results in it.
   * @throws what ends the iteration. It is thrown to the caller after the results of calls that were sent.
   */
  readonly ask: (batch: Batch, call: TransportCallOptions) => Promise<void>
  /**
   * Gives each item of a batch without a result the error of a vendor that asks to slow down, so that the
   * others go on, after the time that it asks for. A batch that the vendor documents not to have charged for is
   * sent again first. After 50 refusals in a row the error ends the iteration. Default: the first does.
   */
  readonly refused?: (batch: Batch, error: RateLimitedError) => void
  /** The results of a batch that are known so far, in the order of items. */
  readonly resultsOf: (batch: Batch) => Iterable<Result>
}

const RULES = { concurrency: { type: 'integer', minimum: 1 } } as const

/**
 * Works on any number of items, with several batches at a time, and yields the results in the order
 * of items. At most `concurrency` batches and the one that is being yielded are in memory. Nothing is
 * sent before the first result is requested.
 * @throws InvalidArgumentError for a `concurrency` that is no whole number of at least 1
 */
export async function* runBatches<Batch, Result>({
  provider,
  operation,
  clock,
  batches,
  concurrency,
  timeout,
  signal,
  beforeRequest,
  ask,
  refused,
  resultsOf,
}: BatchRun<Batch, Result>): AsyncGenerator<Result, void, undefined> {
  checkInput(RULES, { concurrency }, {}, { provider })
  /** How many requests were sent. */
  let sent = 0
  const expired = (): TimeoutError =>
    new TimeoutError({
      provider,
      operation: typeof operation === 'string' ? operation : operation(),
      timeout: timeout ?? 0,
      attempts: sent,
      outcome: sent === 0 ? 'not-sent' : 'unknown',
    })
  const deadline = startDeadline({
    clock,
    timeout: timeout ?? Number.POSITIVE_INFINITY,
    signal,
    expired,
  })
  /** Whether the time is over, and not the caller's patience. */
  const isOver = (): boolean => deadline.signal.aborted && !signal?.aborted
  const slowDown = new SlowDown(clock, deadline)
  /** Batches with or without a response yet, in the order of items. */
  const calls: { readonly batch: Batch; readonly done: Promise<Batch> }[] = []
  let reading: Promise<undefined> | undefined
  let ended = false
  let failure: { readonly error: unknown } | undefined
  const fail = (error: unknown): void => {
    ended = true
    failure ??= { error }
    slowDown.stop()
  }

  const work = async (batch: Batch): Promise<Batch> => {
    try {
      deadline.signal.throwIfAborted()
      const send = (): Promise<void> =>
        ask(batch, {
          signal: deadline.signal,
          timeout,
          deadline: timeout === undefined ? undefined : deadline.end,
          beforeRequest,
          onSent: () => {
            sent++
          },
        })
      const refusal = refused ? await slowDown.send(send) : await send()
      if (refusal) refused?.(batch, refusal)
    } catch (error) {
      if (deadline.remaining() <= 0 && !deadline.signal.aborted) deadline.stop(expired())
      if (deadline.signal.aborted) throw deadline.signal.reason
      fail(error)
    }
    return batch
  }

  const read = async (): Promise<undefined> => {
    try {
      const batch = await batches.next(deadline.signal)
      if (batch === undefined) ended = true
      // What was read is not sent any more once a call has failed for all.
      if (batch === undefined || failure !== undefined) return
      const done = work(batch)
      done.catch(() => {}) // It is thrown when its batch is due, which may never be.
      calls.push({ batch, done })
    } catch (error) {
      fail(error)
    } finally {
      reading = undefined
    }
  }

  try {
    for (;;) {
      if (!ended && calls.length < concurrency) reading ??= read()
      // After a failure nobody waits for more items, which may never come.
      const more = failure === undefined ? reading : undefined
      const waiting = [more, calls[0]?.done].filter((one) => one !== undefined)
      if (waiting.length === 0) break
      const batch = await deadline.race(Promise.race(waiting))
      if (batch === undefined) continue // Items were read, but no response has come.
      calls.shift()
      if (!ended && !isOver()) reading ??= read() // The next batch is asked for while these results are used.
      for (const result of resultsOf(batch)) {
        // What was answered is given out, also when the time is over meanwhile.
        if (!isOver()) deadline.signal.throwIfAborted()
        yield result
      }
    }
    if (failure) throw (failure as { readonly error: unknown }).error
  } catch (error) {
    if (isOver()) for (const { batch } of calls) yield* resultsOf(batch)
    throw error
  } finally {
    deadline.stop(new DOMException('The iteration has ended.', 'AbortError'))
    deadline.release()
    await batches.close()
  }
}
