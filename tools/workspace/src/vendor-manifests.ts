import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TableManifest } from './capability-table.ts'
import { workspaceDirectories } from './workspace-directories.mjs'

/**
 * The manifests of all vendor packages, in the order of their directories. They are read as they
 * are generated, so nothing needs to be built first.
 */
export async function vendorManifests(root: string): Promise<TableManifest[]> {
  const paths = workspaceDirectories(root)
    .map((directory) => join(root, directory, 'src/generated/manifest.ts'))
    .filter((path) => existsSync(path))
  return Promise.all(
    paths.map(async (path) => {
      const module = (await import(pathToFileURL(path).href)) as { manifest: TableManifest }
      return module.manifest
    }),
  )
}
