import { cpSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'

/** The files of a workspace that are not ignored, in a temporary directory: as after `git clone`. */
export function houseCopy(root: string): TemporaryHouse {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').match(/^\.?[\w-]+(?=\/$)/gm) ?? []
  const left = new Set(['.git', ...ignored])
  const house = temporaryHouse({})
  cpSync(root, house.root, { recursive: true, filter: (path) => !left.has(basename(path)) })
  return house
}
