import type { AnyProvider, ProviderIdentity } from '@picturedesk/provider'
import type { LazyPlugin } from '../lazy/lazy-plugin.ts'
import type { LazyProvider } from '../lazy/lazy-provider.ts'

/** What a registry takes: a provider, or a manifest with a function that loads the provider. */
export type Plugin = AnyProvider | LazyPlugin

/** A plugin as the registry's type keeps it: a lazy plugin by the provider that it loads. */
export type Registered<P extends Plugin> = P extends ProviderIdentity
  ? P
  : LoadedProvider<P> extends infer Loaded extends AnyProvider
    ? LazyPlugin<Loaded>
    : never

/** What the registry gives for a plugin: the provider, or a stand-in that loads it when called. */
export type ProviderOf<P extends Plugin> = P extends ProviderIdentity
  ? P
  : P extends LazyPlugin
    ? LazyProvider<LoadedProvider<P>>
    : never

/** The provider that a plugin is, or loads. */
export type LoadedProvider<P extends Plugin> = P extends ProviderIdentity
  ? P
  : P extends LazyPlugin<infer Loaded>
    ? Loaded
    : never

/** The ids of plugins, as literals. */
export type PluginId<P extends Plugin> = P['manifest']['id']

/** The plugin of a union that has this id. */
export type PluginWithId<P extends Plugin, Id extends string> = P extends unknown
  ? Id extends PluginId<P>
    ? P
    : never
  : never
