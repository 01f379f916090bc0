import {
  type AnyProvider,
  type CallOptions,
  type Clock,
  InvalidArgumentError,
  optionsAt,
  systemClock,
} from '@picturedesk/provider'
import { findMethod, type Method } from '../calls/method.ts'
import type { Paged } from '../calls/paged.ts'
import { makeMethods, type Row } from '../calls/rows.ts'
import { delegate } from './delegate.ts'
import type { Call, Middleware } from './middleware.ts'
import { runCall, type Send } from './run-call.ts'
import { wrapItems } from './wrap-items.ts'
import { type SomePage, wrapListing } from './wrap-listing.ts'

/**
 * A provider of the same type of which each call goes through middleware, the first middleware
 * outermost. Members that the interface does not have, such as its `connection`, stay the provider's
 * own and go through no middleware.
 * @throws InvalidArgumentError for middleware that is not a function
 * @example
 * const hellorf = wrapProvider(createHellorf(), logging, circuitBreaker())
 */
export function wrapProvider<P extends AnyProvider>(
  provider: P,
  ...middleware: readonly Middleware[]
): P {
  return wrapProviderAs(provider, provider, middleware, systemClock)
}

/**
 * The same, for a provider that middleware sees as another one. A lazy provider and its stand-in
 * are one to middleware, so that state that is kept by provider, such as a circuit, is kept once.
 */
export function wrapProviderAs<P extends AnyProvider>(
  seen: AnyProvider,
  provider: P,
  middleware: readonly Middleware[],
  clock: Clock,
): P {
  for (const each of middleware)
    if (typeof each !== 'function')
      throw new InvalidArgumentError({
        field: 'middleware',
        allowed: 'functions (call, next) => …',
        value: each,
      })
  if (middleware.length === 0) return provider
  const methods = makeMethods((row) => {
    const call = findMethod(provider, row.capability, row.method)
    return call && wrapMethod({ provider: seen, row, call, middleware, clock })
  })
  const capabilities = Object.entries(methods).map(([name, wrapped]) => {
    const capability = provider[name as keyof P] as object
    return [name, Object.freeze(delegate(capability, wrapped))]
  })
  return Object.freeze(delegate(provider, Object.fromEntries(capabilities)))
}

function wrapMethod(details: {
  readonly provider: AnyProvider
  readonly row: Row
  readonly call: Method
  readonly middleware: readonly Middleware[]
  readonly clock: Clock
}): Method {
  const { provider, row, call, middleware, clock } = details
  const { answers } = row.traits
  const at = optionsAt(row.traits)

  const optionsOf = (args: readonly unknown[]) => (args[at] ?? {}) as CallOptions
  const send = (args: readonly unknown[], timeout: number | undefined): unknown =>
    timeout === undefined ? call(...args) : call(...args.with(at, { ...optionsOf(args), timeout }))

  return (...args) => {
    const options = optionsOf(args)
    const common = { provider, method: row.name, answers, args }
    const run = (own: Partial<Call>, its: CallOptions, make: Send): Promise<unknown> =>
      runCall(middleware, { ...common, signal: its.signal, ...own }, its, make, clock)
    switch (answers) {
      case 'promise':
        return run({}, options, async (given, left) => send(given, left))
      case 'listing':
        return wrapListing({
          method: row.name,
          args,
          options,
          clock,
          open: (given, left) => send(given, left) as Paged<SomePage, unknown>,
          run,
        })
      case 'items':
        return wrapItems((hand) =>
          run({}, options, (given, left) =>
            hand(() => send(given, left) as AsyncIterable<unknown>),
          ),
        )
    }
  }
}
