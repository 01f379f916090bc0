import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { git } from '../repository/git.ts'

/** A file that a command changed: its bytes, or `undefined` where it is gone. */
export interface ChangedFile {
  readonly path: string
  readonly content: Buffer | undefined
}

/** Everything in a copy that differs from its commit, except for what git ignores. */
export function changedFiles(copy: string): ChangedFile[] {
  git(copy, 'add', '--all')
  const names = git(copy, 'diff', '--cached', '--name-only', '--no-renames', '-z', 'HEAD')
  return names
    .split('\0')
    .filter(Boolean)
    .map((path) => ({ path, content: contentOf(join(copy, path)) }))
}

/** The bytes of a file, or `undefined` where there is none. */
export function contentOf(path: string): Buffer | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  return stat.isSymbolicLink() ? Buffer.from(readlinkSync(path)) : readFileSync(path)
}
