import {
  type BulkProductModerationOptions,
  InvalidArgumentError,
  PicturedeskError,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import type { TransportCallOptions } from '@picturedesk/transport'
import { askBatch, batchOperation, type Result } from './ask-batch.ts'
import { type Batch, Batches } from './batches.ts'
import type { OmniCommerceConnection } from './connection.ts'
import { manifest } from './manifest.ts'
import { toLanguage } from './to-language.ts'

type ProductIds = Iterable<string> | AsyncIterable<string>

/**
 * Looks up any number of products, with several batches at a time, and yields the results in the
 * order of ids. At most `concurrency` batches and the one that is being yielded are in memory, beside
 * the window of {@link Batches}.
 */
export async function* getMany(
  connection: OmniCommerceConnection,
  productIds: ProductIds,
  { concurrency = 4, language: tag, timeout, signal }: BulkProductModerationOptions = {},
): AsyncGenerator<Result, void, undefined> {
  const language = toLanguage(tag)
  checkInput(productIds, concurrency)
  /** How many requests were sent. */
  let sent = 0
  const expired = (): TimeoutError =>
    new TimeoutError({
      provider: manifest.id,
      operation: batchOperation(connection),
      timeout: timeout ?? 0,
      attempts: sent,
      outcome: sent === 0 ? 'not-sent' : 'unknown',
    })
  const deadline = startDeadline({
    clock: connection.transport.clock,
    // Without a timeout, each call has the provider's default for itself.
    timeout: timeout ?? Number.POSITIVE_INFINITY,
    signal,
    expired,
  })
  /** Whether the time is over, and not the caller's patience. */
  const isOver = (): boolean => deadline.signal.aborted && !signal?.aborted
  const batches = new Batches(productIds)
  /** Batches with or without a response yet, in the order of ids. */
  const calls: { readonly batch: Batch; readonly done: Promise<Batch> }[] = []
  let reading: Promise<undefined> | undefined
  let ended = false
  let failure: { readonly error: unknown } | undefined

  const lookUp = async (batch: Batch): Promise<Batch> => {
    if (batch.asked.length === 0) return batch
    const ids = batch.asked.map(({ productId }) => productId)
    const call: TransportCallOptions = {
      signal: deadline.signal,
      timeout,
      deadline: timeout === undefined ? undefined : deadline.end,
      onSent: () => {
        sent++
      },
    }
    try {
      deadline.signal.throwIfAborted()
      const results = await askBatch(connection, ids, language, call)
      for (const [index, asked] of batch.asked.entries()) asked.result = results[index] as Result
    } catch (error) {
      if (deadline.remaining() <= 0 && !deadline.signal.aborted) deadline.stop(expired())
      if (deadline.signal.aborted) throw deadline.signal.reason
      if (!PicturedeskError.isInstance(error)) throw error
      for (const asked of batch.asked)
        asked.result = { ok: false, productId: asked.productId, error }
    }
    return batch
  }

  const read = async (): Promise<undefined> => {
    try {
      const batch = await batches.next()
      ended = batch === undefined
      if (batch === undefined) return
      const done = lookUp(batch)
      done.catch(() => {}) // It is thrown when its batch is due, which may never be.
      calls.push({ batch, done })
    } catch (error) {
      ended = true
      failure = { error }
    } finally {
      reading = undefined
    }
  }

  try {
    for (;;) {
      if (!ended && calls.length < concurrency) reading ??= read()
      const waiting = [reading, calls[0]?.done].filter((one) => one !== undefined)
      if (waiting.length === 0) break
      const batch = await deadline.race(Promise.race(waiting))
      if (batch === undefined) continue // Ids were read, but no response has come.
      calls.shift()
      if (!ended && !isOver()) reading ??= read() // The next batch is looked up while these results are used.
      for (const { result } of batch.places) {
        // What was answered is given out, also when the time is over meanwhile.
        if (!isOver()) deadline.signal.throwIfAborted()
        yield result as Result
      }
    }
    if (failure) throw failure.error
  } catch (error) {
    if (isOver()) for (const { batch } of calls) yield* answersOf(batch)
    throw error
  } finally {
    deadline.stop(new DOMException('The iteration has ended.', 'AbortError'))
    deadline.release()
    await batches.close()
  }
}

/** What is known of a batch before the response to it. */
function* answersOf({ places }: Batch): Generator<Result> {
  for (const { result } of places) if (result !== undefined) yield result
}

function checkInput(productIds: ProductIds, concurrency: number): void {
  const refuse = (field: string, allowed: string, value: unknown): never => {
    throw new InvalidArgumentError({ provider: manifest.id, field, allowed, value })
  }
  if (!Number.isSafeInteger(concurrency) || concurrency < 1)
    refuse('concurrency', 'a whole number of at least 1', concurrency)
  // A string is iterable, but its letters are not ids.
  const iterable = typeof productIds === 'object' && productIds !== null
  if (!iterable || !(Symbol.iterator in productIds || Symbol.asyncIterator in productIds))
    refuse('productIds', 'an iterable of ids, such as a list or a generator', productIds)
}
