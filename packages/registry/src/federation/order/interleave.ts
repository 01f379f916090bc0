import { closeAll } from './close-all.ts'

/**
 * One item of each source in turn, always in the same order. All sources are read at once, but the
 * items wait for their turn. So a slow source delays the others, until the timeout ends it.
 */
export async function* interleave<T>(
  sources: readonly AsyncIterable<T>[],
): AsyncGenerator<T, void, undefined> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]())
  const read = (iterator: AsyncIterator<T>): Turn<T> => {
    const result = iterator.next()
    result.catch(() => {}) // The error is thrown when its turn comes.
    return { iterator, result }
  }
  try {
    const turns = iterators.map(read)
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
      const result = await turn.result
      if (result.done) continue
      yield result.value
      turns.push(read(turn.iterator))
    }
  } finally {
    await closeAll(iterators)
  }
}

interface Turn<T> {
  readonly iterator: AsyncIterator<T>
  readonly result: Promise<IteratorResult<T>>
}
