import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Stop } from '../house/stop.ts'
import { git } from '../repository/git.ts'
import { type ChangedFile, contentOf } from './outcome.ts'

/**
 * Files of the checkout that differ from the commit and from what is about to be written: somebody's own work. What an
 * interrupted run wrote does not count.
 */
export function foreignChanges(checkout: string, files: readonly ChangedFile[]): string[] {
  const wanted = new Map(files.map(({ path, content }) => [path, content]))
  return dirtyPaths(checkout).filter((path) => {
    // A file whose writing was interrupted: it has the place of the one that it becomes.
    if (path.endsWith(HALF)) return !wanted.has(path.slice(0, -HALF.length))
    if (!wanted.has(path)) return true
    const [is, expected] = [contentOf(join(checkout, path)), wanted.get(path)]
    return is === undefined || expected === undefined ? is !== expected : !is.equals(expected)
  })
}

/** Writes what a command changed elsewhere into the checkout. Done twice, it is the same as done once. */
export function applyOutcome(checkout: string, files: readonly ChangedFile[]): void {
  const foreign = foreignChanges(checkout, files)
  if (foreign.length > 0)
    throw new Stop(
      `Files differ from the last commit, and not by a run of this command. Commit, stash or remove them:\n${foreign.map((path) => `  ${path}`).join('\n')}`,
    )
  for (const path of dirtyPaths(checkout)) if (path.endsWith(HALF)) rmSync(join(checkout, path))
  for (const { path, content } of files) {
    const target = join(checkout, path)
    if (content === undefined) {
      rmSync(target, { force: true })
      continue
    }
    mkdirSync(dirname(target), { recursive: true })
    // Whoever reads it meanwhile, or after a kill, finds the old file or the new one.
    writeFileSync(`${target}${HALF}`, content)
    renameSync(`${target}${HALF}`, target)
  }
}

/** Ends the name of a file that is being written. */
const HALF = '.half-written'

function dirtyPaths(checkout: string): string[] {
  // A status takes two letters and a blank; with `-z`, paths are not quoted. Without renames each entry is one path.
  return git(
    checkout,
    '-c',
    'status.renames=false',
    'status',
    '--porcelain',
    '--untracked-files=all',
    '-z',
  )
    .split('\0')
    .filter(Boolean)
    .map((entry) => entry.slice(3))
}
