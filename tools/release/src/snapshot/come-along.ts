import { satisfies } from 'semver'
import { neededBy, type PublishedPackage } from '../house/published-packages.ts'
import type { RegistryPackage } from '../registry/registry.ts'

/**
 * Packages of the house that a snapshot needs and that the registry has in no version which fits: nobody could install the
 * snapshot, so they are published with it. What is published is taken from the registry.
 *
 * @param chosen Names of the packages that have a version of the snapshot already.
 */
export function comeAlong(
  house: readonly PublishedPackage[],
  chosen: readonly string[],
  registry: ReadonlyMap<string, RegistryPackage>,
): string[] {
  const byName = new Map(house.map((one) => [one.name, one]))
  const all = new Set(chosen)
  // A set gives its later members too, so this follows what comes along.
  for (const name of all) {
    const manifest = byName.get(name)?.manifest
    for (const [needed, range] of Object.entries(manifest ? neededBy(manifest) : {})) {
      const one = byName.get(needed)
      if (one === undefined || all.has(needed)) continue
      const versions = [...(registry.get(needed)?.versions.keys() ?? [])]
      const published = publishedRange(range, one.version)
      if (!versions.some((version) => satisfies(version, published))) all.add(needed)
    }
  }
  return [...all].slice(new Set(chosen).size)
}

/** The range that pnpm writes into a tarball for one of the workspace. */
function publishedRange(range: string, version: string): string {
  const own = range.replace(/^workspace:/, '')
  if (own === range) return range
  return own === '*' ? version : own === '^' || own === '~' ? `${own}${version}` : own
}
