/** One use of `fetch` for a request that must not reach the vendor twice. */
export interface SingleShot {
  /** More arguments for `fetch`. */
  readonly init: object
  /** Whether the request may have left; `undefined` where the runtime does not tell. */
  readonly mayHaveLeft: () => boolean | undefined
  /** Lets go of what was opened for it. */
  readonly release: () => void
}

/** A dispatcher of undici, the client behind `fetch` in Node. */
interface Dispatcher {
  dispatch(options: object, handler: object): boolean
}

interface Runtime {
  readonly Bun?: unknown
  readonly Deno?: { readonly createHttpClient?: (options: object) => { close(): void } }
  readonly process?: { readonly versions?: { readonly undici?: string } }
}

/**
 * Where Node keeps the dispatcher of its own `fetch`: in the second place since undici 8. An older one must not be
 * handed what an installed undici has put there, as their handlers differ.
 */
const DISPATCHERS = ['undici.globalDispatcher.2', 'undici.globalDispatcher.1']
const OLDER = /^[1-7]\./
/** A handler's method that is called when a connection is there, right before the request is written. */
const WRITES: readonly PropertyKey[] = ['onConnect', 'onRequestStart']

/**
 * Has the runtime's own `fetch` send a request once. Left alone, it sends some again by itself,
 * which nobody sees: Node after a 421; Deno, and Bun a GET, when a kept connection is cut.
 */
export function singleShot(): SingleShot {
  const { Bun, Deno, process } = globalThis as Runtime
  const client = Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 })
  if (client !== undefined) return plain({ client }, () => client.close())
  if (Bun !== undefined) return plain({ keepalive: false })
  const names = DISPATCHERS.slice(OLDER.test(process?.versions?.undici ?? '') ? 1 : 0)
  const dispatcher = names
    .map((name) => (globalThis as Record<symbol, unknown>)[Symbol.for(name)])
    .find((kept) => kept !== undefined) as Dispatcher | undefined
  return dispatcher === undefined ? plain({}) : dispatchedOnce(dispatcher)
}

function plain(init: object, release: () => void = () => {}): SingleShot {
  return { init, mayHaveLeft: () => undefined, release }
}

function dispatchedOnce(dispatcher: Dispatcher): SingleShot {
  let dispatched = false
  let left = false
  const watched = (handler: object): object =>
    new Proxy(handler, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return (...given: unknown[]): unknown => {
          if (WRITES.includes(name)) left = true
          return member.apply(target, given)
        }
      },
    })
  const once: Dispatcher = {
    dispatch: (options, handler) => {
      if (dispatched) throw new Error('The runtime tried to send the request a second time.')
      dispatched = true
      return dispatcher.dispatch(options, watched(handler))
    },
  }
  return { init: { dispatcher: once }, mayHaveLeft: () => left, release: () => {} }
}
