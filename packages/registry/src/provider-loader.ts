import {
  type AnyProvider,
  InvalidProviderError,
  PicturedeskError,
  ProviderNotLoadedError,
} from '@picturedesk/provider'
import type { LazyPlugin } from './plugin.ts'
import { loadedProblems } from './provider-problems.ts'

/** Loads a provider for everyone who waits for it. */
export interface ProviderLoader {
  readonly id: string
  /** The provider, once it is loaded. */
  readonly loaded: AnyProvider | undefined
  /**
   * Loads once for all who ask meanwhile; after a failure, the next to ask tries again.
   * @throws ProviderNotLoadedError with the cause
   * @throws InvalidProviderError when the provider does not agree with the plugin's manifest
   * @throws PicturedeskError what making the provider threw, such as a MissingCredentialsError
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
