import type { Plugin } from '@picturedesk/registry'
import type { Bulk } from '../../bulk.ts'
import { openBulk } from '../../open-bulk.ts'
import { CliError } from '../cli-error.ts'
import type { Shell } from '../shell.ts'
import { databaseOf, withoutPassword } from './database.ts'

/**
 * Opens the database, does something with it and closes it. What anything in between says has no password
 * of the database in it.
 */
export async function withBulk<Result>(
  option: string | undefined,
  providers: readonly Plugin[],
  { env }: Pick<Shell, 'env'>,
  use: (bulk: Bulk) => Promise<Result>,
): Promise<Result> {
  const database = databaseOf(option, env)
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
