import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { guardFolder } from '../guard/guard.ts'
import { tryLock } from '../house/process-lock.ts'

/** How the names of scratch folders begin. */
export const SCRATCH = 'picturedesk-scratch-'

/** The lock that a folder's owner holds as long as it lives. */
const LOCK = 'owner.lock'

/** A folder of this process among the temporary ones. */
export interface ScratchFolder extends Disposable {
  readonly path: string
}

/**
 * Makes an empty folder that is removed in the end: by disposing, by a guard where the process is killed, and by the next
 * who makes one where the guard was killed too.
 */
export function scratchFolder(name: string): ScratchFolder {
  sweepScratch()
  const home = mkdtempSync(join(tmpdir(), `${SCRATCH}${name}-`))
  const lock = tryLock(join(home, LOCK))
  // Only who sweeps at this moment has it. The folder goes with that.
  if (lock === undefined) return scratchFolder(name)
  const guarded = guardFolder(home)
  const path = join(home, 'files')
  mkdirSync(path)
  return {
    path,
    [Symbol.dispose]: () => {
      lock[Symbol.dispose]()
      remove(home)
      guarded[Symbol.dispose]()
    },
  }
}

/** Removes the folders whose owner is gone. */
export function sweepScratch(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(SCRATCH)) continue
    const home = join(tmpdir(), name)
    const lock = lockOf(home)
    if (lock === undefined) continue
    lock[Symbol.dispose]()
    remove(home)
  }
}

/** The lock of a folder that nobody owns. One without a lock is just being made, or was left in that moment and is empty. */
function lockOf(home: string): Disposable | undefined {
  const path = join(home, LOCK)
  if (!existsSync(path)) return undefined
  try {
    return tryLock(path)
  } catch {
    return undefined // It belongs to another user, or was removed meanwhile.
  }
}

function remove(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}
