import { expect, test } from 'vitest'
import { BulkDatabaseError } from './database-error.ts'
import { isAway, lostDatabase } from './failure.ts'
import { postgresFailure } from './postgres-failure.ts'

const thrown = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

test.each<[string | undefined, string, RegExp]>([
  ['53300', 'sorry, too many clients already', /Lower `connections`/],
  ['25006', 'cannot execute INSERT in a read-only transaction', /takes no writes/],
  ['53100', 'could not extend file: No space left on device', /Make space on the disk/],
  ['57P01', 'terminating connection due to administrator command', /Check that it runs/],
  ['57P03', 'the database system is starting up', /Wait until it has started/],
  ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1', /Check that it runs/],
  [undefined, 'Connection terminated unexpectedly', /Check that it runs/],
  [undefined, 'Query read timeout', /Check that it runs/],
  ['28P01', 'password authentication failed for user "me"', /user and the password/],
  ['3D000', 'database "x" does not exist', /name of the database/],
  ['42501', 'permission denied for table jobs', /the right to use the schemas/],
])(
  '%s %s: it may be over by itself, and is told with the address and a remedy',
  (code, message, remedy) => {
    const error = postgresFailure('host:1/x', thrown(message, code)) as Error
    expect(error).toMatchObject({ code: 'bulk-database', cause: { message } })
    expect(error.message).toMatch(/^The Postgres server at host:1\/x cannot be used: /)
    expect(error.message).toMatch(remedy)
    expect(isAway(error)).toBe(true)
    // As the engine and the limits hand it on.
    expect(isAway(new Error('not done', { cause: error }))).toBe(true)
  },
)

test('damaged data and lost tables are not waited for', () => {
  const damaged = postgresFailure('host', thrown('invalid page in block 0', 'XX001'))
  expect(isAway(damaged)).toBe(false)
  expect(lostDatabase(damaged)?.message).toMatch(/damaged data.*Restore its database/)
  const gone = thrown('relation "jobs" does not exist', '42P01')
  expect(postgresFailure('host', gone)).toBe(gone)
  expect(lostDatabase(new Error('wrapped', { cause: gone }))?.message).toMatch(
    /Restore the database/,
  )
  expect(lostDatabase(thrown('duplicate key', '23505'))).toBeUndefined()
})

test('mistakes of statements and of others pass as they are', () => {
  for (const one of [
    thrown('duplicate key value', '23505'),
    thrown('division by zero', '22012'),
    new TypeError('x is not a function'),
    new BulkDatabaseError('closed'),
    'text',
  ])
    expect(postgresFailure('host', one)).toBe(one)
})
