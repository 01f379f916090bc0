import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CliError } from '@picturedesk/command-line'
import { isMockVendor } from '../vendor/is-mock-vendor.ts'
import type { MockVendor } from '../vendor/vendor.ts'

/** Whether a name given as a vendor means a module: a path, or a package's subpath. */
export function isModuleName(name: string): boolean {
  return /^[.@]|[/\\]|\.[cm]?[jt]s$/.test(name)
}

/**
 * Loads a vendor's mock from a module that exports it as `mock`, or exports nothing else that is
 * one. A package is found from where the command is run.
 *
 * @throws CliError when it cannot be loaded or exports none
 */
export async function loadVendorModule(name: string): Promise<MockVendor> {
  const exported = await importFromHere(name)
  const candidates = Object.entries(exported).filter(([, value]) => isMockVendor(value))
  const named = candidates.find(([key]) => key === 'mock')
  const [found, ...others] = named ? [named] : candidates
  if (!found) {
    const names = Object.keys(exported).join(', ') || 'nothing'
    throw new CliError(
      `${name} exports no mock of a vendor, which has an id and a spec; it exports ${names}.`,
    )
  }
  if (others.length > 0) {
    const names = candidates.map(([key]) => key).join(', ')
    throw new CliError(`${name} exports several mocks (${names}); name one of them 'mock'.`)
  }
  return found[1] as MockVendor
}

async function importFromHere(name: string): Promise<Record<string, unknown>> {
  const isPath = /^\.{0,2}[/\\]|^[A-Za-z]:|\.[cm]?[jt]s$/.test(name)
  const specifier = isPath ? pathToFileURL(resolve(name)).href : name
  const here = pathToFileURL(resolve('package.json')).href
  // A package is looked up from this file by default, and may be out of its sight.
  const hooks = registerHooks({
    resolve: (wanted, context, next) =>
      next(wanted, wanted === specifier ? { ...context, parentURL: here } : context),
  })
  try {
    return await import(specifier)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new CliError(`${name} cannot be loaded: ${message}`, { cause: error })
  } finally {
    hooks.deregister()
  }
}
