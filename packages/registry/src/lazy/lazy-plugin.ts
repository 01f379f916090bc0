import type { AnyProvider, Manifest } from '@picturedesk/provider'

/** A provider whose code is loaded by the first call that needs it. */
export interface LazyPlugin<P extends AnyProvider = AnyProvider> {
  /** Static, such as the export `manifest` of `<package>/manifest`. */
  readonly manifest: Manifest<P['id']>
  /** Makes the provider. Called once; after a failure, the next call tries again. */
  readonly load: () => P | Promise<P>
  /**
   * The package's `conformance.json`, shown by `list()`. It is typed loosely, because TypeScript
   * does not keep the literals of imported JSON. `createRegistry` checks it.
   */
  readonly conformance?: object | undefined
}

export function isLazyPlugin(plugin: AnyProvider | LazyPlugin): plugin is LazyPlugin {
  return !('specVersion' in plugin) && 'load' in plugin && typeof plugin.load === 'function'
}
