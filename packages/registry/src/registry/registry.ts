import type { CallOptions, CapabilityName } from '@picturedesk/provider'
import type { Calls } from '../desk/calls.ts'
import type { Middleware } from '../middleware/middleware.ts'
import type { LoadedProvider, Plugin, PluginId, PluginWithId, ProviderOf } from './plugin.ts'
import type { ProviderFilter } from './provider-filter.ts'
import type { ProviderInfo } from './provider-info.ts'
import type { Supporting } from './supporting.ts'

/**
 * Providers side by side, with calls that go to the right ones: see {@link Calls}.
 */
export interface Registry<P extends Plugin = Plugin> extends ProviderLookup<P>, Calls<PluginId<P>> {
  /**
   * A registry of the same providers with middleware around each call, the first middleware
   * outermost. This registry stays as it is.
   */
  use(...middleware: readonly Middleware[]): Registry<P>
}

/** Finding providers. */
export interface ProviderLookup<P extends Plugin = Plugin> {
  /**
   * The provider with this id. For a lazy plugin, a stand-in that loads the provider when one of
   * its methods is called, or one of its listings is read.
   * @throws UnknownProviderError lists the ids of the registered providers
   */
  get<Id extends PluginId<P>>(id: Id): ProviderOf<PluginWithId<P, Id>>
  /**
   * The provider itself, with the members that only it has, such as its `connection`.
   * @param options End the wait. Loading itself goes on, for other calls that wait for it.
   * @throws UnknownProviderError
   * @throws ProviderNotLoadedError
   * @throws InvalidProviderError when the loaded provider differs from the plugin's manifest
   * @throws TimeoutError
   */
  load<Id extends PluginId<P>>(
    id: Id,
    options?: CallOptions,
  ): Promise<LoadedProvider<PluginWithId<P, Id>>>
  /** Whether the provider is registered. Narrows an id that comes from outside. */
  has(id: string): id is PluginId<P>
  /** What is known of every provider, in the order of registration. Loads nothing. */
  list(): readonly ProviderInfo<PluginId<P>>[]
  /**
   * The same of the providers that match a filter. Loads nothing.
   * @throws InvalidArgumentError when the interface has no such capability, method or kind
   */
  find(filter: ProviderFilter): readonly ProviderInfo<PluginId<P>>[]
  /**
   * The providers that have a capability, in the order of registration. Loads nothing.
   * @throws InvalidArgumentError when the interface has no such capability
   */
  supporting<Name extends CapabilityName>(
    capability: Name,
  ): readonly Supporting<ProviderOf<P>, Name>[]
}
