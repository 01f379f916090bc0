import pg from 'pg'
import type { Database, DatabaseRow, Executor } from './database.ts'
import { isAway } from './failure.ts'
import { firstFailure } from './first-failure.ts'
import { postgresFailure, unusable } from './postgres-failure.ts'
import { readRows, storedValues } from './stored-text.ts'

/** Milliseconds after which a connection or a statement is given up, so that nothing hangs on a dead line. */
const PATIENCE = 20_000

/**
 * Opens a Postgres server.
 * @throws BulkDatabaseError when it cannot be reached, or does not let in
 */
export async function openPostgres(url: string, connections: number): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    keepAlive: true,
    application_name: 'picturedesk-bulk',
  })
  const place = shown(url)
  const failed = (cause: unknown): unknown => postgresFailure(place, cause)
  // An idle connection that breaks is replaced. Without a listener it would end the process.
  pool.on('error', () => {})
  try {
    await pool.query('SELECT 1')
  } catch (cause) {
    await pool.end().catch(() => {})
    throw unusable(place, cause)
  }
  return {
    ...executorOn(pool, failed),
    kind: 'postgres',
    transaction: async (run) => {
      const client = await pool.connect().catch((cause: unknown) => {
        throw failed(cause)
      })
      // The same holds for one that breaks between two statements. The next statement tells.
      const ignore = (): void => {}
      client.on('error', ignore)
      const release = (reason?: Error): void => {
        client.off('error', ignore)
        client.release(reason)
      }
      const { query } = executorOn(client, failed)
      try {
        await query('BEGIN')
        const result = await firstFailure({ query }, run)
        await query('COMMIT')
        release()
        return result
      } catch (error) {
        // A connection that is closed rolls back. One to a server that takes no writes any more would be used again.
        if (isAway(error)) release(error as Error)
        else await query('ROLLBACK').then(() => release(), release)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

function executorOn(
  session: Pick<pg.Pool | pg.PoolClient, 'query'>,
  failed: (cause: unknown) => unknown,
): Executor {
  return {
    query: async (sql, values) => {
      const asked: Promise<pg.QueryResult | pg.QueryResult[]> = values?.length
        ? session.query(sql, storedValues(values))
        : session.query(sql)
      const result = await asked.catch((cause: unknown) => {
        throw failed(cause)
      })
      return readRows([result].flat().flatMap(({ rows }) => rows as DatabaseRow[]))
    },
  }
}

/** The address without user and password. */
function shown(url: string): string {
  const { host, pathname } = URL.parse(url) ?? {
    host: '(an address that cannot be read)',
    pathname: '',
  }
  if (host !== '') return `${host}${pathname}`
  // The driver takes what the address does not have from its parameters, PGHOST and the like, and its defaults.
  const own = new pg.Client({ connectionString: url })
  return `${own.host}:${own.port}/${own.database ?? ''}`
}
