/** Closes iterators, whether they are at their end or not. */
export async function closeAll(iterators: readonly AsyncIterator<unknown>[]): Promise<void> {
  await Promise.allSettled(iterators.map((iterator) => iterator.return?.()))
}
