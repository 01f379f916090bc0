import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseModule } from '../tarball/imports.ts'

/** What a module needs to run. */
export interface ModuleClosure {
  /** Its own files, by full path. */
  readonly files: readonly string[]
  /** Everything else that it imports, types included. */
  readonly others: readonly string[]
}

/** Follows the relative imports of a module. */
export function moduleClosure(entry: string): ModuleClosure {
  const files = new Set<string>()
  const others = new Set<string>()
  const left = [entry]
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (files.has(path)) continue
    files.add(path)
    for (const specifier of parseModule(path, readFileSync(path, 'utf8')).specifiers) {
      if (specifier.startsWith('.')) left.push(resolve(dirname(path), specifier))
      else others.add(specifier)
    }
  }
  return { files: [...files].sort(), others: [...others].sort() }
}
