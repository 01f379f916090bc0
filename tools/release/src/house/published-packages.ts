import { workspaceDirectories } from '@picturedesk/workspace/directories'
import type { PackageManifest } from './package-manifest.ts'
import { readJson } from './read-json.ts'

/** A package of the house that is published. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  /** From the root, such as `packages/ogq`. */
  readonly directory: string
  readonly manifest: PackageManifest
}

/** The packages that are published, each after those that it needs: the interface comes first. */
export function publishedPackages(root: string): PublishedPackage[] {
  const packages = workspaceDirectories(root)
    .map((directory: string) => ({
      directory,
      manifest: readJson(root, `${directory}/package.json`) as PackageManifest,
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ directory, manifest }) => {
      const { name, version } = manifest
      return { name, version, directory, manifest }
    })
  return inOrderOfNeed(packages)
}

/** What an installation of a package brings along. */
export function neededBy({
  dependencies,
  peerDependencies,
  optionalDependencies,
}: PackageManifest): Readonly<Record<string, string>> {
  return { ...peerDependencies, ...optionalDependencies, ...dependencies }
}

function inOrderOfNeed(packages: readonly PublishedPackage[]): PublishedPackage[] {
  const byName = new Map(packages.map((one) => [one.name, one]))
  const ordered = new Set<PublishedPackage>()
  const visit = (one: PublishedPackage, way: readonly string[]): void => {
    if (ordered.has(one)) return
    if (way.includes(one.name))
      throw new Error(
        `Packages need each other in a circle: ${[...way, one.name].join(' → ')}. ` +
          'None can be published first. Remove one of these dependencies.',
      )
    for (const name of Object.keys(neededBy(one.manifest)).sort()) {
      const needed = byName.get(name)
      if (needed !== undefined) visit(needed, [...way, one.name])
    }
    ordered.add(one)
  }
  for (const one of packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))) visit(one, [])
  return [...ordered]
}
