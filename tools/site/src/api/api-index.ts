import { posix } from 'node:path'
import { type PublishedPackage, shortName } from '../house.ts'
import { entryPoints } from './entry-points.ts'

/** The first page of the API: where to begin, and each package with what it is for. */
export function apiIndex(
  packages: readonly Pick<PublishedPackage, 'name' | 'description' | 'directory' | 'exports'>[],
): string {
  const rows = packages.flatMap((one) => {
    const links = entryPoints(one).map(({ specifier }) => {
      const subpath = posix.relative(one.name, specifier)
      return `[${subpath === '' ? 'main entry' : `/${subpath}`}](./${shortName(specifier)}/index.md)`
    })
    if (links.length === 0) return []
    return [`| \`${one.name}\` | ${one.description ?? ''} | ${links.join(', ')} |`]
  })
  return `# API

Everything that can be imported, from the TSDoc of the sources.

Begin with [the interface](./provider/index.md), \`@picturedesk/provider\`: every vendor's package has its methods, types and errors.
Then read the package of your vendor, such as [Hellorf](./hellorf/index.md), and [the registry](./registry/index.md) for several vendors at once.

| package | what it is for | entries |
| --- | --- | --- |
${rows.join('\n')}
`
}
