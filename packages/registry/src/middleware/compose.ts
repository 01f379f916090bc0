import type { Call, Middleware } from './middleware.ts'

/** Makes a call go through all middleware, the first outermost. */
export function compose(
  middleware: readonly Middleware[],
  send: (args: readonly unknown[]) => Promise<unknown>,
): (call: Call) => Promise<unknown> {
  const [outermost, ...inner] = middleware
  if (outermost === undefined) return (call) => send(call.args)
  const rest = compose(inner, send)
  return async (call) => {
    let called = false
    const next = async (args?: readonly unknown[]): Promise<unknown> => {
      if (called)
        throw new TypeError(
          `${call.method}: a middleware called next() twice. Call it once, because a call is never repeated.`,
        )
      called = true
      return rest(args === undefined ? call : { ...call, args })
    }
    return outermost(call, (args) => {
      const result = next(args)
      // A middleware that does not wait for it must not end the process with a rejection.
      result.catch(() => {})
      return result
    })
  }
}
