import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

export interface SpecPackage {
  /** The folder, such as `specs/ogq`. */
  readonly folder: string
  readonly name: string
  readonly version: string
  /** Published packages that are made from the spec. */
  readonly carriers: readonly CarrierPackage[]
}

export interface CarrierPackage {
  readonly folder: string
  readonly name: string
  readonly version: string
}

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Every spec of the house, with the published packages that depend on it. */
export function specPackages(root: string): SpecPackage[] {
  const packages = workspaceDirectories(root).map((folder: string) => ({
    folder,
    ...(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as PackageJson),
  }))
  return packages
    .filter(({ folder }) => existsSync(join(root, folder, 'openapi.yaml')))
    .map(({ folder, name, version }) => ({
      folder,
      name,
      version,
      carriers: packages
        .filter(
          (one) =>
            one.private !== true &&
            { ...one.dependencies, ...one.devDependencies }[name] !== undefined,
        )
        .map((one) => ({ folder: one.folder, name: one.name, version: one.version })),
    }))
}
