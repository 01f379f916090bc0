import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite, type Results } from '@electric-sql/pglite'
import { damagedMessage } from './damaged-message.ts'
import type { Database, DatabaseRow, Executor } from './database.ts'
import { BulkDatabaseError } from './database-error.ts'
import { lockDirectory } from './lock-directory.ts'
import { makeDirectory, obstacle } from './make-directory.ts'
import { pgliteTrouble } from './pglite-trouble.ts'
import { readRows, storedValues } from './stored-text.ts'
import { SYNCED_START, SyncedFiles, syncDirectory, syncTree } from './synced-files.ts'

/** What PGlite and its transactions have in common. */
interface Session {
  query(sql: string, values?: unknown[]): Promise<Results>
  exec(sql: string): Promise<Results[]>
}

/**
 * Opens the embedded Postgres in a directory, which is made when it does not exist.
 * @throws BulkDatabaseError
 */
export async function openPglite(path: string): Promise<Database> {
  const directory = resolve(path)
  try {
    makeDirectory(directory)
  } catch (cause) {
    const file = obstacle(directory)
    const why = file === undefined ? '' : ` ${file} is a file, and no directory.`
    throw new BulkDatabaseError(
      `The directory ${directory} cannot be made.${why} Pass a directory that can be written as \`database\`.`,
      { cause },
    )
  }
  const unlock = lockDirectory(directory)
  try {
    const pglite = await openData(directory)
    const told = (error: unknown): unknown => pgliteTrouble(directory, error)
    return {
      ...executorOn(pglite, told),
      told,
      kind: 'pglite',
      transaction: (run) =>
        pglite
          .transaction((session) => run(executorOn(session, told)))
          .catch((error) => {
            throw told(error)
          }),
      onTrouble: () => {},
      close: async () => {
        try {
          await pglite.close()
        } catch (error) {
          throw told(error)
        } finally {
          unlock()
        }
      },
    }
  } catch (cause) {
    unlock()
    if (BulkDatabaseError.isInstance(cause)) throw cause
    throw new BulkDatabaseError(damagedMessage(directory, cause), { cause })
  }
}

/** A crash while the data are made the first time leaves them unusable, and empty: they are made anew. */
async function openData(directory: string): Promise<PGlite> {
  const data = join(directory, 'data')
  const made = join(directory, 'made')
  if (!existsSync(made)) rmSync(data, { recursive: true, force: true })
  // PGlite would make an empty database in its place, and all jobs would be gone without a word.
  else if (!existsSync(join(data, 'PG_VERSION')))
    throw new Error(`The file ${join(data, 'PG_VERSION')} is missing.`)
  const pglite = await PGlite.create({ fs: new SyncedFiles(data), startParams: SYNCED_START })
  if (!existsSync(made)) {
    syncTree(data)
    writeFileSync(made, '')
    syncDirectory(directory)
  }
  return pglite
}

function executorOn(session: Session, told: (error: unknown) => unknown): Executor {
  return {
    query: async (sql, values = []) => {
      try {
        if (values.length > 0)
          return readRows((await session.query(sql, storedValues(values))).rows as DatabaseRow[])
        return readRows((await session.exec(sql)).flatMap(({ rows }) => rows as DatabaseRow[]))
      } catch (error) {
        throw told(error)
      }
    },
  }
}
