import { findApplication } from './application.ts'
import type {
  DiscoveredPlugin,
  Discovery,
  DiscoveryProblem,
  InstalledPackage,
} from './discovery.ts'
import { dependencyPlaces, installedPlaces } from './package-places.ts'
import { readPackage } from './read-package.ts'

/** Where to look, and what to make providers with. */
export interface DiscoverOptions {
  /**
   * A directory or file of the application, as path or URL, such as `import.meta.url`; its
   * nearest package.json counts. Default: the working directory.
   */
  readonly from?: string | URL | undefined
  /** Looks at every package in node_modules, not at the application's dependencies only. */
  readonly all?: boolean | undefined
  /** What each provider is made with, by its id. Default: what it finds in the environment. */
  readonly options?: Readonly<Record<string, object | undefined>> | undefined
}

/**
 * Finds installed packages that declare themselves plugins by the member `picturedesk` of
 * their package.json. It reads JSON and runs no code of theirs. What is broken is
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
  const application = await findApplication(from)
  const optionsOf = (id: string): unknown => (Object.hasOwn(options, id) ? options[id] : undefined)
  const plugins = new Map<string, DiscoveredPlugin>()
  const problems: DiscoveryProblem[] = []
  const others = all ? await installedPlaces(application) : dependencyPlaces(application)
  for (const places of [[application.directory], ...others]) {
    const read = await readPackage(places, optionsOf)
    if (read === undefined) continue
    const { plugin, installed } = read
    const taken = plugin && plugins.get(plugin.manifest.id)?.package
    const found = [...read.problems, ...(taken ? [idTaken(plugin, taken)] : [])]
    const usable = plugin !== undefined && taken === undefined
    if (usable) plugins.set(plugin.manifest.id, plugin)
    if (found.length > 0) problems.push({ package: installed, problems: found, usable })
  }
  const unusedOptions = Object.keys(options).filter((id) => !plugins.has(id))
  return { plugins: [...plugins.values()], problems, unusedOptions }
}

function idTaken({ manifest }: DiscoveredPlugin, by: InstalledPackage): string {
  return `its id "${manifest.id}" is taken by ${by.name} ${by.version}`
}
