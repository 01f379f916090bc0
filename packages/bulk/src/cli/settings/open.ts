import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CliError, usageError } from '@picturedesk/command-line'
import type { Plugin } from '@picturedesk/registry'
import type { Bulk } from '../../bulk.ts'
import { BulkDatabaseError } from '../../database/database-error.ts'
import { openBulk } from '../../open-bulk.ts'
import { inOptionNames } from '../arguments/option-names.ts'
import type { Screen } from '../progress/screen.ts'
import { tellTrouble } from '../run/tell-trouble.ts'
import type { Shell } from '../shell.ts'
import {
  connectionsOf,
  DATABASE_VARIABLE,
  type DatabaseValues,
  databaseOf,
  isServer,
  withoutPassword,
} from './database.ts'

/** Which database. */
export interface DatabaseChoice {
  readonly values: DatabaseValues
  /** Where it is said that the database goes away, and that it is back. */
  readonly screen: Pick<Screen, 'say'>
  /** Whether a directory without a database is refused, since nothing is to be made. Default: false. */
  readonly mustExist?: boolean | undefined
}

/**
 * Opens the database, does something with it and closes it. What anything in between says has no password
 * of the database in it.
 */
export async function withBulk<Result>(
  { values, screen, mustExist = false }: DatabaseChoice,
  providers: readonly Plugin[],
  { env }: Pick<Shell, 'env'>,
  use: (bulk: Bulk) => Promise<Result>,
): Promise<Result> {
  const { database: option } = values
  const database = databaseOf(option, env)
  const connections = connectionsOf(values, env)
  if (mustExist) await demandDatabase(database)
  await refuseOtherContent(database)
  try {
    await using bulk = await openBulk({ database, providers, connections })
    tellTrouble(bulk, screen, (message) =>
      inOptionNames(withoutPassword(namedIn(message, option), database)),
    )
    return await use(bulk)
  } catch (error) {
    throw redacted(named(error, option), database)
  }
}

/** Names the variable where the database is not one of the option. */
function named(error: unknown, option: string | undefined): unknown {
  if (!BulkDatabaseError.isInstance(error)) return error
  const message = namedIn(error.message, option)
  return message === error.message ? error : new CliError(message, { cause: error })
}

function namedIn(message: string, option: string | undefined): string {
  return option === undefined
    ? message.replaceAll('`database`', DATABASE_VARIABLE)
    : message.replaceAll(
        'the address, the user and the password in `database`', // The option takes no password.
        'the address and the user in --database and the password in PGPASSWORD',
      )
}

/** What a database of ours has in its directory. */
const OWN = ['data', 'data.new', 'holder', 'lock', 'lock-journal', 'made']

/** @throws CliError if a directory has other files, among which a database would be made */
async function refuseOtherContent(database: string): Promise<void> {
  if (isServer(database)) return
  const entries: string[] = await readdir(database).catch(() => [])
  if (entries.includes('made') || entries.every((entry) => OWN.includes(entry))) return
  throw usageError(
    `The folder ${database} has other files, and no database. Name a new or an empty folder, such as ${join(database, '.picturedesk')}.`,
  )
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
