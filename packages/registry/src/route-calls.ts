import {
  type Capabilities,
  type CapabilityName,
  InvalidArgumentError,
  NotSupportedError,
  parseQualifiedId,
} from '@picturedesk/provider'
import { claims } from './claims.ts'
import { deferredListing } from './defer.ts'
import type { Entry } from './register.ts'
import type { MethodName, RoutedCalls } from './registry.ts'

/** @param find Finds an entry by the id of its provider, or throws. */
export function routeCalls(
  entries: ReadonlyMap<string, Entry>,
  find: (id: string) => Entry,
): RoutedCalls {
  /** The capability of a provider, once it is sure to have the method. */
  const capable = <Name extends CapabilityName, Method extends keyof Capabilities[Name] & string>(
    id: string,
    name: Name,
    method: Method,
  ): Having<Capabilities[Name], Method> => {
    const { provider } = find(id)
    const capability: Capabilities[Name] | undefined = (provider as Partial<Capabilities>)[name]
    if (has(capability, method)) return capability
    const others = Array.from(entries.values(), ({ manifest }) => manifest)
      .filter((manifest) => claims(manifest.capabilities, `${name}.${method}` as MethodName))
      .map((manifest) => manifest.id)
    throw new NotSupportedError({
      provider: id,
      feature: `${name}.${method}`,
      remedy:
        others.length === 0
          ? 'No registered provider has it.'
          : `Providers that have it: ${others.join(', ')}.`,
    })
  }

  /** The same of the provider that the id of a thing names. */
  const route = <Name extends CapabilityName, Method extends keyof Capabilities[Name] & string>(
    ref: string | { readonly id: string },
    field: string,
    name: Name,
    method: Method,
  ): Having<Capabilities[Name], Method> => {
    const id: unknown = typeof ref === 'string' ? ref : ref?.id
    const parts = typeof id === 'string' ? parseQualifiedId(id) : undefined
    if (parts === undefined) {
      throw new InvalidArgumentError({
        field,
        allowed: 'an id such as "hellorf:image/363488282"',
        value: id,
      })
    }
    return capable(parts.provider, name, method)
  }

  return {
    assets: {
      get: async (asset, options) => route(asset, 'asset', 'assets', 'get').get(asset, options),
    },
    search: {
      similar: (asset, options) =>
        deferredListing(async () => {
          const search = route(asset, 'asset', 'search', 'similar')
          return () => search.similar(asset, options)
        }),
    },
    topics: {
      get: (topic, query, options) =>
        deferredListing(async () => {
          const topics = route(topic, 'topic', 'topics', 'get')
          return () => topics.get(topic, query, options)
        }),
    },
    licensing: {
      purchase: async (order, options) =>
        route(order.asset, 'asset', 'licensing', 'purchase').purchase(order, options),
      resolve: async (intent, options) =>
        capable(intent.provider, 'licensing', 'resolve').resolve(intent, options),
      get: async (purchase, options) =>
        route(purchase, 'purchase', 'licensing', 'get').get(purchase, options),
      download: async (purchase, options) =>
        route(purchase, 'purchase', 'licensing', 'download').download(purchase, options),
      warrant: async (purchase, options) =>
        route(purchase, 'purchase', 'licensing', 'warrant').warrant(purchase, options),
    },
  }
}

/** A capability of which one method is sure to be there. */
type Having<Capability, Method extends keyof Capability> = Capability &
  Required<Pick<Capability, Method>>

function has<Capability, Method extends keyof Capability>(
  capability: Capability | undefined,
  method: Method,
): capability is Having<Capability, Method> {
  return typeof capability?.[method] === 'function'
}
