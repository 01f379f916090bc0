import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PackageSource } from './installed-package.ts'
import { parseJsonObject } from './json-object.ts'
import { readText } from './read-text.ts'

/**
 * The packages that a directory or file is in, nearest first. It ends at a package.json that is
 * not a file with a JSON object, because nobody can tell what such a package depends on.
 */
export async function* enclosingPackages(from: string | URL): AsyncGenerator<PackageSource> {
  const isUrl = from instanceof URL || from.startsWith('file:')
  const path = resolve(isUrl ? fileURLToPath(from) : from)
  for (const directory of upwards((await isDirectory(path)) ? path : dirname(path))) {
    const read = await readText(join(directory, 'package.json'))
    if ('problem' in read) {
      if (read.missing) continue
      return
    }
    const packageJson = parseJsonObject(read.text)
    if (packageJson === undefined) return
    yield { directory: await realpath(directory), packageJson }
  }
}

/** A directory, then every directory above it. */
function* upwards(directory: string): Generator<string> {
  yield directory
  const parent = dirname(directory)
  if (parent !== directory) yield* upwards(parent)
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
