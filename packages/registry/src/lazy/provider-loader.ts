import {
  type AnyProvider,
  type Clock,
  InvalidProviderError,
  PicturedeskError,
  ProviderNotLoadedError,
} from '@picturedesk/provider'
import { snapshotLoaded } from '../checks/snapshot-loaded.ts'
import { UnreadableError } from '../snapshot/unreadable-error.ts'
import { type BoundedPlugin, loadBounded } from './load-bounded.ts'

/** Loads a provider once for all calls that wait for it. */
export interface ProviderLoader {
  readonly id: string
  /** Measures how long calls wait. */
  readonly clock: Clock
  /** The provider, once it is loaded. */
  readonly loaded: AnyProvider | undefined
  /**
   * Calls that come while it loads share the load. After a failure, the next call tries again.
   * @throws ProviderNotLoadedError with the cause
   * @throws InvalidProviderError when the provider differs from the plugin's manifest
   * @throws PicturedeskError one that making the provider threw, such as a MissingCredentialsError
   */
  load(): Promise<AnyProvider>
}

export function createProviderLoader(plugin: BoundedPlugin, clock: Clock): ProviderLoader {
  let loaded: AnyProvider | undefined
  let loading: Promise<AnyProvider> | undefined
  const load = async (): Promise<AnyProvider> => {
    try {
      loaded = await loadChecked(plugin, clock)
      return loaded
    } finally {
      loading = undefined
    }
  }
  return {
    id: plugin.manifest.id,
    clock,
    get loaded() {
      return loaded
    },
    load: async () => {
      if (loaded !== undefined) return loaded
      loading ??= load()
      return loading
    },
  }
}

async function loadChecked(plugin: BoundedPlugin, clock: Clock): Promise<AnyProvider> {
  const { manifest } = plugin
  const { id: provider } = manifest
  let loaded: unknown
  try {
    loaded = await loadBounded(plugin, clock)
  } catch (cause) {
    if (PicturedeskError.isInstance(cause)) throw cause
    throw new ProviderNotLoadedError({ provider, cause })
  }
  try {
    const snapshot = snapshotLoaded(loaded, manifest)
    if (snapshot.provider !== undefined) return snapshot.provider
    throw new InvalidProviderError({ provider, problems: snapshot.problems })
  } catch (error) {
    if (!UnreadableError.isInstance(error)) throw error
    const { message, cause } = error
    throw new InvalidProviderError({ provider, problems: [message], cause })
  }
}
