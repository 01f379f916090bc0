import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { sentence } from '../sentence.ts'
import { BulkDatabaseError } from './database-error.ts'
import { holderOf, removeHolder, writeHolder } from './lock-holder.ts'
import { sqlite } from './sqlite.ts'

/**
 * Locks a directory for this process. The lock is one of the operating system's, taken by SQLite: it
 * ends with the process, however that ends, so that none is left behind by a crash.
 * @returns what gives the lock back
 * @throws BulkDatabaseError when another process, or another call of this one, has it, or nobody can lock it
 */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, 'lock')
  let lock: DatabaseSync | undefined
  try {
    // SQLite would open for reading only, and say that it has the lock.
    if (!mayWrite(directory, path)) throw new Error('it cannot be written')
    lock = new (sqlite().DatabaseSync)(path, { timeout: 0 })
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock?.close()
    throw new BulkDatabaseError(messageOf(cause, directory, path), { cause })
  }
  const held = lock
  writeHolder(directory)
  return () => {
    removeHolder(directory)
    held.close()
  }
}

/** SQLite's numbers for a lock that another connection has. */
const BUSY: readonly unknown[] = [5, 6]

function messageOf(cause: unknown, directory: string, path: string): string {
  const { errcode, message } = cause as { readonly errcode?: unknown; readonly message?: unknown }
  if (BUSY.includes(errcode))
    return (
      `The directory ${directory} is in use by ${holderOf(directory)}. An embedded database takes one user at a time. ` +
      'Close it there, or pass the address of a Postgres server as `database`, which takes any number of workers.'
    )
  const begin = `The directory ${directory} cannot be locked for this process: ${sentence(`${message}`)} `
  const found = statSync(path, { throwIfNoEntry: false })
  if (found !== undefined && !found.isFile())
    return `${begin}${path} must be a file, and is none. Move it away, or pass another directory as \`database\`.`
  if (!mayWrite(directory, path))
    return `${begin}Give this user the right to write to the directory and to ${path}, or pass another directory as \`database\`.`
  return `${begin}If no process uses the directory, delete ${path}: it holds no data. Check that the disk has space, and that the directory is on a disk of this machine: network drives may have no locks.`
}

/** Tried, since rights on their own do not say it: a file system may be mounted for reading only. */
function mayWrite(directory: string, path: string): boolean {
  const trial = join(directory, `trial-${process.pid}`)
  try {
    closeSync(openSync(trial, 'w'))
    rmSync(trial)
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) closeSync(openSync(path, 'r+'))
    return true
  } catch {
    return false
  }
}
