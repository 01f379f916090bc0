import { closeAll } from './close-all.ts'

/**
 * Items in the order in which they arrive. All sources are read at once. A slow source delays no
 * other, and sources that are ready take turns.
 */
export async function* asTheyArrive<T>(
  sources: readonly AsyncIterable<T>[],
): AsyncGenerator<T, void, undefined> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]())
  const arrived: Arrival<T>[] = []
  let wake: () => void = () => {}
  let running = iterators.length
  const read = (iterator: AsyncIterator<T>): void => {
    const arrive = (arrival: Arrival<T>): void => {
      arrived.push(arrival)
      wake()
    }
    iterator.next().then(
      (result) => arrive({ iterator, result }),
      (error: unknown) => arrive({ iterator, error }),
    )
  }
  try {
    for (const iterator of iterators) read(iterator)
    while (running > 0) {
      const next = arrived.shift()
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      if (next.result === undefined) throw next.error
      if (next.result.done) running--
      else {
        yield next.result.value
        read(next.iterator)
      }
    }
  } finally {
    await closeAll(iterators)
  }
}

interface Arrival<T> {
  readonly iterator: AsyncIterator<T>
  readonly result?: IteratorResult<T>
  readonly error?: unknown
}
