import { type BulkProductModerationOptions, PicturedeskError } from '@picturedesk/provider'
import { runBatches } from '@picturedesk/transport/bulk'
import { askBatch, batchOperation, type Result } from './ask-batch.ts'
import { type Batch, Batches } from './batches.ts'
import type { OmniCommerceConnection } from './connection.ts'
import { manifest } from './manifest.ts'
import { toLanguage } from './to-language.ts'

/**
 * Looks up any number of products, with several batches at a time, and yields the results in the
 * order of ids. Beside the batches under way, the window of {@link Batches} is in memory.
 */
export async function* getMany(
  connection: OmniCommerceConnection,
  productIds: Iterable<string> | AsyncIterable<string>,
  {
    concurrency = 4,
    language: tag,
    timeout,
    signal,
    beforeRequest,
  }: BulkProductModerationOptions = {},
): AsyncGenerator<Result, void, undefined> {
  const language = toLanguage(tag)
  yield* runBatches<Batch, Result>({
    provider: manifest.id,
    operation: batchOperation(connection),
    clock: connection.transport.clock,
    batches: new Batches(productIds),
    concurrency,
    timeout,
    signal,
    beforeRequest,
    ask: async ({ asked }, call) => {
      if (asked.length === 0) return
      const ids = asked.map(({ productId }) => productId)
      try {
        const results = await askBatch(connection, ids, language, call)
        for (const [index, lookUp] of asked.entries()) lookUp.result = results[index] as Result
      } catch (error) {
        // The end of the whole iteration is not the error of these products.
        if (call.signal?.aborted || !PicturedeskError.isInstance(error)) throw error
        for (const lookUp of asked)
          lookUp.result = { ok: false, productId: lookUp.productId, error }
      }
    },
    resultsOf: knownResults,
  })
}

/** The results of a batch. Before the response to it, those of ids that were known already. */
function* knownResults({ places }: Batch): Generator<Result> {
  for (const { result } of places) if (result !== undefined) yield result
}
