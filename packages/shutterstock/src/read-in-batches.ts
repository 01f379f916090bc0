import type { Deadline } from '@picturedesk/provider'

/**
 * Reads an iterable in lists of a number of items. Waiting for an item ends with the deadline. The
 * items before an error of the iterable come first.
 */
export async function* readInBatches<T>(
  items: Iterable<T> | AsyncIterable<T>,
  size: number,
  deadline: Deadline,
): AsyncGenerator<T[], void, undefined> {
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let pending = false
  let ended = false
  let failure: { readonly error: unknown } | undefined
  try {
    while (!ended) {
      const batch: T[] = []
      try {
        while (batch.length < size) {
          const step = iterator.next()
          pending = true
          const { done, value } = 'then' in step ? await deadline.race(step) : step
          pending = false
          if (done) {
            ended = true
            break
          }
          batch.push(value as T)
        }
      } catch (error) {
        if (deadline.signal.aborted) throw error
        ended = true
        failure = { error }
      }
      if (batch.length > 0) yield batch
    }
    if (failure !== undefined) throw failure.error
  } finally {
    if (!ended) {
      const closing = Promise.resolve(iterator.return?.())
      // `return()` may never settle while `next()` is pending.
      if (pending) closing.catch(() => {})
      else await closing
    }
  }
}
