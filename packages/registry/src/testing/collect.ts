/**
 * All items of an iteration.
 * @param all Where they are put, to be seen also if the iteration fails.
 */
export async function collect<T>(items: AsyncIterable<T>, all: T[] = []): Promise<T[]> {
  for await (const item of items) all.push(item)
  return all
}

/** The error that a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it did not reject')
}
