type Reroute = (url: URL) => URL

/** Where requests to an origin are sent instead. */
const reroutes = new Map<string, Reroute>()

/**
 * Puts itself in the place of the runtime's fetch, so that single requests can be sent to an
 * address where nobody listens. Everything else stays the runtime's own.
 */
export function reroutingFetch(): Disposable {
  const original = globalThis.fetch
  globalThis.fetch = (input, init) => {
    if (typeof input !== 'string' && !(input instanceof URL)) return original(input, init)
    const url = new URL(input)
    return original(reroutes.get(url.origin)?.(url) ?? url, init)
  }
  return {
    [Symbol.dispose]: () => {
      globalThis.fetch = original
    },
  }
}

export function reroute(origin: string, to: Reroute): Disposable {
  reroutes.set(origin, to)
  return { [Symbol.dispose]: () => void reroutes.delete(origin) }
}
