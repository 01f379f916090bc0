import { readFileSync, realpathSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/**
 * A package and all that installing it brings along: dependencies and peers that are not optional,
 * theirs too, as they are installed here.
 *
 * @param name the package
 * @param from a file of whoever depends on it
 * @returns names, sorted
 */
export function dependencyClosure(name: string, from: string): string[] {
  const found = new Map<string, string>()
  const visit = (wanted: string, parent: string): void => {
    const path = findPackageJSON(wanted, parent)
    if (path === undefined) throw new Error(`${wanted} is not installed.`)
    const real = realpathSync(path)
    if (found.has(real)) return
    found.set(real, wanted)
    const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync(real, 'utf8'),
    ) as Manifest
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (peer) => !peerDependenciesMeta?.[peer]?.optional,
    )
    for (const next of [...Object.keys(dependencies ?? {}), ...peers]) visit(next, real)
  }
  visit(name, from)
  return [...found.values()].toSorted()
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}
