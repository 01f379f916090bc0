import {
  type AnyProvider,
  CAPABILITY_METHODS,
  type CallOptions,
  type CapabilityName,
  InvalidArgumentError,
} from '@picturedesk/provider'
import type { Paged } from '../defer.ts'
import { type MethodShape, methodShape } from '../method-shapes.ts'
import { delegate } from './delegate.ts'
import type { Call, Middleware } from './middleware.ts'
import { runCall } from './run-call.ts'
import { wrapItems } from './wrap-items.ts'
import { type SomePage, wrapListing } from './wrap-listing.ts'

type Method = (...args: readonly unknown[]) => unknown

/**
 * A provider of the same type of which each call goes through middleware, the first of
 * them outermost. Everything else, such as its `client`, is the provider's own, and
 * does not go through them.
 * @throws InvalidArgumentError for middleware that is no function
 * @example
 * const hellorf = wrapProvider(createHellorf(), logging, circuitBreaker())
 */
export function wrapProvider<P extends AnyProvider>(
  provider: P,
  ...middleware: readonly Middleware[]
): P {
  return wrapProviderAs(provider, provider, middleware)
}

/**
 * The same, for a provider that middleware sees as another: a lazy one and its stand-in are one
 * to it, so that what it keeps by provider, such as a circuit, is kept once.
 */
export function wrapProviderAs<P extends AnyProvider>(
  seen: AnyProvider,
  provider: P,
  middleware: readonly Middleware[],
): P {
  for (const each of middleware)
    if (typeof each !== 'function')
      throw new InvalidArgumentError({
        field: 'middleware',
        allowed: 'functions: (call, next) => …',
        value: each,
      })
  if (middleware.length === 0) return provider
  const capabilities = Object.entries(CAPABILITY_METHODS).flatMap(([key, methods]) => {
    const name = key as CapabilityName
    const capability = provider[name] as Readonly<Record<string, unknown>> | undefined
    if (capability === undefined) return []
    const wrapped = methods.flatMap((method) => {
      const call = capability[method]
      const shape = methodShape(name, method)
      if (typeof call !== 'function' || shape === undefined) return []
      const send: Method = (...args) => call.apply(capability, args)
      return [
        [
          method,
          wrapMethod({ provider: seen, method: `${name}.${method}`, shape, send, middleware }),
        ],
      ]
    })
    return [[name, Object.freeze(delegate(capability, Object.fromEntries(wrapped)))]]
  })
  return Object.freeze(delegate(provider, Object.fromEntries(capabilities)))
}

function wrapMethod(details: {
  readonly provider: AnyProvider
  readonly method: Call['method']
  readonly shape: MethodShape
  readonly send: Method
  readonly middleware: readonly Middleware[]
}): Method {
  const { provider, method, send, middleware } = details
  const { answer, optionsAt } = details.shape

  const optionsOf = (args: readonly unknown[]) => (args[optionsAt] ?? {}) as CallOptions
  const call = (args: readonly unknown[], timeout: number | undefined): unknown =>
    timeout === undefined
      ? send(...args)
      : send(...args.with(optionsAt, { ...optionsOf(args), timeout }))

  return (...args) => {
    const options = optionsOf(args)
    const common = { provider, method, answer, args }
    const run = (
      own: Partial<Call>,
      its: CallOptions,
      make: Parameters<typeof runCall>[3],
    ): Promise<unknown> => runCall(middleware, { ...common, signal: its.signal, ...own }, its, make)
    switch (answer) {
      case 'promise':
        return run({}, options, async (given, left) => call(given, left))
      case 'listing':
        return wrapListing({
          method,
          args,
          options,
          open: (given, left) => call(given, left) as Paged<SomePage, unknown>,
          run,
        })
      case 'items':
        return wrapItems((hand) =>
          run({}, options, (given, left) =>
            hand(() => call(given, left) as AsyncIterable<unknown>),
          ),
        )
    }
  }
}
