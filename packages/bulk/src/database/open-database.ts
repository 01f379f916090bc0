import { InvalidArgumentError } from '@picturedesk/provider'
import type { Database } from './database.ts'
import { openPglite } from './open-pglite.ts'
import { openPostgres } from './open-postgres.ts'

/** Where jobs are kept when the caller does not say. */
const DEFAULT = './.picturedesk'

/**
 * Opens the database that an option names: a Postgres server by its address, else a directory.
 * @throws BulkDatabaseError
 * @throws InvalidArgumentError
 */
export async function openDatabase(
  database: unknown,
  { connections, flush }: { readonly connections: number; readonly flush: boolean },
): Promise<Database> {
  const place = database === undefined ? DEFAULT : database
  if (typeof place === 'string' && /^postgres(ql)?:\/\//i.test(place))
    return openPostgres(place, connections)
  if (typeof place === 'string' && place.trim() !== '' && !/^[a-z][a-z0-9+.-]+:\/\//i.test(place))
    return openPglite(place, flush)
  throw new InvalidArgumentError({
    field: 'database',
    allowed: 'a directory, or the address of a Postgres server such as "postgres://user@host/name"',
    // An address may hold a password.
    value: typeof place === 'string' ? place.replace(/\/\/.*@/, '//…@') : place,
  })
}
