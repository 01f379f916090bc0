import { expect, test } from 'vitest'
import { BulkDatabaseError } from './database-error.ts'
import { isPassing, postgresTrouble } from './postgres-trouble.ts'

const failure = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

test.each([
  ['53300', 'sorry, too many clients already', /Lower `connections`/, true],
  ['25006', 'cannot execute INSERT in a read-only transaction', /address of the primary/, true],
  ['53100', 'could not extend file: No space left on device', /Make space there/, true],
  ['57P01', 'terminating connection due to administrator command', /Check that it runs/, true],
  ['57P03', 'the database system is starting up', /Check that it runs/, true],
  ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1', /Check that it runs/, true],
  [undefined, 'Connection terminated unexpectedly', /Check that it runs/, true],
  [undefined, 'Query read timeout', /Check that it runs/, true],
  ['28P01', 'password authentication failed for user "me"', /refused the user/, false],
  ['3D000', 'database "x" does not exist', /does not exist\. Make it/, false],
  ['42501', 'permission denied for database x', /Give it the right/, false],
  ['XX001', 'invalid page in block 0', /restore a backup/, false],
])('%s is told with the address and a remedy', (code, message, remedy, passes) => {
  const error = postgresTrouble('host:1/x', failure(message, code)) as Error
  expect(error).toMatchObject({ code: 'bulk-database', cause: { message } })
  expect(error.message).toContain(`The Postgres server at host:1/x cannot be used: ${message}.`)
  expect(error.message).toMatch(remedy)
  expect(isPassing(error)).toBe(passes)
})

test('errors of others pass as they are', () => {
  for (const thrown of [
    new TypeError('x is not a function'),
    'text',
    undefined,
    failure('no', 'ENOENT'),
  ]) {
    expect(postgresTrouble('host', thrown)).toBe(thrown)
    expect(isPassing(thrown)).toBe(false)
  }
  const told = new BulkDatabaseError('closed')
  expect(postgresTrouble('host', told)).toBe(told)
  expect(isPassing(told)).toBe(false)
})
