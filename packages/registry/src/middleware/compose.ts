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
    return outermost(call, async (args) => {
      if (called)
        throw new TypeError(
          `${call.method}: a middleware called next() twice. Call it once, because a call is never repeated.`,
        )
      called = true
      return rest(args === undefined ? call : { ...call, args })
    })
  }
}
