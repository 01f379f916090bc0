import { nearestOf, usageError } from '@picturedesk/command-line'
import { InvalidArgumentError } from '@picturedesk/provider'
import { type DiscoveredPlugin, type Discovery, discover } from '@picturedesk/registry/discover'
import type { Shell } from '../shell.ts'
import type { ProviderOptions } from './credentials.ts'

/**
 * The vendors that are installed: dependencies of the application in the working directory; where it has
 * none, packages beside this one, as where all is installed globally or by npx. Says on stderr which cannot
 * be used.
 */
export async function installedVendors(
  { cwd, home, err }: Shell,
  options: ProviderOptions,
): Promise<readonly DiscoveredPlugin[]> {
  const own = await discoverFrom(cwd, false, options)
  const { plugins, problems } =
    own.plugins.length > 0 || own.problems.length > 0
      ? own
      : await discoverFrom(home, true, options)
  for (const { package: from, problems: reasons, usable } of problems)
    if (!usable)
      await err.write(`picturedesk-bulk: ${from.name} is left out: ${reasons.join('; ')}.\n`)
  const ids = plugins.map(({ manifest }) => manifest.id)
  const unused = Object.keys(options).find((id) => !ids.includes(id))
  if (unused !== undefined)
    throw usageError(
      `The file of --credentials has options for "${unused}", which is not installed. ${nearestOf(unused, ids)}`,
    )
  return plugins
}

const NOTHING: Discovery = { plugins: [], problems: [], unusedOptions: [] }

async function discoverFrom(from: string, all: boolean, options: ProviderOptions) {
  try {
    return await discover({ from, all, options })
  } catch (error) {
    if (InvalidArgumentError.isInstance(error)) return NOTHING // There is no package.json.
    throw error
  }
}

/** What a vendor is needed for. */
export type Work = 'tag' | 'moderate'

/**
 * The vendor that does the work: the one that is named, or the only one that can.
 *
 * @throws CliError that lists those which can
 */
export function chooseVendor(
  vendors: readonly DiscoveredPlugin[],
  work: Work,
  name: string | undefined,
): DiscoveredPlugin {
  const able = vendors.filter((vendor) => canDo(vendor, work))
  const ids = able.map(({ manifest }) => manifest.id)
  const named = vendors.find(({ manifest }) => manifest.id === name)
  if (named && able.includes(named)) return named
  const advice = `Installed vendors that can: ${ids.join(', ') || 'none'}.`
  if (named) throw usageError(`The vendor "${name}" cannot ${work}. ${advice}`)
  if (able.length === 0)
    throw usageError(
      `No installed vendor can ${work}. Install one, for example: npm install @picturedesk/${work === 'tag' ? 'omnious' : 'omnicommerce'}`,
    )
  if (name !== undefined) throw usageError(`The vendor "${name}" is not installed. ${advice}`)
  const [only, another] = able
  if (only && !another) return only
  throw usageError(
    `Several installed vendors can ${work}: ${ids.join(', ')}. Choose with --provider.`,
  )
}

/** Whether a vendor can do some work. */
export function canDo({ manifest }: DiscoveredPlugin, work: Work): boolean {
  const { tagging = [], moderation = [] } = manifest.capabilities
  if (work === 'tag') return tagging.length > 0
  return moderation.includes('check') || moderation.includes('getMany')
}

/** Whether a vendor moderates pictures, or products that it keeps. */
export function moderates({ manifest }: DiscoveredPlugin): readonly ('pictures' | 'products')[] {
  const { moderation = [] } = manifest.capabilities
  return [
    ...(moderation.includes('check') ? (['pictures'] as const) : []),
    ...(moderation.includes('getMany') ? (['products'] as const) : []),
  ]
}
