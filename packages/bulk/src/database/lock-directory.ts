import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BulkDatabaseError } from './database-error.ts'

/**
 * Locks a directory for this process. The lock is one of the operating system's, taken by SQLite: it
 * ends with the process, however that ends, so that none is left behind by a crash.
 * @returns what gives the lock back
 * @throws BulkDatabaseError when another process, or another call of this one, has it
 */
export function lockDirectory(directory: string): () => void {
  const lock = new DatabaseSync(join(directory, 'lock'), { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new BulkDatabaseError(
      `The directory ${directory} is in use by another process, and an embedded database takes one at a time. ` +
        'Stop that process, or pass the address of a Postgres server as `database`, which takes any number of workers.',
      { cause },
    )
  }
  return () => lock.close()
}
