import { expect, test } from 'vitest'
import { databaseOf, shownDatabase, withoutPassword } from './database.ts'

test('is the option, else the environment, else a directory', () => {
  const env = { PICTUREDESK_BULK_DATABASE: 'postgres://u:p@h/d' }
  expect(databaseOf('./jobs', env)).toBe('./jobs')
  expect(databaseOf('postgres://u@h:5433/d', env)).toBe('postgres://u@h:5433/d')
  expect(databaseOf(undefined, env)).toBe('postgres://u:p@h/d')
  expect(databaseOf(undefined, {})).toBe('./.picturedesk')
  expect(databaseOf(undefined, { PICTUREDESK_BULK_DATABASE: '' })).toBe('./.picturedesk')
})

test.each([
  'postgres://u:geheim@h/d',
  'postgresql://u:geheim@h/d',
  'POSTGRES://u:geheim@h/d',
  'postgres://h/d?user=u&password=geheim',
  'postgres://h/d?sslpassword=geheim',
  'postgres://u:geheim@h:notaport/d',
  'host=h password=geheim',
  "host=h password = 'geheim'",
  'mysql://u:geheim@h/d',
])('refuses a password in the option, and does not repeat it: %s', (database) => {
  let message = ''
  try {
    databaseOf(database, {})
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).toContain('--database contains a password')
  expect(message).toContain('PICTUREDESK_BULK_DATABASE')
  expect(message).not.toContain('geheim')
})

test.each([
  ['', '--database must not be empty.'],
  ['postgres:/h/d', '--database is no URL of a Postgres server.'],
  ['postgres://h:x/d', '--database is no URL of a Postgres server.'],
  ['mysql://h/d', '--database is a URL of something else.'],
  ['host=h dbname=d', '--database is a list of settings.'],
])('refuses %j', (database, message) => {
  expect(() => databaseOf(database, {})).toThrow(message)
  expect(() => databaseOf(database, {})).toThrow('Expected a directory, or a URL such as')
})

test('shows no password', () => {
  expect(shownDatabase('postgres://u:geheim@h/d?sslmode=require&password=geheim')).toBe(
    'postgres://u@h/d?sslmode=require',
  )
  expect(shownDatabase('./jobs')).toBe('./jobs')
})

test.each([
  ['postgres://u:ge%20heim@h/d', ['ge heim', 'ge%20heim']],
  ['postgres://h/d?password=ge+heim', ['ge heim', 'ge%20heim']],
  ['postgres://u:100%@h/d', ['100%']],
])('takes the password of %s out of any text', (database, forms) => {
  for (const form of forms)
    expect(withoutPassword(`failed: ${form}!`, database)).toBe('failed: [password]!')
})
