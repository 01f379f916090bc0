import { satisfies } from 'semver'
import type { PublishedPackage } from '../house/published-packages.ts'
import type { RegistryPackage } from '../registry/registry.ts'
import type { KnownVersions } from './tarball-problems.ts'

/**
 * What can be installed once a release is done.
 *
 * @param house All packages of the house, also private ones.
 * @param released What is published now.
 */
export function knownVersions(
  house: readonly string[],
  released: readonly Pick<PublishedPackage, 'name' | 'version'>[],
  registry: ReadonlyMap<string, RegistryPackage>,
): KnownVersions {
  const now = new Map(released.map(({ name, version }) => [name, version]))
  return {
    house: new Set(house),
    satisfies: (name, range) =>
      [now.get(name), ...(registry.get(name)?.versions.keys() ?? [])].some(
        // A range that is met by a snapshot alone names that snapshot, so pre-releases count only then.
        (version) => version !== undefined && satisfies(version, range),
      ),
  }
}
