import {
  type Clock,
  DuplicateProviderError,
  InvalidArgumentError,
  InvalidProviderError,
} from '@picturedesk/provider'
import { createLazyProvider } from '../lazy/lazy-provider.ts'
import { loadWithin } from '../lazy/load-within.ts'
import { createProviderLoader } from '../lazy/provider-loader.ts'
import { idOf, type PluginSnapshot, snapshotPlugin } from '../snapshot/snapshot-plugin.ts'
import { readFrom, UnreadableError } from '../snapshot/unreadable-error.ts'
import type { Entry } from './entry.ts'
import type { Plugin } from './plugin.ts'

/**
 * Copies plugins and checks the copies. Loads nothing.
 * @returns Entries by id, in a Map, so that an id such as `constructor` finds nothing.
 * @throws InvalidProviderError
 * @throws DuplicateProviderError
 */
export function register(plugins: readonly Plugin[], clock: Clock): ReadonlyMap<string, Entry> {
  if (!Array.isArray(plugins))
    throw new InvalidArgumentError({
      field: 'plugins',
      allowed: 'a list of providers and lazy plugins',
      value: plugins,
    })
  const entries = new Map<string, Entry>()
  for (let index = 0; index < plugins.length; index++) {
    const entry = entryOf(read(plugins, index), clock)
    const { id, name } = entry.manifest
    const registered = entries.get(id)
    if (registered !== undefined)
      throw new DuplicateProviderError({ id, names: [registered.manifest.name, name] })
    entries.set(id, entry)
  }
  return entries
}

/** Names a plugin that cannot be used by its id, or by its place in the list when it has no id. */
function read(plugins: readonly Plugin[], index: number): PluginSnapshot {
  let plugin: unknown
  let problems: readonly string[]
  let cause: unknown
  try {
    plugin = readFrom(`plugins[${index}]`, () => plugins[index])
    const snapshot = snapshotPlugin(plugin)
    if ('manifest' in snapshot) return snapshot
    problems = snapshot
  } catch (error) {
    if (!UnreadableError.isInstance(error)) throw error
    problems = [error.message]
    cause = error.cause
  }
  throw new InvalidProviderError({
    provider: idOf(plugin) ?? `plugins[${index}]`,
    problems,
    cause,
  })
}

function entryOf(plugin: PluginSnapshot, clock: Clock): Entry {
  const { manifest, provider } = plugin
  if (provider !== undefined)
    return { manifest, info: manifest, provider, load: async () => provider }
  const loader = createProviderLoader(plugin, clock)
  const { conformance } = plugin
  return {
    manifest,
    info: conformance === undefined ? manifest : Object.freeze({ ...manifest, conformance }),
    provider: createLazyProvider(manifest, loader),
    load: async (options = {}) => (await loadWithin(loader, options)).provider,
  }
}
