import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { Application } from './application.ts'
import { isJsonObject } from './json-object.ts'

/** Where a package may be: all places in which Node looks for it, nearest first. */
export type Places = readonly string[]

/** Where the packages may be that an application names. */
export function dependencyPlaces({ directory, packageJson }: Application): Places[] {
  const roots = nodeModules(directory)
  const kinds = ['dependencies', 'optionalDependencies', 'devDependencies']
  const names = kinds.flatMap((kind) => {
    const named = packageJson[kind]
    return isJsonObject(named) ? Object.keys(named) : []
  })
  return Array.from(new Set(names), (name) => roots.map((root) => join(root, name)))
}

/** Where every package is that an application could import, in the order of names. */
export async function installedPlaces({ directory }: Application): Promise<Places[]> {
  const places = new Map<string, Places>()
  for (const root of nodeModules(directory)) {
    for (const name of await packageNames(root))
      places.set(name, [...(places.get(name) ?? []), join(root, name)])
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found)
}

/** The folders in which Node looks for the packages of a directory, nearest first. */
function nodeModules(directory: string): string[] {
  const paths = createRequire(join(directory, 'package.json')).resolve.paths('any') ?? []
  // The others are folders of the machine, which imports do not look into.
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

/** What is in a folder, if there is one, but for what is hidden, such as `.bin`. */
async function visible(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.'))
  } catch {
    return []
  }
}
