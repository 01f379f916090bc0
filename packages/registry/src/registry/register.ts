import {
  type AnyProvider,
  type ConformanceReport,
  DuplicateProviderError,
  InvalidArgumentError,
  InvalidProviderError,
} from '@picturedesk/provider'
import { isLazyPlugin } from '../lazy/lazy-plugin.ts'
import { createLazyProvider } from '../lazy/lazy-provider.ts'
import { loadWithin } from '../lazy/load-within.ts'
import { createProviderLoader } from '../lazy/provider-loader.ts'
import type { Entry } from './entry.ts'
import type { Plugin } from './plugin.ts'
import { pluginProblems } from './plugin-problems.ts'

/**
 * Checks plugins. Loads nothing.
 * @returns Entries by id, in a Map, so that an id such as `constructor` finds nothing.
 * @throws InvalidProviderError
 * @throws DuplicateProviderError
 */
export function register(plugins: readonly Plugin[]): ReadonlyMap<string, Entry> {
  if (!Array.isArray(plugins))
    throw new InvalidArgumentError({
      field: 'plugins',
      allowed: 'a list of providers and lazy plugins',
      value: plugins,
    })
  const entries = new Map<string, Entry>()
  for (const [index, plugin] of plugins.entries()) {
    const problems = pluginProblems(plugin)
    if (problems.length > 0) throw invalid(plugin, index, problems)
    const { manifest } = plugin
    const registered = entries.get(manifest.id)
    if (registered !== undefined) {
      throw new DuplicateProviderError({
        id: manifest.id,
        names: [registered.manifest.name, manifest.name],
      })
    }
    entries.set(manifest.id, entryOf(plugin))
  }
  return entries
}

function entryOf(plugin: Plugin): Entry {
  const { manifest } = plugin
  if (!isLazyPlugin(plugin))
    return { manifest, info: manifest, provider: plugin, load: async () => plugin }
  const loader = createProviderLoader(plugin)
  const conformance = plugin.conformance as ConformanceReport | undefined
  return {
    manifest,
    info: conformance === undefined ? manifest : Object.freeze({ ...manifest, conformance }),
    provider: createLazyProvider(manifest, loader),
    load: async (options = {}) => (await loadWithin(loader, options)).provider,
  }
}

/** Names the plugin by its id, or by its place in the list when it has no id. */
function invalid(plugin: Plugin, index: number, problems: readonly string[]): InvalidProviderError {
  const id: unknown = plugin?.manifest?.id ?? (plugin as Partial<AnyProvider> | undefined)?.id
  const provider = typeof id === 'string' ? id : `plugins[${index}]`
  return new InvalidProviderError({ provider, problems })
}
