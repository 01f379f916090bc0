import type { PublishedPackage } from '../house.ts'

type Depending = Pick<PublishedPackage, 'name' | 'dependencies'>

/**
 * Packages in an order in which each follows those that it depends on. What several export is then described
 * where it is declared, and the others refer to it.
 */
export function dependenciesFirst<One extends Depending>(packages: readonly One[]): One[] {
  const byName = new Map(packages.map((one) => [one.name, one]))
  const ordered = new Set<One>()
  const add = (one: One, above: readonly string[]): void => {
    if (above.includes(one.name)) return // A circle has no first.
    for (const name of Object.keys(one.dependencies ?? {})) {
      const other = byName.get(name)
      if (other !== undefined) add(other, [...above, one.name])
    }
    ordered.add(one)
  }
  for (const one of packages) add(one, [])
  return [...ordered]
}
