import { findDeclaring, type InstalledPackage } from '@picturedesk/installed'
import { checkDiscoverOptions, type DiscoverOptions } from './discover-options.ts'
import type { DiscoveredPlugin, Discovery, DiscoveryProblem } from './discovery.ts'
import { nowhereToStart } from './nowhere-to-start.ts'
import { type ReadPlugin, readPlugin } from './read-plugin.ts'

/**
 * Finds installed packages that declare themselves plugins by the member `picturedesk` of
 * their package.json. It reads JSON and runs no code of theirs. A broken package is
 * reported, and does not keep others from being found.
 * @throws InvalidArgumentError when there is no package.json to start from, or an option has a wrong value
 * @example
 * const { plugins, problems } = await discover({ from: import.meta.url })
 * const desk = createRegistry(plugins)
 */
export async function discover(given: DiscoverOptions = {}): Promise<Discovery> {
  checkDiscoverOptions(given)
  const { from, all = false, options = {} } = given
  const packages = await findDeclaring({ field: 'picturedesk', from, all })
  if (packages === undefined) throw await nowhereToStart(from)
  const optionsOf = (id: string): unknown => (Object.hasOwn(options, id) ? options[id] : undefined)
  const plugins = new Map<string, DiscoveredPlugin>()
  const problems: DiscoveryProblem[] = []
  for (const found of packages) {
    const { plugin, problems: own }: ReadPlugin =
      'problem' in found ? { problems: [found.problem] } : await readPlugin(found, optionsOf)
    const taken = plugin && plugins.get(plugin.manifest.id)?.package
    const all = [...own, ...(taken ? [idTaken(plugin, taken)] : [])]
    const usable = plugin !== undefined && taken === undefined
    if (usable) plugins.set(plugin.manifest.id, plugin)
    if (all.length > 0) problems.push({ package: found.package, problems: all, usable })
  }
  const unusedOptions = Object.keys(options).filter((id) => !plugins.has(id))
  return { plugins: [...plugins.values()], problems, unusedOptions }
}

function idTaken({ manifest }: DiscoveredPlugin, by: InstalledPackage): string {
  return `its id "${manifest.id}" is taken by ${by.name} ${by.version}`
}
