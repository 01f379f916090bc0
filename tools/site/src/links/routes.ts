import { posix } from 'node:path'
import { publishedPackages, shortName } from '../house.ts'

/** Files outside of `docs` that are pages of the site, beside the READMEs of packages. */
export const otherPages: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': '/contributing',
  'SECURITY.md': '/security',
  'specs/COVERAGE.md': '/coverage',
  'README.md': '/',
}

const packages = new Map(
  publishedPackages().map(({ name, directory }) => [directory, `/packages/${shortName(name)}`]),
)

const packagesByName = new Map(
  publishedPackages().map(({ name }) => [name, `/packages/${shortName(name)}`]),
)

/** The address on the site of a file or folder of the repository; undefined where it is no page. */
export function routeOfFile(path: string): string | undefined {
  const other = otherPages[path]
  if (other !== undefined) return other
  const folder = path.replace(/\/README\.md$/, '').replace(/\/$/, '')
  const ofPackage = packages.get(folder)
  if (ofPackage !== undefined) return ofPackage
  if (!path.startsWith('docs/')) return undefined
  if (path.startsWith('docs/generated/')) return undefined
  const inside = posix.relative('docs', path)
  if (inside.endsWith('.md')) return `/${inside.replace(/(README|index)?\.md$/, '')}`
  return posix.extname(inside) === '' ? `/${inside.replace(/\/?$/, '/')}` : undefined
}

/** The address on the site of a package that is published; undefined for any other. */
export function routeOfPackage(name: string): string | undefined {
  return packagesByName.get(name)
}
