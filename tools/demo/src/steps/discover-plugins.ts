import { pathToFileURL } from 'node:url'
import { createRegistry } from '@picturedesk/registry'
import { type DiscoveredPlugin, discover } from '@picturedesk/registry/discover'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'
import { watchImports } from '../watch-imports.ts'

/** Finds the vendors' packages that are installed, and loads the one that a call needs. */
export async function discoverPlugins({ mocks, options }: Desk): Promise<StepReport> {
  using watch = watchImports()
  const { plugins, problems, unusedOptions } = await discover({
    from: import.meta.url,
    options: { ...options },
  })
  const registry = createRegistry(plugins)
  const list = registry.list()
  const provider = found(registry.supporting('categories')[0], 'vendor with categories')
  const whileLooking = packagesOf(watch.take(), plugins)
  const { items } = await provider.categories.list()
  const whileCalling = packagesOf(watch.take(), plugins)
  return {
    step: 'discovery',
    title: `Find ${list.length} vendors among the packages that are installed`,
    tables: {
      plugins: list.map(({ id, capabilities, conformance }, at) => ({
        package: plugins[at]?.package.name,
        id,
        capabilities: Object.keys(capabilities).join(', '),
        ...conformance?.summary,
      })),
      imports: [
        { while: 'looking', packages: whileLooking.join(', ') || 'none' },
        { while: 'calling', packages: whileCalling.join(', ') || 'none' },
      ],
      categories: items.slice(0, 3).map(({ id, name }) => ({ provider: provider.id, id, name })),
    },
    checked: [
      verify(
        problems.length === 0 && unusedOptions.length === 0,
        'nothing is wrong with what they declare',
      ),
      verify(
        list
          .map(({ id }) => id)
          .sort()
          .join() === Object.keys(mocks).sort().join(),
        'they are the vendors that this demo depends on',
      ),
      verify(
        list.every(({ conformance }) => conformance?.summary.failed === 0),
        'each has its conformance report with it, in which nothing failed',
      ),
      verify(whileLooking.length === 0, 'none of their code was needed to find and list them'),
      verify(
        whileCalling.join() === '@picturedesk/hellorf' && items.length > 0,
        'the first call loaded the package that it needed, and no other',
      ),
    ],
  }
}

/** The plugins' packages among imported modules. */
function packagesOf(
  urls: readonly string[],
  plugins: readonly DiscoveredPlugin[],
): readonly string[] {
  return plugins
    .map((plugin) => plugin.package)
    .filter(({ directory }) => urls.some((url) => url.startsWith(`${pathToFileURL(directory)}/`)))
    .map(({ name }) => name)
}
