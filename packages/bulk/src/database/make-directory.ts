import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncDirectory } from './synced-files.ts'

/**
 * Makes a directory, and those above it. Node's own `recursive` tries for ever where the system lets nobody
 * make a directory and says that there is none, as in `/proc`.
 */
export function makeDirectory(path: string): void {
  if (isDirectory(path)) return
  const above = dirname(path)
  if (above !== path) makeDirectory(above)
  try {
    mkdirSync(path, { mode: 0o700 })
    syncName(above)
  } catch (error) {
    // Another process may have made it in between.
    if (!isDirectory(path)) throw error
  }
}

/** What stands where a directory is wanted, or above it, and is none. */
export function obstacle(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found !== undefined) return found.isDirectory() ? undefined : path
  } catch {
    // Something above it is no directory.
  }
  const above = dirname(path)
  return above === path ? undefined : obstacle(above)
}

/** Lets the name of what was made survive a power cut, where this user may read the directory that has it. */
function syncName(directory: string): void {
  try {
    syncDirectory(directory)
  } catch {}
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
