import { DatabaseSync } from 'node:sqlite'

/**
 * Takes a lock for this process, or gives `undefined` where another has it. The lock is one of the operating system's, taken by
 * SQLite: it ends with the process, however that ends, so that none is left behind by a kill.
 */
export function tryLock(path: string): Disposable | undefined {
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (/locked/.test((error as Error).message)) return undefined
    throw error
  }
  return { [Symbol.dispose]: () => lock.close() }
}
