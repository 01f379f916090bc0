import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { enclosingPackages } from './enclosing-packages.ts'
import type {
  DeclaringPackage,
  InstalledPackage,
  PackageSource,
  UnreadablePackage,
} from './installed-package.ts'
import { type JsonObject, parseJsonObject } from './json-object.ts'
import { dependencyPlaces, installedPlaces, type Places } from './package-places.ts'
import { type ReadText, readText } from './read-text.ts'
import { startPath } from './start-path.ts'

/** Options of {@link findDeclaring}. */
export interface FindOptions {
  /** The field of package.json by which a package declares itself, such as `picturedesk`. */
  readonly field: string
  /**
   * A directory or file, as a path or `file:` URL. The search starts at the nearest package.json,
   * there or above. Default: the working directory.
   */
  readonly from?: string | URL | undefined
  /**
   * Whether every package in node_modules counts, not only those that package.json names as
   * dependencies. Default: false.
   */
  readonly all?: boolean | undefined
  /**
   * Whether the search goes on at every package.json further up, such as the root of a workspace.
   * Default: false.
   */
  readonly upwards?: boolean | undefined
}

/**
 * Finds the installed packages whose package.json has a field. Reads package.json files and runs
 * no code of the packages.
 *
 * @returns the package that the search starts in, when it declares itself, and then the others in
 *   the order of dependencies; undefined when there is no package.json to start from, or the
 *   nearest one is not a JSON object: `startProblem` says which
 * @throws TypeError when `from` is neither a path nor a `file:` URL
 * @example
 * const found = await findDeclaring({ field: 'picturedesk', from: import.meta.url })
 */
export async function findDeclaring({
  field,
  from,
  all = false,
  upwards = false,
}: FindOptions): Promise<(DeclaringPackage | UnreadablePackage)[] | undefined> {
  const path = startPath(from)
  if (path === undefined && from !== undefined)
    throw new TypeError(
      '`from` must be a path or a `file:` URL. Pass `import.meta.url`, or a directory of the application.',
    )
  if (path === undefined) return undefined
  let found: Map<string, DeclaringPackage | UnreadablePackage> | undefined
  for await (const start of enclosingPackages(path)) {
    found ??= new Map()
    for (const read of await declaringFrom(start, field, all)) {
      const { directory } = read.package
      if (!found.has(directory)) found.set(directory, read)
    }
    if (!upwards) break
  }
  return found && [...found.values()]
}

async function declaringFrom(
  start: PackageSource,
  field: string,
  all: boolean,
): Promise<(DeclaringPackage | UnreadablePackage)[]> {
  const others = all ? await installedPlaces(start) : dependencyPlaces(start)
  const places: Places[] = [[start.directory], ...others]
  const read = await Promise.all(places.map((at) => readDeclaring(at, field)))
  return read.filter((one) => one !== undefined)
}

/** Reads the package that is in the first of some places; undefined unless it has the field. */
async function readDeclaring(
  places: Places,
  field: string,
): Promise<DeclaringPackage | UnreadablePackage | undefined> {
  const found = await firstPackage(places)
  if (found === undefined) return undefined
  const unreadable = async (problem: string): Promise<UnreadablePackage> => {
    const directory = await realpath(found.directory)
    return { package: { name: directory, directory }, problem: `package.json ${problem}` }
  }
  // Whether such a package declares itself cannot be known.
  if ('problem' in found.read) return unreadable(found.read.problem)
  const { text } = found.read
  // Most packages do not declare themselves, and need no parsing.
  if (!text.includes(JSON.stringify(field))) return undefined
  const packageJson = parseJsonObject(text)
  if (packageJson === undefined) return unreadable('is not a JSON object')
  const directory = await realpath(found.directory)
  if (!Object.hasOwn(packageJson, field)) return undefined
  const installed = installedPackage(directory, packageJson)
  return { package: installed, directory, packageJson, declaration: packageJson[field] }
}

async function firstPackage(
  places: Places,
): Promise<{ readonly directory: string; readonly read: ReadText } | undefined> {
  for (const directory of places) {
    const read = await readText(join(directory, 'package.json'))
    if ('text' in read || !read.missing) return { directory, read }
  }
  return undefined
}

function installedPackage(directory: string, { name, version }: JsonObject): InstalledPackage {
  return {
    name: typeof name === 'string' ? name : directory,
    version: typeof version === 'string' ? version : undefined,
    directory,
  }
}
