import { type Clock, InvalidArgumentError } from '@picturedesk/provider'
import { lastsUntil } from '../state/lasts-until.ts'
import type { LimitState } from '../state/limit-state.ts'
import type { Step } from '../state/step.ts'
import type { LimitStore } from './limit-store.ts'
import { openTables } from './open-tables.ts'
import { isMissing, query, type SqlClient } from './sql-client.ts'

/** Options of {@link postgresStore}. */
export interface PostgresStoreOptions {
  /** The schema of its tables, which is made where there is none. Default: `picturedesk_limits`. */
  readonly schema?: string | undefined
  /** Tells the time. Default: the database's, so that workers whose clocks differ agree. */
  readonly clock?: Pick<Clock, 'now'> | undefined
}

/** After how many writes of a process accounts that say nothing any more are removed; also with its first. */
const SWEEP_EVERY = 1_000

interface Row {
  readonly now: number
  readonly salt: string | null
  readonly version: string | number | null
  readonly state: LimitState | null
}

/**
 * Keeps limits in a Postgres, for all processes that use it, or in a PGlite.
 * @throws InvalidArgumentError for a client that runs no SQL, and a schema that is no plain name
 * @example
 * const limiter = createLimiter({ store: postgresStore(new Pool({ connectionString })) })
 */
export function postgresStore(client: SqlClient, options: PostgresStoreOptions = {}): LimitStore {
  const { schema = 'picturedesk_limits', clock } = options
  checkArguments(client, schema)
  const read = `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
    (select salt from "${schema}".secret) as salt, a.version, a.state
    from (select 1) as one left join "${schema}".accounts a on a.account = $1`
  const insert = `insert into "${schema}".accounts (account, version, state, lasts_until) values ($1, 1, $2::text::jsonb, $3)
    on conflict (account) do nothing returning version`
  const update = `update "${schema}".accounts set state = $2::text::jsonb, version = version + 1, lasts_until = $3
    where account = $1 and version = $4 returning version`
  const forget = `delete from "${schema}".accounts where lasts_until < $1`
  /** The salt, when the tables are there. */
  let ready: Promise<string> | undefined
  let salt: string | undefined
  let writes = 0
  /** The latest change of each account here: changes of one process wait for each other, not for the database. */
  const latest = new Map<string, Promise<unknown>>()

  const prepare = async (): Promise<string> => {
    const mine = ready ?? openTables(client, schema, salt)
    ready = mine
    try {
      salt = await mine
      return salt
    } catch (error) {
      if (ready === mine) ready = undefined // The next one tries again.
      throw error
    }
  }

  /** Reads, and writes if nobody else wrote meanwhile; else again. */
  async function tryToChange<Result>(account: string, step: Step<Result>): Promise<Result> {
    await prepare()
    for (;;) {
      const [row] = await query<Row>(client, read, [account])
      const { now, version, state } = row as Row
      // The tables were made anew, or came from a backup: from the next request on, accounts are named by their salt.
      if (row?.salt !== salt) ready = undefined
      const time = clock?.now() ?? now
      const [result, next] = step(state ?? {}, time)
      if (next === undefined) return result
      const values = [account, JSON.stringify(next), lastsUntil(next)]
      const written =
        version === null
          ? await query(client, insert, values)
          : await query(client, update, [...values, version])
      if (written.length === 0) continue
      // Accounts that say nothing any more would stay for ever. It is no harm if that fails.
      if (writes++ % SWEEP_EVERY === 0) await query(client, forget, [time]).catch(() => {})
      return result
    }
  }

  async function change<Result>(account: string, step: Step<Result>): Promise<Result> {
    try {
      return await tryToChange(account, step)
    } catch (error) {
      if (!isMissing(error)) throw error
      // Somebody removed the tables under this process.
      ready = undefined
      return tryToChange(account, step)
    }
  }

  return {
    change: (account, step) => {
      const before = latest.get(account) ?? Promise.resolve()
      const changed = before.then(() => change(account, step))
      const settled = changed.then(
        () => {},
        () => {},
      )
      latest.set(account, settled)
      void settled.then(() => {
        if (latest.get(account) === settled) latest.delete(account)
      })
      return changed
    },
    salt: prepare,
  }
}

function checkArguments(client: SqlClient, schema: string): void {
  // The value is not shown: an address has a password.
  if (typeof (client as Partial<SqlClient> | undefined)?.query !== 'function')
    throw new InvalidArgumentError({
      field: 'client',
      allowed: 'what runs SQL by `query`, such as a `Pool` of `pg` or a PGlite',
      message: `\`client\` must be what runs SQL by \`query\`, such as a \`Pool\` of \`pg\` or a PGlite. Received ${client === null ? 'null' : typeof client}. Pass an address as \`new Pool({ connectionString })\`.`,
    })
  if (
    typeof schema !== 'string' ||
    !/^[a-z_][a-z0-9_]{0,50}$/.test(schema) ||
    /^(pg_|information_schema$)/.test(schema)
  )
    throw new InvalidArgumentError({
      field: 'schema',
      allowed:
        'a name of lower-case letters, digits and _, and none that Postgres keeps for itself',
      value: schema,
    })
}
