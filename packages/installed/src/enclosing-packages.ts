import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackageSource } from './installed-package.ts'
import { parseJsonObject } from './json-object.ts'
import { readText } from './read-text.ts'
import { upwards } from './upwards.ts'

/**
 * The packages that a directory or file is in, nearest first. It ends at a package.json that is
 * not a file with a JSON object, because nobody can tell what such a package depends on.
 *
 * @param path absolute
 */
export async function* enclosingPackages(path: string): AsyncGenerator<PackageSource> {
  for await (const directory of upwards(path)) {
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
