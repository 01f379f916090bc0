import nodeModule from 'node:module'
import { join } from 'node:path'

/** The part of the API of Yarn's Plug'n'Play that tells where packages are. */
export interface Pnp {
  findPackageLocator(location: string): PnpLocator | null
  getPackageInformation(locator: PnpLocator): PnpInformation | null
  getLocator(name: string, reference: PnpReference): PnpLocator
}

/** A reference, or the name and the reference of a package that stands in for another. */
type PnpReference = string | readonly [name: string, reference: string]

interface PnpLocator {
  readonly name: string | null
  readonly reference: string | null
}

interface PnpInformation {
  readonly packageLocation: string
  /** By the name that the package imports; `null` for a peer that nobody provides. */
  readonly packageDependencies: ReadonlyMap<string, PnpReference | null>
}

type FindPnpApi = (lookUp: string) => Pnp | null

/**
 * What a package may import where there is no node_modules, by Yarn's Plug'n'Play: the directory of each
 * dependency by its name. Undefined where the package is no part of such an installation.
 *
 * @param findPnpApi that of this process; Yarn adds it to the default export of `node:module`, not to its named ones
 */
export function pnpDirectories(
  directory: string,
  findPnpApi = (nodeModule as { readonly findPnpApi?: FindPnpApi }).findPnpApi,
): ReadonlyMap<string, string> | undefined {
  const inside = join(directory, 'package.json')
  const pnp = findPnpApi?.(inside)
  const locator = pnp?.findPackageLocator(inside)
  const information = pnp && locator && pnp.getPackageInformation(locator)
  if (!information) return undefined
  const found = new Map<string, string>()
  for (const [name, reference] of information.packageDependencies) {
    const located = reference && pnp.getPackageInformation(pnp.getLocator(name, reference))
    if (located) found.set(name, located.packageLocation)
  }
  return found
}
