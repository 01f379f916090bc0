import type { AnyProvider, Manifest, ProviderIdentity } from '@picturedesk/provider'
import type { LazyProvider } from './lazy-provider.ts'

/** A provider whose code is loaded by the first call that needs it. */
export interface LazyPlugin<P extends AnyProvider = AnyProvider> {
  /** Static, such as what a package exports as `<package>/manifest`. */
  readonly manifest: Manifest<P['id']>
  /** Makes the provider. Called once, and again only by a call after one that failed. */
  readonly load: () => P | Promise<P>
  /**
   * The package's `conformance.json`, for `list()`. Typed loosely, because TypeScript
   * forgets the literals of imported JSON; it is checked when registered.
   */
  readonly conformance?: object | undefined
}

/** What a registry takes: a provider, or where to load one from. */
export type Plugin = AnyProvider | LazyPlugin

/** A plugin as the registry's type remembers it: a lazy one by what it loads. */
export type Registered<P extends Plugin> = P extends ProviderIdentity
  ? P
  : LoadedProvider<P> extends infer Loaded extends AnyProvider
    ? LazyPlugin<Loaded>
    : never

/** What a plugin is used as: itself, or a stand-in that loads at the first call. */
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

export function isLazyPlugin(plugin: Plugin): plugin is LazyPlugin {
  return !('specVersion' in plugin) && 'load' in plugin && typeof plugin.load === 'function'
}
