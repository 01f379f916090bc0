import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

/** A package of the house that is published. */
export interface PublishedPackage {
  /** Relative to the root. */
  readonly directory: string
  readonly name: string
  readonly manifest: Readonly<Record<string, unknown>>
}

/** Every package of the house that is not private, in the order of directories. */
export function publishedPackages(root: string): PublishedPackage[] {
  return workspaceDirectories(root).flatMap((directory) => {
    const text = readFileSync(join(root, directory, 'package.json'), 'utf8')
    const manifest = JSON.parse(text) as Record<string, unknown>
    return manifest['private'] === true
      ? []
      : [{ directory, name: String(manifest['name']), manifest }]
  })
}
