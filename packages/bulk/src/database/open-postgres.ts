import pg from 'pg'
import { sentence } from '../sentence.ts'
import type { Database, DatabaseRow, Executor } from './database.ts'
import { BulkDatabaseError } from './database-error.ts'
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
  const listeners: ((error: unknown) => void)[] = []
  // Without a listener, an idle connection that breaks would end the process.
  pool.on('error', (error) => {
    for (const listener of listeners) listener(error)
  })
  try {
    await pool.query('SELECT 1')
  } catch (cause) {
    await pool.end().catch(() => {})
    throw new BulkDatabaseError(
      `The Postgres server at ${shown(url)} cannot be used: ${sentence(messageOf(cause))} ` +
        'Check that it runs, and that the address, the user and the password in `database` are right.',
      { cause },
    )
  }
  return {
    ...executorOn(pool),
    kind: 'postgres',
    onTrouble: (listener) => void listeners.push(listener),
    transaction: async (run) => {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const result = await run(executorOn(client))
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        // A connection whose state is not known is closed, which rolls back.
        await client.query('ROLLBACK').then(
          () => client.release(),
          (reason: Error) => client.release(reason),
        )
        throw error
      }
    },
    close: () => pool.end(),
  }
}

function executorOn(session: Pick<pg.Pool | pg.PoolClient, 'query'>): Executor {
  return {
    query: async (sql, values) => {
      const result: pg.QueryResult | pg.QueryResult[] = await (values?.length
        ? session.query(sql, storedValues(values))
        : session.query(sql))
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
  return `${host}${pathname}`
}

/** Errors of several addresses of one host have no message of their own. */
function messageOf(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: Error[] }
  return message || errors?.[0]?.message || code || 'no reason is given'
}
