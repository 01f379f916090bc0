import { findDeclaring, type InstalledPackage } from '@picturedesk/installed'
import { InvalidArgumentError } from '@picturedesk/provider'
import type { DiscoveredPlugin, Discovery, DiscoveryProblem } from './discovery.ts'
import { type ReadPlugin, readPlugin } from './read-plugin.ts'

/** Where to look, and what to make providers with. */
export interface DiscoverOptions {
  /**
   * A directory or file of the application, as path or URL, such as `import.meta.url`; its
   * nearest package.json counts. Default: the working directory.
   */
  readonly from?: string | URL | undefined
  /**
   * Looks at every package in node_modules, not at the application's dependencies only.
   * Default: false.
   */
  readonly all?: boolean | undefined
  /** What each provider is made with, by its id. Default: what it finds in the environment. */
  readonly options?: Readonly<Record<string, object | undefined>> | undefined
}

/**
 * Finds installed packages that declare themselves plugins by the member `picturedesk` of
 * their package.json. It reads JSON and runs no code of theirs. A broken package is
 * reported, and does not keep others from being found.
 * @throws InvalidArgumentError when there is no package.json to start from
 * @example
 * const { plugins, problems } = await discover({ from: import.meta.url })
 * const desk = createRegistry(plugins)
 */
export async function discover({
  from = process.cwd(),
  all = false,
  options = {},
}: DiscoverOptions = {}): Promise<Discovery> {
  const packages = await findDeclaring({ field: 'picturedesk', from, all })
  if (packages === undefined) {
    const allowed = 'in a package, with a package.json that is a JSON object'
    throw new InvalidArgumentError({ field: 'from', allowed, value: String(from) })
  }
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
