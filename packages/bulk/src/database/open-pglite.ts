import { resolve } from 'node:path'
import type { Results } from '@electric-sql/pglite'
import { damagedMessage } from './damaged-message.ts'
import type { Database, DatabaseRow, Executor } from './database.ts'
import { BulkDatabaseError } from './database-error.ts'
import { firstFailure } from './first-failure.ts'
import { lockDirectory } from './lock-directory.ts'
import { makeDirectory, obstacle } from './make-directory.ts'
import { type FilesOf, openData } from './open-data.ts'
import { readRows, storedValues } from './stored-text.ts'
import { untilDeath } from './until-death.ts'

/** What PGlite and its transactions have in common. */
interface Session {
  query(sql: string, values?: unknown[]): Promise<Results>
  exec(sql: string): Promise<Results[]>
}

/**
 * Opens the embedded Postgres in a directory, which is made when it does not exist.
 * @param isFlushed Whether each commit is on the disk before it is answered.
 * @throws BulkDatabaseError
 */
export async function openPglite(
  path: string,
  isFlushed: boolean,
  filesOf?: FilesOf,
): Promise<Database> {
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
    const pglite = await openData(directory, isFlushed, filesOf)
    const { run, isDead } = untilDeath(directory)
    return {
      query: (sql, values) =>
        run(async () => {
          try {
            return await executorOn(pglite).query(sql, values)
          } catch (error) {
            // Statements of the engine that begin a transaction and fail leave it open, in the only session there
            // is: it is ended before the next call, which would be refused inside of it.
            await pglite.exec('ROLLBACK').catch(() => {})
            throw error
          }
        }),
      kind: 'pglite',
      transaction: (work) =>
        run(() => pglite.transaction((session) => firstFailure(executorOn(session), work))),
      close: async () => {
        // What is dead never answers.
        if (!isDead()) await pglite.close()
        unlock()
      },
    }
  } catch (cause) {
    unlock()
    if (BulkDatabaseError.isInstance(cause)) throw cause
    throw new BulkDatabaseError(damagedMessage(directory, cause), { cause })
  }
}

function executorOn(session: Session): Executor {
  return {
    query: async (sql, values = []) => {
      if (values.length > 0)
        return readRows((await session.query(sql, storedValues(values))).rows as DatabaseRow[])
      return readRows((await session.exec(sql)).flatMap(({ rows }) => rows as DatabaseRow[]))
    },
  }
}
