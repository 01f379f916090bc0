import {
  type AnyProvider,
  type ConformanceReport,
  DuplicateProviderError,
  InvalidArgumentError,
  InvalidProviderError,
  type Manifest,
  manifestProblems,
} from '@picturedesk/provider'
import { conformanceProblems } from './conformance-problems.ts'
import { createLazyProvider } from './lazy-provider.ts'
import { isLazyPlugin, type LazyPlugin, type Plugin } from './plugin.ts'
import { createProviderLoader } from './provider-loader.ts'
import { isModule, providerProblems } from './provider-problems.ts'
import type { ProviderInfo } from './registry.ts'

/** What the registry holds of a plugin. */
export interface Entry {
  readonly manifest: Manifest
  readonly info: ProviderInfo
  /** The provider, or its stand-in. */
  readonly provider: AnyProvider
  /** The provider itself. */
  load(): Promise<AnyProvider>
}

/**
 * Checks plugins, loads none.
 * @returns Entries by id: a Map, so that an id such as `constructor` finds nothing.
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
    load: loader.load,
  }
}

function pluginProblems(plugin: Plugin): string[] {
  if (typeof plugin === 'function') return ['it is a function: call it to make the provider']
  if (typeof plugin !== 'object' || plugin === null) return ['it is no object']
  if (isModule(plugin)) return ['it is a module: call what it exports to make the provider']
  if ('load' in plugin && typeof plugin.load !== 'function')
    return ['its `load` is no function: give () => import(…), or the provider itself']
  if (plugin instanceof Promise) return ['it is a promise: await it, or give { manifest, load }']
  return isLazyPlugin(plugin) ? lazyProblems(plugin) : providerProblems(plugin)
}

function lazyProblems({ manifest, conformance }: LazyPlugin): string[] {
  const problems = manifestProblems(manifest)
  if (problems.length > 0 || conformance === undefined) return problems
  return conformanceProblems(conformance, manifest)
}

/** Says which by its id, and where it has none by its place. */
function invalid(plugin: Plugin, index: number, problems: readonly string[]): InvalidProviderError {
  const id: unknown = plugin?.manifest?.id ?? (plugin as Partial<AnyProvider> | undefined)?.id
  const provider = typeof id === 'string' ? id : `plugins[${index}]`
  return new InvalidProviderError({ provider, problems })
}
