import type { BulkSource } from '../source.ts'

/** The source up to an abort. It is closed then, unless an input is awaited that may never come. */
export async function* until(
  signal: AbortSignal,
  source: BulkSource<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  const iterator =
    (source as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator]?.() ??
    (source as Iterable<unknown>)[Symbol.iterator]()
  // One promise for each step: reactions on one that lives as long as the source would pile up.
  let interrupt = (): void => {}
  const stop = (): void => interrupt()
  signal.addEventListener('abort', stop, { once: true })
  let isOver = false
  try {
    while (!signal.aborted) {
      const step = iterator.next()
      const result =
        'then' in step
          ? await new Promise<IteratorResult<unknown> | undefined>((resolve, reject) => {
              interrupt = () => resolve(undefined)
              if (signal.aborted) interrupt()
              step.then(resolve, reject)
            })
          : step
      if (result === undefined) {
        isOver = true
        // It is told that it is over, and not waited for.
        void Promise.resolve(iterator.return?.()).catch(() => {})
        step instanceof Promise && step.catch(() => {})
        return
      }
      if (result.done) {
        isOver = true
        return
      }
      yield result.value
    }
  } catch (error) {
    isOver = true
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    if (!isOver) await iterator.return?.()
  }
}
