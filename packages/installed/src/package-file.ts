import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { exports } from 'resolve.exports'
import type { PackageSource } from './installed-package.ts'
import type { JsonObject } from './json-object.ts'
import { processConditions } from './process-conditions.ts'

/** Either a value, or the reason why there is none: one sentence without a full stop. */
export type Found<T> = { readonly value: T } | { readonly problem: string }

/**
 * The file that `import` of a package runs, links resolved. The conditions are those of this
 * process, `--conditions` included.
 *
 * @param subpath of the package's `exports`, such as `./mock`. Default: `.`
 */
export async function moduleFile(
  { directory, packageJson }: PackageSource,
  subpath = '.',
): Promise<Found<string>> {
  try {
    return await within(
      directory,
      exportedPath(packageJson, subpath) ?? mainPath(packageJson, subpath),
    )
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

/**
 * A file of a package, links resolved: what the package exports by that subpath, or else has under
 * that path.
 *
 * @param path relative to the package, such as `./manifest.json`
 */
export async function packageFile(
  { directory, packageJson }: PackageSource,
  path: string,
): Promise<Found<string>> {
  try {
    return await within(directory, exportedPath(packageJson, path) ?? path)
  } catch {
    return within(directory, path) // The package does not export it: then it is a plain file.
  }
}

/**
 * What `exports` says of a subpath; undefined when the package has no `exports`.
 *
 * @throws Error when the package does not export it, or its `exports` make no sense
 */
function exportedPath(packageJson: JsonObject, subpath: string): string | undefined {
  const paths: unknown = exports(packageJson, subpath, { conditions: processConditions() })
  const [path]: unknown[] = Array.isArray(paths) ? paths : []
  return typeof path === 'string' ? path : undefined
}

function mainPath({ main }: JsonObject, subpath: string): string {
  if (subpath !== '.') return subpath
  return typeof main === 'string' ? main : 'index.js'
}

/** The real path of a file, if it exists and is inside of the package. */
async function within(directory: string, path: string): Promise<Found<string>> {
  const shown = path.replace(/^\.\//, '')
  const file = join(directory, path)
  if (leadsOut(directory, file)) return { problem: `${shown} leads out of the package` }
  try {
    const value = await realpath(file)
    if (leadsOut(directory, value))
      return { problem: `${shown} is a link that leads out of the package` }
    // To import or read a pipe or a device may never end.
    return (await stat(value)).isFile() ? { value } : { problem: `${shown} is not a regular file` }
  } catch {
    return { problem: `${shown} does not exist, or cannot be read` }
  }
}

function leadsOut(directory: string, file: string): boolean {
  const path = relative(directory, file)
  return path === '..' || path.startsWith('../') || path.startsWith('..\\') || isAbsolute(path)
}
