import {
  type AnyProvider,
  InvalidProviderError,
  PicturedeskError,
  ProviderNotLoadedError,
} from '@picturedesk/provider'
import { loadedProblems } from '../checks/provider-problems.ts'
import type { LazyPlugin } from './lazy-plugin.ts'

/** Loads a provider once for all calls that wait for it. */
export interface ProviderLoader {
  readonly id: string
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

export function createProviderLoader(plugin: LazyPlugin): ProviderLoader {
  let loaded: AnyProvider | undefined
  let loading: Promise<AnyProvider> | undefined
  const load = async (): Promise<AnyProvider> => {
    try {
      loaded = await loadChecked(plugin)
      return loaded
    } finally {
      loading = undefined
    }
  }
  return {
    id: plugin.manifest.id,
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

async function loadChecked({ manifest, load }: LazyPlugin): Promise<AnyProvider> {
  let provider: AnyProvider
  try {
    provider = await load()
  } catch (cause) {
    if (PicturedeskError.isInstance(cause)) throw cause
    throw new ProviderNotLoadedError({ provider: manifest.id, cause })
  }
  const problems = loadedProblems(provider, manifest)
  if (problems.length > 0) throw new InvalidProviderError({ provider: manifest.id, problems })
  return provider
}
