import { type Clock, InvalidArgumentError } from '@picturedesk/provider'
import type { LimitState } from '../state/limit-state.ts'
import type { Step } from '../state/steps.ts'
import type { LimitStore } from './limit-store.ts'
import { migration } from './migration.ts'

/** What runs SQL: a `Pool` or a `Client` of `pg`, or a PGlite. */
export interface SqlClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** Options of {@link postgresStore}. */
export interface PostgresStoreOptions {
  /** The schema of its tables, which is made where there is none. Default: `picturedesk_limits`. */
  readonly schema?: string | undefined
  /** Tells the time. Default: the database's, so that workers whose clocks differ agree. */
  readonly clock?: Pick<Clock, 'now'> | undefined
}

interface Row {
  readonly now: number
  readonly version: string | number | null
  readonly state: LimitState | null
}

/**
 * Keeps limits in a Postgres, for all processes that use it, or in a PGlite.
 * @throws InvalidArgumentError for a schema that is no plain name
 * @example
 * const limiter = createLimiter({ store: postgresStore(new Pool({ connectionString })) })
 */
export function postgresStore(client: SqlClient, options: PostgresStoreOptions = {}): LimitStore {
  const { schema = 'picturedesk_limits', clock } = options
  if (!/^[a-z_][a-z0-9_]{0,50}$/.test(schema))
    throw new InvalidArgumentError({
      field: 'schema',
      allowed: 'a name of lower-case letters, digits and _',
      value: schema,
    })
  const read = `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now, a.version, a.state
    from (select 1) as one left join ${schema}.accounts a on a.account = $1`
  const insert = `insert into ${schema}.accounts (account, version, state) values ($1, 1, $2::text::jsonb)
    on conflict (account) do nothing returning version`
  const update = `update ${schema}.accounts set state = $2::text::jsonb, version = version + 1
    where account = $1 and version = $3 returning version`
  let ready: Promise<void> | undefined
  /** The latest change of each account here: changes of one process wait for each other, not for the database. */
  const latest = new Map<string, Promise<unknown>>()

  const prepare = async (): Promise<void> => {
    ready ??= client.query(migration(schema)).then(() => {})
    try {
      await ready
    } catch (error) {
      ready = undefined // The next one tries again.
      throw error
    }
  }

  /** Reads, and writes if nobody else wrote meanwhile; else again. */
  async function tryToChange<Result>(account: string, step: Step<Result>): Promise<Result> {
    await prepare()
    for (;;) {
      const { rows } = await client.query(read, [account])
      const { now, version, state } = rows[0] as Row
      const [result, next] = step(state ?? {}, clock?.now() ?? now)
      if (next === undefined) return result
      const text = JSON.stringify(next)
      const written =
        version === null
          ? await client.query(insert, [account, text])
          : await client.query(update, [account, text, version])
      if (written.rows.length > 0) return result
    }
  }

  return {
    change: (account, step) => {
      const before = latest.get(account) ?? Promise.resolve()
      const change = before.then(() => tryToChange(account, step))
      const settled = change.then(
        () => {},
        () => {},
      )
      latest.set(account, settled)
      void settled.then(() => {
        if (latest.get(account) === settled) latest.delete(account)
      })
      return change
    },
    salt: async () => {
      await prepare()
      const { rows } = await client.query(`select salt from ${schema}.secret`)
      return (rows[0] as { readonly salt: string }).salt
    },
  }
}
