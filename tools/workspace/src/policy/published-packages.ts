import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

/** A package that users install, and what it needs of the house. */
export interface PublishedPackage {
  readonly name: string
  /** The folder, such as `packages/ogq`. */
  readonly folder: string
  readonly version: string
  readonly description: string
  /** Whether it is a vendor's package, or the mock of one. */
  readonly isVendor: boolean
  /** What npm installs with it: dependencies, optional ones included. */
  readonly dependencies: readonly string[]
  /** What its user has to install beside it. */
  readonly peers: readonly string[]
}

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly description?: string
  readonly private?: boolean
  readonly picturedesk?: object
  readonly 'picturedesk-mock'?: object
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Every package of the house that is published, sorted by its folder. */
export function publishedPackages(root: string): PublishedPackage[] {
  const all = workspaceDirectories(root).map((folder: string) => ({
    folder,
    ...(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as PackageJson),
  }))
  const published = all.filter((one) => one.private !== true)
  const names = new Set(published.map(({ name }) => name))
  const own = (...lists: (Readonly<Record<string, string>> | undefined)[]): string[] =>
    lists.flatMap((list) => Object.keys(list ?? {})).filter((name) => names.has(name))
  return published.map((one) => ({
    name: one.name,
    folder: one.folder,
    version: one.version,
    description: one.description ?? '',
    isVendor: one.picturedesk !== undefined || one['picturedesk-mock'] !== undefined,
    dependencies: own(one.dependencies, one.optionalDependencies),
    peers: own(one.peerDependencies),
  }))
}
