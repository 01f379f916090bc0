import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { PackageSource } from './installed-package.ts'
import { isJsonObject } from './json-object.ts'
import { pnpDirectories } from './pnp.ts'

/** The directories in which Node looks for one package, nearest first. */
export type Places = readonly string[]

const DEPENDENCY_FIELDS = ['dependencies', 'optionalDependencies', 'devDependencies']
/** Keeps a name such as `../x` from leading out of node_modules. */
const PACKAGE_NAME = /^(@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/

/** Where the packages may be that a package depends on. */
export function dependencyPlaces({ directory, packageJson }: PackageSource): Places[] {
  const names = DEPENDENCY_FIELDS.flatMap((field) => {
    const named = packageJson[field]
    return isJsonObject(named) ? Object.keys(named) : []
  }).filter((name) => PACKAGE_NAME.test(name))
  const pnp = pnpDirectories(directory)
  if (pnp !== undefined) return Array.from(new Set(names), (name) => [pnp.get(name) ?? []].flat())
  const roots = nodeModules(directory)
  return Array.from(new Set(names), (name) => roots.map((root) => join(root, name)))
}

/** Where every package is that a package could import, in the order of names. */
export async function installedPlaces({ directory }: PackageSource): Promise<Places[]> {
  const pnp = pnpDirectories(directory)
  if (pnp !== undefined) return inOrder(new Map(Array.from(pnp, ([name, at]) => [name, [at]])))
  const places = new Map<string, Places>()
  for (const root of nodeModules(directory)) {
    for (const name of await packageNames(root))
      places.set(name, [...(places.get(name) ?? []), join(root, name)])
  }
  return inOrder(places)
}

function inOrder(places: ReadonlyMap<string, Places>): Places[] {
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found)
}

/** The folders in which Node looks for the packages of a directory, nearest first. */
function nodeModules(directory: string): string[] {
  const paths = createRequire(join(directory, 'package.json')).resolve.paths('any') ?? []
  // `require` also looks into folders of the user and of the machine; `import` does not.
  return paths.filter((path) => basename(path) === 'node_modules')
}

async function packageNames(root: string): Promise<string[]> {
  const names = (await visible(root)).map(async (name) =>
    name.startsWith('@')
      ? (await visible(join(root, name))).map((inScope) => `${name}/${inScope}`)
      : [name],
  )
  return (await Promise.all(names)).flat()
}

/** The names in a folder, without hidden ones such as `.bin`; empty when there is no such folder. */
async function visible(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.'))
  } catch {
    return []
  }
}
