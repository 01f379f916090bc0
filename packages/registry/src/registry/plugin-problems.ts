import { manifestProblems } from '@picturedesk/provider'
import { conformanceProblems } from '../checks/conformance-problems.ts'
import { isModule } from '../checks/is-module.ts'
import { providerProblems } from '../checks/provider-problems.ts'
import { isLazyPlugin, type LazyPlugin } from '../lazy/lazy-plugin.ts'
import type { Plugin } from './plugin.ts'

/** Why a plugin cannot be registered, in words. Empty when it can. Loads nothing. */
export function pluginProblems(plugin: Plugin): string[] {
  if (typeof plugin === 'function')
    return [unlike('a function', 'call it, and pass the provider that it returns')]
  if (typeof plugin !== 'object' || plugin === null)
    return [unlike(plugin === null ? 'null' : typeof plugin)]
  if (isModule(plugin))
    return [unlike('a module', 'call the function of the module that makes the provider')]
  if (plugin instanceof Promise)
    return [unlike('a promise', 'await it, or pass { manifest, load }')]
  if ('load' in plugin && typeof plugin.load !== 'function')
    return [`\`load\` must be a function, such as () => import(…), but is ${typeof plugin.load}`]
  return isLazyPlugin(plugin) ? lazyProblems(plugin) : providerProblems(plugin)
}

function lazyProblems({ manifest, conformance }: LazyPlugin): string[] {
  const problems = manifestProblems(manifest)
  if (problems.length > 0 || conformance === undefined) return problems
  return conformanceProblems(conformance, manifest)
}

function unlike(received: string, remedy?: string): string {
  const expected = `expected a provider or { manifest, load }, but received ${received}`
  return remedy === undefined ? expected : `${expected} (${remedy})`
}
