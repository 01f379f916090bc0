import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshDirectory } from '../testing/fresh-directory.ts'
import type { Database } from './database.ts'
import { migrate, STEPS } from './migrate.ts'
import { openDatabase } from './open-database.ts'

let directory: Awaited<ReturnType<typeof freshDirectory>>
let database: Database

beforeEach(async () => {
  directory = await freshDirectory()
  database = await openDatabase(directory.path, { connections: 2, flush: false })
  await migrate(database)
})
afterEach(async () => {
  await database.close()
  directory[Symbol.dispose]()
})

const tables = () =>
  database.query(
    `SELECT relname FROM pg_class WHERE relnamespace = 'picturedesk_bulk'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )

test('tables of this version stay as they are', async () => {
  const before = await tables()
  await migrate(database)
  expect(await tables()).toEqual(before)
  expect(await database.query('SELECT version FROM picturedesk_bulk.version')).toEqual([
    { version: 3 },
  ])
})

test('tables of the first version get what came later, and keep what they have', async () => {
  await database.query(`
    ALTER TABLE picturedesk_bulk.jobs DROP COLUMN origin;
    ALTER TABLE picturedesk_bulk.hand_ins DROP COLUMN origin, DROP COLUMN call_timeout;
    UPDATE picturedesk_bulk.version SET version = 1;
    INSERT INTO picturedesk_bulk.jobs (id, name, kind, provider, options, unit_size, created_at)
    VALUES ('j', 'spring', 'tag', 'paper', '{}', 10, now())`)
  await migrate(database)
  expect(await database.query('SELECT name, origin FROM picturedesk_bulk.jobs')).toEqual([
    { name: 'spring', origin: null },
  ])
  expect(
    await database.query('SELECT origin, call_timeout FROM picturedesk_bulk.hand_ins'),
  ).toEqual([])
})

test('tables of a later version are left alone', async () => {
  await database.query('UPDATE picturedesk_bulk.version SET version = 99')
  await expect(migrate(database)).rejects.toMatchObject({
    code: 'bulk-database',
    message: expect.stringMatching(/version 99.*knows 3\. Update the package/),
  })
})

test.each([
  ['a version that was lost', 'DELETE FROM picturedesk_bulk.version', /Found 0 rows/],
  ['two versions', 'INSERT INTO picturedesk_bulk.version VALUES (1)', /Found 2 rows/],
  ['a version below one', 'UPDATE picturedesk_bulk.version SET version = -1', /the version -1/],
  ['the version none', 'UPDATE picturedesk_bulk.version SET version = 0', /the version 0/],
  ['a table of versions that was lost', 'DROP TABLE picturedesk_bulk.version', /Found 0 rows/],
  ['tables that were lost', 'DROP TABLE picturedesk_bulk.hand_ins', /Missing: hand_ins\./],
  [
    'all tables lost',
    'DROP TABLE picturedesk_bulk.hand_ins, picturedesk_bulk.units, picturedesk_bulk.jobs',
    /Missing: jobs, units, hand_ins\./,
  ],
])(
  '%s: it is told what is wrong, what to do and what is lost, and nothing is changed',
  async (_, damage, found) => {
    await database.query(damage)
    const before = await tables()
    const error = await migrate(database).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'bulk-database', message: expect.stringMatching(found) })
    expect((error as Error).message).toMatch(/Restore the database.*drop the schemas.*are lost/)
    expect(await tables()).toEqual(before)
  },
)

test('a user without the right to make a schema may use tables that are there', async () => {
  await database.query(`
    CREATE ROLE clerk; GRANT USAGE ON SCHEMA picturedesk_bulk TO clerk;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA picturedesk_bulk TO clerk;
    SET ROLE clerk`)
  await migrate(database)
  await database.query('RESET ROLE')
})

const JOB = `INSERT INTO picturedesk_bulk.jobs (id, name, kind, provider, options, unit_size, created_at)
  VALUES ('j', 'spring', 'tag', 'paper', '{}', 10, now())`
const version = async (): Promise<unknown> =>
  (await database.query('SELECT version FROM picturedesk_bulk.version'))[0]?.['version']

test.each(STEPS.map((_, place) => [place + 1]))(
  'tables of version %i are brought forward, with all that is in them',
  async (earlier) => {
    await database.query('DROP SCHEMA picturedesk_bulk CASCADE')
    await migrate(database, STEPS.slice(0, earlier))
    expect(await version()).toBe(earlier)
    await database.query(JOB)
    await migrate(database, [...STEPS, 'ALTER TABLE picturedesk_bulk.jobs ADD COLUMN later int'])
    expect(await version()).toBe(STEPS.length + 1)
    expect(await database.query('SELECT name, later FROM picturedesk_bulk.jobs')).toEqual([
      { name: 'spring', later: null },
    ])
    await expect(migrate(database)).rejects.toThrow('Update the package in this process.')
  },
)

test('a step that fails leaves the tables and their version as they were', async () => {
  await database.query(JOB)
  const later = ['ALTER TABLE picturedesk_bulk.jobs DROP COLUMN name', 'SELECT 1 / 0']
  await expect(migrate(database, [...STEPS, ...later])).rejects.toThrow('division by zero')
  expect(await version()).toBe(STEPS.length)
  expect(await database.query('SELECT name FROM picturedesk_bulk.jobs')).toEqual([
    { name: 'spring' },
  ])
})
