import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageJson } from './package-json.ts'

/** A package that pnpm has installed. */
export interface InstalledPackage {
  readonly manifest: PackageJson
  readonly directory: string
}

/** @param store A directory `node_modules/.pnpm`. */
export function installedPackages(store: string): InstalledPackage[] {
  return readdirSync(store).flatMap((entry) => {
    const home = join(store, entry, 'node_modules')
    return packageNames(home).flatMap((name) => {
      const directory = join(home, name)
      // what is linked is another entry's
      if (realpathSync(directory) !== join(realpathSync(home), name)) return []
      const manifest = readManifest(directory)
      return manifest === undefined ? [] : [{ manifest, directory }]
    })
  })
}

function packageNames(directory: string): string[] {
  return list(directory).flatMap((name) => {
    if (name.startsWith('@')) return list(join(directory, name)).map((inner) => `${name}/${inner}`)
    return name.startsWith('.') ? [] : [name]
  })
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return [] // a file of pnpm's own
  }
}

function readManifest(directory: string): PackageJson | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageJson
  } catch {
    return undefined
  }
}
