import pg from 'pg'
import type { Database, DatabaseRow, Executor } from './database.ts'
import { BulkDatabaseError } from './database-error.ts'
import { postgresTrouble } from './postgres-trouble.ts'
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
  const where = shown(url)
  const listeners: ((error: unknown) => void)[] = []
  // Without a listener, an idle connection that breaks would end the process.
  pool.on('error', (error) => {
    for (const listener of listeners) listener(postgresTrouble(where, error))
  })
  try {
    await pool.query('SELECT 1')
  } catch (cause) {
    await pool.end().catch(() => {})
    const told = postgresTrouble(where, cause)
    if (BulkDatabaseError.isInstance(told)) throw told
    throw new BulkDatabaseError(`The Postgres server at ${where} cannot be used: ${cause}`, {
      cause,
    })
  }
  return {
    ...executorOn(pool, where),
    kind: 'postgres',
    told: (error) => postgresTrouble(where, error),
    onTrouble: (listener) => void listeners.push(listener),
    transaction: async (run) => {
      const client = await pool.connect().catch((cause) => {
        throw postgresTrouble(where, cause)
      })
      // The statement that is under way, or the next one, rejects. Without a listener, a connection that breaks
      // in a transaction would end the process.
      const ignore = (): void => {}
      client.on('error', ignore)
      try {
        await client.query('BEGIN')
        const result = await run(executorOn(client, where))
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        // A connection whose state is not known is closed, which rolls back.
        await client.query('ROLLBACK').then(
          () => client.release(),
          (reason: Error) => client.release(reason),
        )
        throw postgresTrouble(where, error)
      } finally {
        client.off('error', ignore)
      }
    },
    close: () => pool.end(),
  }
}

function executorOn(session: Pick<pg.Pool | pg.PoolClient, 'query'>, where: string): Executor {
  return {
    query: async (sql, values) => {
      let result: pg.QueryResult | pg.QueryResult[]
      try {
        result = await (values?.length
          ? session.query(sql, storedValues(values))
          : session.query(sql))
      } catch (cause) {
        throw postgresTrouble(where, cause)
      }
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
