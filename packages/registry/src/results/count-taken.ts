type AnyIterator = Iterator<unknown> | AsyncIterator<unknown>

/** The entries that a method is handed, and how many of them it took. */
export interface CountedEntries {
  /** To be handed to the method in place of the entries. */
  readonly entries: unknown
  /** How many were taken so far. Of several iterations, the one that went furthest counts. */
  readonly taken: () => number
}

/** Counts what is taken of an iterable. Of anything else, nothing can be taken. */
export function countTaken(entries: unknown): CountedEntries {
  // A list is handed on as it is, since a method may read it by its index.
  if (Array.isArray(entries) || typeof entries === 'string')
    return { entries, taken: () => entries.length }
  const iterable = entries as Partial<AsyncIterable<unknown> & Iterable<unknown>> | undefined | null
  const hasAsync = typeof iterable?.[Symbol.asyncIterator] === 'function'
  const hasSync = typeof iterable?.[Symbol.iterator] === 'function'
  if (!hasAsync && !hasSync) return { entries, taken: () => 0 }
  let most = 0
  const onTaken = (taken: number): void => {
    most = Math.max(most, taken)
  }
  const counted = {
    ...(hasAsync && {
      [Symbol.asyncIterator]: () => counting(iterable[Symbol.asyncIterator]?.(), onTaken),
    }),
    ...(hasSync && { [Symbol.iterator]: () => counting(iterable[Symbol.iterator]?.(), onTaken) }),
  }
  return { entries: counted, taken: () => most }
}

/** The same iterator, which tells how many entries it has given. */
function counting(iterator: AnyIterator | undefined, onTaken: (taken: number) => void) {
  let taken = 0
  const count = (step: IteratorResult<unknown>): IteratorResult<unknown> => {
    if (step?.done !== true) onTaken(++taken)
    return step
  }
  return {
    next: () => {
      const step = iterator?.next()
      return step instanceof Promise || 'then' in (step ?? {})
        ? (step as Promise<IteratorResult<unknown>>).then(count)
        : count(step as IteratorResult<unknown>)
    },
    // Not a generator: its `return` would wait for a pending `next`, which may never settle.
    ...(iterator?.return && { return: (value?: unknown) => iterator.return?.(value) }),
  }
}
