import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'

/** A package that this tool depends on, which are all that are published. */
export interface PublishedHere {
  readonly name: string
  readonly directory: string
  /** The versions of Node that it is for, such as `>=24.18`. */
  readonly range: string
  /** The first of them, such as 24. */
  readonly least: number
  /** The entries that run code, without the dot: '' for the package itself. */
  readonly entries: readonly string[]
  /** Files of its commands. */
  readonly bins: readonly string[]
}

export function publishedHere(): PublishedHere[] {
  const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const names = Object.keys(own.dependencies as object)
  return names.flatMap((name) => {
    const path = findPackageJSON(name, import.meta.url) ?? ''
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    if (manifest.private) return []
    const { engines, exports = {}, bin = {}, publishConfig } = manifest
    const entries = Object.entries<Record<string, string>>(exports)
      .filter(([, target]) => /^\.\/.*\.js$/.test(target['default'] ?? ''))
      .map(([entry]) => entry.slice(1))
    return {
      name,
      directory: dirname(path),
      range: engines.node,
      least: Number.parseInt(engines.node.replace('>=', ''), 10),
      entries: entries.filter((entry) => !entry.endsWith('.json')),
      bins: Object.values<string>(publishConfig?.bin ?? bin),
    }
  })
}
