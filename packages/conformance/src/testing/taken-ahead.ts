import { type Clock, sleep } from '@picturedesk/provider'

/** How many are taken, so that this ends. */
const MOST = 400

/** Takes one thing after the other, also while nobody requests one. It ends as it should. */
export async function* takenAhead<T>(
  things: Iterable<T> | AsyncIterable<T>,
  clock: Clock,
): AsyncGenerator<T, void, undefined> {
  const source = iteratorOf(things)
  const left = new AbortController()
  const taken: T[] = []
  let ended = false
  let more = Promise.withResolvers<void>()
  const wake = (): void => {
    more.resolve()
    more = Promise.withResolvers()
  }
  const pump = async (): Promise<void> => {
    while (taken.length < MOST && !left.signal.aborted) {
      const { done, value } = await source.next()
      if (done) break
      taken.push(value)
      wake()
      await sleep(clock, 1, left.signal)
    }
  }
  const pumping = pump().finally(() => {
    ended = true
    wake()
  })
  pumping.catch(() => {}) // It is awaited at the end. Until then, a failure of the source is no crash.
  try {
    for (let next = 0; next < taken.length || !ended; next++) {
      while (next >= taken.length && !ended) await more.promise
      const thing = taken[next]
      if (thing !== undefined) yield thing
    }
    await pumping
  } finally {
    left.abort()
    await source.return?.()
  }
}

function iteratorOf<T>(things: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in things ? things[Symbol.asyncIterator]() : things[Symbol.iterator]()
}
