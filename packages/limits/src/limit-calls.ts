import {
  type AnyProvider,
  type BeforeRequest,
  type MethodName,
  type RequestEnded,
  UnavailableError,
} from '@picturedesk/provider'
import { callOptions, type Middleware, withOptions } from '@picturedesk/registry'
import type { Limiter } from './limiter.ts'

/**
 * Has every request of a call wait for its turn: attempts, pages and batches, as many as the call makes. An order
 * waits before the journal is written.
 *
 * A provider whose manifest does not claim `asksBeforeRequest`, such as one of another author, gets a permission for each
 * call, each page and each iteration of items. Its account is known by the option `account` alone.
 * @throws InvalidArgumentError, when a registry uses it, for rules of a vendor that the registry does not have
 * @example
 * const desk = createRegistry([createHellorf(), createOgq()]).use(limitCalls(createLimiter()))
 */
export function limitCalls(limiter: Limiter): Middleware {
  /** Providers that claim nothing, and were seen to ask before their requests. */
  const asking = new WeakSet<AnyProvider>()

  const limited: Middleware = async (call, next) => {
    const { provider, method, signal } = call
    const { rateLimits: limits, asksBeforeRequest = false } = provider.manifest
    const options = callOptions(call)
    /** A permission for the whole call, where nobody knows whether the provider asks. */
    let whole: RequestEnded | undefined

    const beforeRequest: BeforeRequest = async (request) => {
      if (!asksBeforeRequest) asking.add(provider)
      whole?.(new UnavailableError('each request asks by itself.', { outcome: 'not-sent' }))
      whole = undefined
      const ended = await limiter.acquire({ ...request, limits })
      return joined(ended, options.beforeRequest, request)
    }

    if (!asksBeforeRequest && !asking.has(provider)) {
      const operations = operationsOf(provider, method)
      whole = await limiter.acquire({
        provider: provider.id,
        limits,
        signal,
        remaining: options.timeout,
        ...(operations.length > 0 && { operations }),
      })
      // An iteration lasts as long as its reader takes.
      if (call.answers === 'items') whole()
    }
    try {
      const result = await next(withOptions(call, { beforeRequest }))
      whole?.()
      return result
    } catch (error) {
      whole?.(error)
      throw error
    }
  }
  return Object.assign(limited, {
    attach: (vendors: readonly string[]) => limiter.checkVendors?.(vendors),
  })
}

/** Asks the caller's own function, too, and ends both. */
async function joined(
  ended: RequestEnded,
  ask: BeforeRequest | undefined,
  request: Parameters<BeforeRequest>[0],
): Promise<RequestEnded> {
  try {
    const other = await ask?.(request)
    return (error, status) => {
      ended(error)
      other?.(error, status)
    }
  } catch (error) {
    ended(error)
    throw error
  }
}

/** The operations that a method may call, as its manifest says. */
function operationsOf({ manifest }: AnyProvider, method: MethodName): string[] {
  return Object.entries(manifest.operations).flatMap(([operation, served]) =>
    [served].flat().includes(method) ? [operation] : [],
  )
}
