import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { tryLock } from '../house/process-lock.ts'
import { Stop } from '../house/stop.ts'
import { git } from './git.ts'

/** Keeps a second release out of a checkout: each removes what was built, and builds again, while the other packs. */
export function lockCheckout(root: string): Disposable {
  // The folder of git is no part of the tree, and each work tree has its own.
  const folder = resolve(root, git(root, 'rev-parse', '--git-dir'))
  const path = resolve(folder, 'picturedesk-release.lock')
  // The file of the lock cannot be read while another has it.
  const owner = `${path}.owner`
  const lock = tryLock(path)
  if (lock !== undefined) {
    writeFileSync(owner, `${process.pid}`)
    return lock
  }
  const pid = existsSync(owner) ? readFileSync(owner, 'utf8') : 'unknown'
  throw new Stop(
    `Another release runs in this checkout: the process ${pid}. Wait until it ends, or end it, then run this again: it goes on where that one stopped.`,
  )
}
