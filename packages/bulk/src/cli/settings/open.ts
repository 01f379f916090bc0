import { stat } from 'node:fs/promises'
import type { Plugin } from '@picturedesk/registry'
import type { Bulk } from '../../bulk.ts'
import { openBulk } from '../../open-bulk.ts'
import { CliError, usageError } from '../cli-error.ts'
import type { Shell } from '../shell.ts'
import { DATABASE_VARIABLE, databaseOf, isServer, withoutPassword } from './database.ts'

/** Which database. */
export interface DatabaseChoice {
  /** What `--database` says. */
  readonly database: string | undefined
  /** Whether a directory without a database is refused, since nothing is to be made. Default: false. */
  readonly mustExist?: boolean | undefined
}

/**
 * Opens the database, does something with it and closes it. What anything in between says has no password
 * of the database in it.
 */
export async function withBulk<Result>(
  { database: option, mustExist = false }: DatabaseChoice,
  providers: readonly Plugin[],
  { env }: Pick<Shell, 'env'>,
  use: (bulk: Bulk) => Promise<Result>,
): Promise<Result> {
  const database = databaseOf(option, env)
  if (mustExist) await demandDatabase(database)
  try {
    await using bulk = await openBulk({ database, providers })
    return await use(bulk)
  } catch (error) {
    throw redacted(error, database)
  }
}

function redacted(error: unknown, database: string): unknown {
  if (!(error instanceof Error)) return error
  const message = withoutPassword(error.message, database)
  if (message === error.message) return error
  return new CliError(message, error instanceof CliError ? { exitCode: error.exitCode } : {})
}

/** @throws CliError if there is no database in a directory */
async function demandDatabase(database: string): Promise<void> {
  if (isServer(database)) return
  const isThere = await stat(database).then(
    () => true,
    () => false,
  )
  if (isThere) return
  throw usageError(
    `There is no database in ${database}. Name another with --database, or set ${DATABASE_VARIABLE}.`,
  )
}
