type Reroute = (url: URL) => URL

/** What is behind the runtime's `fetch`. */
interface Dispatcher {
  dispatch(options: Route, handler: unknown): boolean
}

interface Route {
  readonly origin: string | URL
  readonly path: string
}

/** Where Node keeps it, in the second place since undici 8. */
const PLACES = ['undici.globalDispatcher.1', 'undici.globalDispatcher.2'].map((name) =>
  Symbol.for(name),
)

/** Where requests to an origin are sent instead. */
const reroutes = new Map<string, Reroute>()

/**
 * Puts itself behind the runtime's `fetch`, so that single requests can be sent to an address where nobody
 * listens. In place of `fetch` itself it would be a tool of the application, whose failures prove nothing.
 */
export function reroutingFetch(): Disposable {
  new Response() // The runtime makes its dispatcher with the first thing that is used of its client.
  const globals = globalThis as unknown as Record<symbol, Dispatcher | undefined>
  const originals = PLACES.map((place) => globals[place])
  originals.forEach((original, index) => {
    const place = PLACES[index]
    if (original === undefined || place === undefined) return
    globals[place] = {
      dispatch: (route, handler) => {
        const url = new URL(route.path, route.origin)
        const to = reroutes.get(url.origin)?.(url) ?? url
        const { origin, pathname, search } = to
        return original.dispatch({ ...route, origin, path: pathname + search }, handler)
      },
    }
  })
  return {
    [Symbol.dispose]: () => {
      originals.forEach((original, index) => {
        const place = PLACES[index]
        if (original !== undefined && place !== undefined) globals[place] = original
      })
    },
  }
}

export function reroute(origin: string, to: Reroute): Disposable {
  reroutes.set(origin, to)
  return { [Symbol.dispose]: () => void reroutes.delete(origin) }
}
