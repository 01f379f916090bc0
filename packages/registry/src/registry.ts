import type {
  AnyProvider,
  AssetKind,
  Assets,
  Capabilities,
  CapabilityName,
  ConformanceReport,
  Licensing,
  Manifest,
  Search,
  Topics,
} from '@picturedesk/provider'
import type { Federation } from './federation/federation.ts'
import type { Middleware } from './middleware/middleware.ts'
import type { LoadedProvider, Plugin, ProviderOf } from './plugin.ts'

/** The ids of plugins, as literals. */
export type PluginId<P extends Plugin> = P['manifest']['id']

/** The plugin of a union that has this id. */
export type PluginWithId<P extends Plugin, Id extends string> = P extends unknown
  ? Id extends PluginId<P>
    ? P
    : never
  : never

/** Those providers of a union that have a capability, or may have it, with it present. */
export type Supporting<P extends AnyProvider, Name extends CapabilityName> = P extends unknown
  ? P extends Pick<Capabilities, Name>
    ? P
    : Name extends keyof P
      ? P & Pick<Capabilities, Name>
      : never
  : never

/** A method of the interface, such as `search.similar`. */
export type MethodName = {
  [Name in CapabilityName]: `${Name}.${keyof Capabilities[Name] & string}`
}[CapabilityName]

/** What a provider must claim to be found. Every member that is given must hold. */
export interface ProviderFilter {
  /** Such as `search`: at least one of its methods is claimed. */
  readonly capability?: CapabilityName | undefined
  /** Such as `search.similar`. */
  readonly method?: MethodName | undefined
  readonly kind?: AssetKind | undefined
  /** operationId in the vendor's spec. */
  readonly operation?: string | undefined
}

/** What is known of a provider without its code. */
export interface ProviderInfo<Id extends string = string> extends Manifest<Id> {
  /** How it did in the conformance suite, where its plugin says. */
  readonly conformance?: ConformanceReport | undefined
}

/** Calls that go to whom an id names. */
export interface RoutedCalls {
  readonly assets: Assets
  readonly search: Required<Pick<Search, 'similar'>>
  readonly topics: Pick<Topics, 'get'>
  readonly licensing: Required<Omit<Licensing, 'history'>>
}

/**
 * Providers side by side.
 *
 * Some calls name a thing by its id, such as `assets.get`, and go to the provider that the
 * id names. They reject with an InvalidArgumentError when it is no id, an
 * UnknownProviderError when no such provider is registered, a NotSupportedError when that
 * one lacks the method, a ProviderNotLoadedError when its code cannot be loaded. The
 * others, such as `search.assets`, go to all providers at once: see {@link Federation}.
 */
export interface Registry<P extends Plugin = Plugin> extends ProviderLookup<P>, Calls<PluginId<P>> {
  /**
   * The same providers with middleware around each call, the first outermost. This
   * registry stays as it is.
   */
  use(...middleware: readonly Middleware[]): Registry<P>
}

/** Every call of a registry: those that an id routes, and those to all at once. */
export type Calls<Id extends string = string> = {
  readonly [Name in keyof (RoutedCalls & Federation)]: Member<RoutedCalls, Name> &
    Member<Federation<Id>, Name>
}

type Member<T, Name> = Name extends keyof T ? T[Name] : unknown

/** Finding providers. */
export interface ProviderLookup<P extends Plugin = Plugin> {
  /**
   * The provider with this id. Of a lazy one, a stand-in that loads when a method of it
   * is called, or a listing of it read.
   * @throws UnknownProviderError lists what is there
   */
  get<Id extends PluginId<P>>(id: Id): ProviderOf<PluginWithId<P, Id>>
  /**
   * The provider itself, with what the interface does not name, such as its `client`.
   * @throws UnknownProviderError
   * @throws ProviderNotLoadedError
   * @throws InvalidProviderError what was loaded is not what its manifest promised
   */
  load<Id extends PluginId<P>>(id: Id): Promise<LoadedProvider<PluginWithId<P, Id>>>
  /** Whether there is such a provider; narrows an id that comes from outside. */
  has(id: string): id is PluginId<P>
  /** What is known of every provider, in the order of registration. Loads none. */
  list(): readonly ProviderInfo<PluginId<P>>[]
  /**
   * The same of the providers that claim all of this. Loads none.
   * @throws InvalidArgumentError when the interface has no such capability, method or kind
   */
  find(filter: ProviderFilter): readonly ProviderInfo<PluginId<P>>[]
  /**
   * The providers that have a capability, in the order of registration. Loads none.
   * @throws InvalidArgumentError when the interface has no such capability
   */
  supporting<Name extends CapabilityName>(
    capability: Name,
  ): readonly Supporting<ProviderOf<P>, Name>[]
}
