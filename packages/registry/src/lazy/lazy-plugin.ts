import type { AnyProvider, Manifest } from '@picturedesk/provider'

/** Milliseconds after which a load that does not settle is given up. */
export const DEFAULT_LOAD_TIMEOUT = 30_000

/** A provider whose code is loaded by the first call that needs it. */
export interface LazyPlugin<P extends AnyProvider = AnyProvider> {
  /** Static, such as the export `manifest` of `<package>/manifest`. */
  readonly manifest: Manifest<P['id']>
  /**
   * Makes the provider. Called once; after a failure, the next call tries again.
   * @param options.signal Aborted when `loadTimeout` is over.
   */
  readonly load: (options: { readonly signal: AbortSignal }) => P | Promise<P>
  /**
   * Milliseconds after which `load` is given up. Calls may wait shorter, by their own `timeout`.
   * Default: 30 000.
   */
  readonly loadTimeout?: number | undefined
  /**
   * The package's `conformance.json`, shown by `list()`. It is typed loosely, because TypeScript
   * does not keep the literals of imported JSON. `createRegistry` checks it.
   */
  readonly conformance?: object | undefined
}
