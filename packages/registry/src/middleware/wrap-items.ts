/**
 * Makes an iteration that is one call to middleware, from its first item to its end.
 * @param run Runs the call; what is sent lasts until `over` settles.
 */
export async function* wrapItems(
  run: (send: (open: () => AsyncIterable<unknown>) => Promise<void>) => Promise<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  const opened = Promise.withResolvers<AsyncIterable<unknown>>()
  const over = Promise.withResolvers<void>()
  const outcome = run(async (open) => {
    opened.resolve(open())
    return over.promise
  })
  const items = await Promise.race([opened.promise, outcome.then(() => undefined)])
  if (items === undefined) return // answered by a middleware, with nothing
  try {
    yield* items
  } catch (error) {
    over.reject(error)
  } finally {
    over.resolve()
    await outcome
  }
}
