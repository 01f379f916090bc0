import type { Database, Executor } from './database.ts'
import { BulkDatabaseError } from './database-error.ts'

/** Any number that other applications on the server do not lock, too. */
const LOCK = 7_426_017_301

/** The steps by which the tables came to be what they are. A step that was released is never edited. */
export const STEPS: readonly string[] = [
  `
  CREATE TABLE picturedesk_bulk.jobs (
    id text PRIMARY KEY,
    name text NOT NULL UNIQUE,
    kind text NOT NULL,
    provider text NOT NULL,
    options jsonb NOT NULL,
    unit_size int NOT NULL,
    state text NOT NULL DEFAULT 'active',
    reason jsonb,
    inputs bigint NOT NULL DEFAULT 0,
    units int NOT NULL DEFAULT 0,
    source_ended boolean NOT NULL DEFAULT false,
    fingerprint text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    finished_at timestamptz
  );
  CREATE TABLE picturedesk_bulk.units (
    job text NOT NULL REFERENCES picturedesk_bulk.jobs ON DELETE CASCADE,
    number int NOT NULL,
    first bigint NOT NULL,
    count int NOT NULL,
    state text NOT NULL DEFAULT 'ready',
    fence bigint NOT NULL DEFAULT -1,
    hand_in int NOT NULL DEFAULT 0,
    failures int NOT NULL DEFAULT 0,
    ok int NOT NULL DEFAULT 0,
    failed int NOT NULL DEFAULT 0,
    codes jsonb,
    error jsonb,
    error_at timestamptz,
    done_at timestamptz,
    inputs bytea NOT NULL,
    rows bytea,
    PRIMARY KEY (job, number)
  );
  -- What is stored is compressed already.
  ALTER TABLE picturedesk_bulk.units ALTER inputs SET STORAGE EXTERNAL, ALTER rows SET STORAGE EXTERNAL;
  CREATE INDEX units_open ON picturedesk_bulk.units (job, state) WHERE state <> 'done';
  CREATE INDEX units_recent ON picturedesk_bulk.units (job, done_at) WHERE done_at IS NOT NULL;
  CREATE INDEX units_failed ON picturedesk_bulk.units (job, number) WHERE failed > 0;
  CREATE TABLE picturedesk_bulk.hand_ins (
    job text NOT NULL,
    unit int NOT NULL,
    number int NOT NULL,
    mark text NOT NULL,
    state text NOT NULL,
    task text NOT NULL DEFAULT '',
    refused jsonb,
    sent_at timestamptz NOT NULL,
    answered_at timestamptz,
    PRIMARY KEY (job, unit, number, task),
    FOREIGN KEY (job, unit) REFERENCES picturedesk_bulk.units ON DELETE CASCADE
  );
  `,
  // What an observer said of where a job was made and a unit handed in, such as the context of a trace.
  `
  ALTER TABLE picturedesk_bulk.jobs ADD COLUMN origin text;
  ALTER TABLE picturedesk_bulk.hand_ins ADD COLUMN origin text;
  `,
  // How long a call that hands in may take, in milliseconds. Another process may have another limit.
  `
  ALTER TABLE picturedesk_bulk.hand_ins ADD COLUMN call_timeout int;
  `,
]

/** The tables that each version so far has. */
const TABLES = ['jobs', 'units', 'hand_ins']

/**
 * Brings the tables to this version, or leaves them as they are. Processes that start together wait for each other.
 * @param steps Tests go to a version of their own.
 * @throws BulkDatabaseError when a later version of this package has changed them, or they are not whole
 */
export async function migrate(database: Database, steps = STEPS): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(`SELECT pg_advisory_xact_lock(${LOCK})`)
    const version = await versionOf(transaction)
    if (version > steps.length)
      throw new BulkDatabaseError(
        `The tables in the database are of version ${version}, and this copy of @picturedesk/bulk knows ${steps.length}. ` +
          'Update the package in this process.',
      )
    if (version === steps.length) return
    // Only here, since a user that may use the tables need not have the right to make a schema.
    if (version === 0)
      await transaction.query(`
        CREATE SCHEMA IF NOT EXISTS picturedesk_bulk;
        CREATE TABLE IF NOT EXISTS picturedesk_bulk.version (version int NOT NULL);
        INSERT INTO picturedesk_bulk.version VALUES (0)`)
    for (const step of steps.slice(version)) await transaction.query(step)
    await transaction.query(`UPDATE picturedesk_bulk.version SET version = ${steps.length}`)
  })
}

/**
 * The version of the tables that are there. 0: there are none.
 * @throws BulkDatabaseError when they are not whole, or do not say their version
 */
async function versionOf(executor: Executor): Promise<number> {
  const found = await executor.query(
    `SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname = 'picturedesk_bulk' AND relkind = 'r'`,
  )
  const names = new Set(found.map(({ relname }) => relname))
  const rows = names.has('version')
    ? await executor.query('SELECT version FROM picturedesk_bulk.version')
    : []
  const missing = TABLES.filter((table) => !names.has(table))
  if (rows.length === 0 && missing.length === TABLES.length) return 0
  const [version] = rows.map((row) => Number(row['version']))
  if (rows.length !== 1 || version === undefined || !(version >= 1))
    throw notWhole(
      `Expected one row with the version in the table picturedesk_bulk.version. Found ${rows.length === 1 ? `the version ${version}` : `${rows.length} rows`}.`,
    )
  if (missing.length > 0)
    throw notWhole(
      `Expected the tables ${TABLES.join(', ')} in the schema picturedesk_bulk. Missing: ${missing.join(', ')}.`,
    )
  return version
}

function notWhole(what: string): BulkDatabaseError {
  return new BulkDatabaseError(
    `The tables of the bulk work in the database are not whole. ${what} ` +
      'Restore the database from a backup. Without one, drop the schemas picturedesk_bulk and picturedesk_queue: ' +
      'the jobs, their rows and the notes of what was handed in are lost then, so that jobs that are made again hand their inputs in again.',
  )
}

/**
 * Runs what no two processes may run at the same time, such as the first start of the engine, which makes its
 * tables. An embedded database has one process anyway, and one connection, on which nobody can wait.
 */
export async function alone<Result>(
  database: Database,
  run: () => Promise<Result>,
): Promise<Result> {
  if (database.kind === 'pglite') return run()
  return database.transaction(async (transaction) => {
    await transaction.query(`SELECT pg_advisory_xact_lock(${LOCK})`)
    return run()
  })
}
