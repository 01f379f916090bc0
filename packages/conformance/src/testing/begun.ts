/** Takes the first thing before anybody asks for it, and is right in all else. */
export function begun<T>(things: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = things[Symbol.asyncIterator]()
  let first: Promise<IteratorResult<T>> | undefined = iterator.next()
  first.catch(() => {})
  const next = (): Promise<IteratorResult<T>> => {
    const taken = first ?? iterator.next()
    first = undefined
    return taken
  }
  return {
    [Symbol.asyncIterator]: () => ({
      next,
      return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    }),
  }
}
