import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PublicDocument } from './documents.ts'

const own = fileURLToPath(new URL('../..', import.meta.url))

/** Where packages are that are too large for an installation of the house. */
export const cache = join(own, 'node_modules/.cache/corpus')

/** The path of a document; undefined while its package is not installed. */
export function findDocument({ package: name, file }: PublicDocument): string | undefined {
  return [own, cache]
    .map((root) => join(root, 'node_modules', name, file))
    .find((path) => existsSync(path))
}
