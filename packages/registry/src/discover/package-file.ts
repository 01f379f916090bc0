import { join } from 'node:path'
import { exports } from 'resolve.exports'
import type { JsonObject } from './json-object.ts'

/** Where the file is that an import of a package runs. */
export function entryFile(directory: string, packageJson: JsonObject): string {
  const exported = exports(packageJson, '.')?.[0]
  if (exported !== undefined) return join(directory, exported)
  const { main } = packageJson
  return join(directory, typeof main === 'string' ? main : 'index.js')
}

/** Where the file is that a package exports by a subpath, or else has under that path. */
export function packageFile(directory: string, packageJson: JsonObject, path: string): string {
  return join(directory, exportedPath(packageJson, path) ?? path)
}

function exportedPath(packageJson: JsonObject, path: string): string | undefined {
  try {
    return exports(packageJson, path)?.[0]
  } catch {
    return undefined // Not exported: then it is a file.
  }
}
