import { posix } from 'node:path'
import { entryPoints } from '../api/entry-points.ts'
import { type PublishedPackage, publishedPackages, shortName } from '../house.ts'
import type { Pages } from './page.ts'

/** The page that lists every package with its entries. */
export function packageList(): Pages {
  const rows = publishedPackages().map((one) => {
    const { name, description = '' } = one
    return `| [\`${name}\`](./${shortName(name)}.md) | ${description} | ${entries(one)} |`
  })
  return {
    'packages/index.md': [
      '# Packages',
      '',
      'Install only what you use. Each page is the README of the package. The API lists everything that it exports.',
      '',
      '| package | what it is | API |',
      '| --- | --- | --- |',
      ...rows,
      '',
    ].join('\n'),
  }
}

function entries(one: PublishedPackage): string {
  const links = entryPoints(one).map(({ specifier }) => {
    const subpath = posix.relative(one.name, specifier)
    return `[${subpath === '' ? 'main entry' : `/${subpath}`}](../api/${shortName(specifier)}/index.md)`
  })
  return links.length > 0 ? links.join(', ') : 'none: it is a command'
}
