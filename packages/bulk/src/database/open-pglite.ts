import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite, type Results } from '@electric-sql/pglite'
import { damagedMessage } from './damaged-message.ts'
import type { Database, DatabaseRow, Executor } from './database.ts'
import { BulkDatabaseError } from './database-error.ts'
import { lockDirectory } from './lock-directory.ts'
import { makeDirectory, obstacle } from './make-directory.ts'
import { readRows, storedValues } from './stored-text.ts'

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
    return {
      ...executorOn(pglite),
      kind: 'pglite',
      transaction: (run) => pglite.transaction((session) => run(executorOn(session))),
      onTrouble: () => {},
      close: async () => {
        await pglite.close()
        unlock()
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
  const pglite = await PGlite.create(data)
  writeFileSync(made, '')
  return pglite
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
