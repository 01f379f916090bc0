import {
  type AnyProvider,
  type Capabilities,
  type CapabilityName,
  claimProblems,
  DuplicateProviderError,
  InvalidArgumentError,
  InvalidProviderError,
  type Manifest,
  manifestProblems,
  NotSupportedError,
  parseQualifiedId,
  UnknownProviderError,
} from '@picturedesk/provider'
import { closest } from './closest.ts'
import { deferred } from './deferred.ts'
import type { Registry, Supporting } from './registry.ts'

/**
 * Puts providers side by side.
 * @throws InvalidProviderError a broken manifest, another interface version, or a
 *   provider that does not agree with its manifest
 * @throws DuplicateProviderError
 * @example
 * const desk = createRegistry([createHellorf(), createOgq()])
 * const asset = await desk.assets.get('hellorf:image/363488282')
 */
export function createRegistry<const P extends AnyProvider>(providers: readonly P[]): Registry<P> {
  // A Map, so that an id such as `constructor` finds nothing.
  const byId = new Map<string, P>()
  for (const provider of providers) register(byId, provider)

  const get = (id: string): P => {
    const provider = byId.get(id)
    if (provider !== undefined) return provider
    const available = [...byId.keys()]
    throw new UnknownProviderError({ id, available, suggestion: closest(id, available) })
  }

  const manifests = (): Manifest<P['id']>[] => Array.from(byId.values(), ({ manifest }) => manifest)

  /** The capability of the provider that an id names, once it is sure to have the method. */
  const route = <Name extends CapabilityName, Method extends keyof Capabilities[Name] & string>(
    id: string,
    field: string,
    name: Name,
    method: Method,
  ): Having<Capabilities[Name], Method> => {
    const parts = parseQualifiedId(id)
    if (parts === undefined) {
      throw new InvalidArgumentError({
        field,
        allowed: 'an id such as "hellorf:image/363488282"',
        value: id,
      })
    }
    return capable(parts.provider, name, method)
  }

  const capable = <Name extends CapabilityName, Method extends keyof Capabilities[Name] & string>(
    id: string,
    name: Name,
    method: Method,
  ): Having<Capabilities[Name], Method> => {
    const capability: Capabilities[Name] | undefined = (get(id) as Partial<Capabilities>)[name]
    if (has(capability, method)) return capability
    const others = manifests().filter((manifest) => claims(manifest, `${name}.${method}`))
    throw new NotSupportedError({
      provider: id,
      feature: `${name}.${method}`,
      remedy:
        others.length === 0
          ? 'No registered provider has it.'
          : `Providers that have it: ${others.map((manifest) => manifest.id).join(', ')}.`,
    })
  }

  return Object.freeze<Registry<P>>({
    get: (id) => get(id) as never,
    has: (id): id is P['id'] => byId.has(id),
    list: manifests,
    find: ({ capability, method, kind, operation }) =>
      manifests().filter(
        (manifest) =>
          (capability === undefined || (manifest.capabilities[capability]?.length ?? 0) > 0) &&
          (method === undefined || claims(manifest, method)) &&
          (kind === undefined || manifest.kinds.includes(kind)) &&
          (operation === undefined || Object.hasOwn(manifest.operations, operation)),
      ),
    supporting: <Name extends CapabilityName>(name: Name) =>
      [...byId.values()].filter(
        (provider): provider is P & Supporting<P, Name> =>
          (provider as Partial<Capabilities>)[name] !== undefined,
      ),
    assets: {
      get: async (asset, options) =>
        route(idOf(asset), 'asset', 'assets', 'get').get(asset, options),
    },
    search: {
      similar: (asset, options) =>
        deferred(() => route(idOf(asset), 'asset', 'search', 'similar').similar(asset, options)),
    },
    topics: {
      get: (topic, query, options) =>
        deferred(() => route(idOf(topic), 'topic', 'topics', 'get').get(topic, query, options)),
    },
    licensing: {
      purchase: async (order, options) =>
        route(idOf(order.asset), 'asset', 'licensing', 'purchase').purchase(order, options),
      resolve: async (intent, options) =>
        capable(intent.provider, 'licensing', 'resolve').resolve(intent, options),
      get: async (purchase, options) =>
        route(idOf(purchase), 'purchase', 'licensing', 'get').get(purchase, options),
      download: async (purchase, options) =>
        route(idOf(purchase), 'purchase', 'licensing', 'download').download(purchase, options),
      warrant: async (purchase, options) =>
        route(idOf(purchase), 'purchase', 'licensing', 'warrant').warrant(purchase, options),
    },
  })
}

function register<P extends AnyProvider>(byId: Map<string, P>, provider: P): void {
  const { manifest } = provider
  const broken = manifestProblems(manifest)
  const problems = broken.length > 0 ? broken : disagreements(provider)
  if (problems.length > 0) throw new InvalidProviderError({ provider: provider.id, problems })
  const registered = byId.get(manifest.id)
  if (registered !== undefined) {
    throw new DuplicateProviderError({
      id: manifest.id,
      names: [registered.name, provider.name],
    })
  }
  byId.set(manifest.id, provider)
}

function disagreements(provider: AnyProvider): string[] {
  const { manifest } = provider
  const problems = claimProblems(manifest, provider)
  for (const member of ['specVersion', 'id', 'name'] as const) {
    if (provider[member] !== manifest[member]) {
      problems.push(
        `its ${member} is ${JSON.stringify(provider[member])}, but its manifest says ${JSON.stringify(manifest[member])}`,
      )
    }
  }
  return problems
}

function claims(manifest: Manifest, method: string): boolean {
  const [name = '', part = ''] = method.split('.')
  const claimed: readonly string[] | undefined = Object.hasOwn(manifest.capabilities, name)
    ? manifest.capabilities[name as CapabilityName]
    : undefined
  return claimed?.includes(part) ?? false
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

function idOf(ref: string | { readonly id: string }): string {
  return typeof ref === 'string' ? ref : ref.id
}
