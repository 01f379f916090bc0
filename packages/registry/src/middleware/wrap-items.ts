/**
 * Makes an iteration that is one call to middleware, from its first item to its end.
 * @param run Runs the call. The call that it sends lasts until the iteration is over.
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
  if (items === undefined) return // A middleware ended the call without sending it.
  try {
    yield* items
  } catch (error) {
    over.reject(error)
  } finally {
    over.resolve()
    await outcome
  }
}
