import {
  type AnyProvider,
  type ConformanceReport,
  type Manifest,
  manifestProblems,
} from '@picturedesk/provider'
import { conformanceProblems } from '../checks/conformance-problems.ts'
import { isModule } from '../checks/is-module.ts'
import type { LazyPlugin } from '../lazy/lazy-plugin.ts'
import { copyData } from './copy-data.ts'
import { snapshotManifest } from './snapshot-manifest.ts'
import { snapshotProvider } from './snapshot-provider.ts'
import { readFrom } from './unreadable-error.ts'

/** A copy of a plugin: of a provider, or of a lazy plugin. */
export type PluginSnapshot =
  | { readonly manifest: Manifest; readonly provider: AnyProvider }
  | {
      readonly manifest: Manifest
      readonly provider?: undefined
      readonly load: LazyPlugin['load']
      readonly loadTimeout: number | undefined
      readonly conformance: ConformanceReport | undefined
    }

/**
 * Copies a plugin and checks the copy. Loads nothing.
 * @returns The copy, or why the plugin cannot be registered, in words.
 * @throws UnreadableError
 */
export function snapshotPlugin(plugin: unknown): PluginSnapshot | readonly string[] {
  const problem = readFrom('the plugin', () => unlikePlugin(plugin))
  if (problem !== undefined) return [problem]
  const { read, has } = readerOf(plugin as object)
  const load = has('load') && !has('specVersion') ? read('load') : undefined
  if (load === undefined) {
    const strange = has('load') ? loadProblems(read('load')) : []
    if (strange.length > 0) return strange
    const { provider, problems } = snapshotProvider(plugin as AnyProvider)
    return provider === undefined ? problems : { manifest: provider.manifest, provider }
  }

  const manifest = snapshotManifest(read('manifest')) as Manifest
  const loadTimeout = read('loadTimeout')
  const report = read('conformance')
  const conformance =
    typeof report === 'object' && report !== null ? copyData('conformance', report) : report
  const problems = [
    ...loadProblems(load),
    ...(isTimeout(loadTimeout) ? [] : ['`loadTimeout` must be a number of milliseconds above 0']),
    ...manifestProblems(manifest),
  ]
  if (problems.length === 0 && conformance !== undefined)
    problems.push(...conformanceProblems(conformance, manifest))
  if (problems.length > 0) return problems
  return {
    manifest,
    load: (options) => Reflect.apply(load as LazyPlugin['load'], plugin, [options]),
    loadTimeout: loadTimeout as number | undefined,
    conformance: conformance as ConformanceReport | undefined,
  }
}

/** The id of a plugin that cannot be used, where it can be read. */
export function idOf(plugin: unknown): string | undefined {
  try {
    const { id, manifest } = plugin as Partial<AnyProvider>
    const found: unknown = manifest?.id ?? id
    return typeof found === 'string' ? found : undefined
  } catch {
    return undefined
  }
}

function readerOf(plugin: object) {
  return {
    read: (member: string): unknown => readFrom(member, () => Reflect.get(plugin, member)),
    has: (member: string): boolean => readFrom(member, () => member in plugin),
  }
}

function unlikePlugin(plugin: unknown): string | undefined {
  if (typeof plugin === 'function')
    return unlike('a function', 'call it, and pass the provider that it returns')
  if (typeof plugin !== 'object' || plugin === null)
    return unlike(plugin === null ? 'null' : typeof plugin)
  if (isModule(plugin))
    return unlike('a module', 'call the function of the module that makes the provider')
  if (plugin instanceof Promise) return unlike('a promise', 'await it, or pass { manifest, load }')
  return undefined
}

function unlike(received: string, remedy?: string): string {
  const expected = `expected a provider or { manifest, load }, but received ${received}`
  return remedy === undefined ? expected : `${expected} (${remedy})`
}

function loadProblems(load: unknown): string[] {
  if (typeof load === 'function') return []
  return [`\`load\` must be a function, such as () => import(…), but is ${typeof load}`]
}

function isTimeout(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && value > 0)
}
