import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedPackage } from '@picturedesk/workspace/release'

/** An entry of a package by which users import types. */
export interface Entry {
  /** As in `exports`, without `./`; `index` for the package itself. */
  readonly name: string
  /** The declarations that a build writes, from the root of the house. */
  readonly types: string
}

/** The entries of a package that have types. */
export function entriesOf(root: string, { folder }: PublishedPackage): Entry[] {
  const { exports = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>
  }
  return Object.entries(exports).flatMap(([key, value]) => {
    const types = typeof value === 'string' ? undefined : value.types
    if (types === undefined) return []
    return [{ name: key === '.' ? 'index' : key.replace(/^\.\//, ''), types: join(folder, types) }]
  })
}
