import { expect, test } from 'vitest'
import { parseOptions } from './parse-options.ts'

const options = {
  name: { type: 'string', value: '<name>' },
  credentials: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  detection: { type: 'string', multiple: true },
} as const

test.each([
  [['--nmae', 'x'], 'There is no option --nmae. Did you mean --name?'],
  [['--zzzzzzzz'], 'There is no option --zzzzzzzz. Known: --name, --credentials, --quiet'],
  [['-x'], 'There is no option -x.'],
  [['--name'], '--name needs a value.'],
  [
    ['--name', '--quiet'],
    '--name needs a value. Write --name=<value> where the value begins with "-".',
  ],
  [['--quiet=yes'], '--quiet takes no value.'],
  [['--name', 'a', '--name=b'], '--name is given twice. Give it once.'],
  [['--name='], '--name must not be empty. Expected --name <name>.'],
  [['--name', ''], '--name must not be empty.'],
  [
    ['--detection', 'TOP', '--detection='],
    '--detection must not be empty. Expected --detection <value>.',
  ],
  [['--quiet', '--quiet'], '--quiet is given twice. Give it once.'],
])('refuses %j', (args, message) => {
  expect(() => parseOptions(args, options)).toThrow(
    expect.objectContaining({
      name: 'CliError',
      exitCode: 2,
      message: expect.stringContaining(message),
    }),
  )
})

test.each([
  ['--api-key', 'geheim'],
  ['--api-key=geheim'],
  ['--apiKey=geheim'],
  ['--omnious-token=geheim'],
  ['--client_secret', 'geheim'],
  ['--password=geheim'],
  ['file.csv', '--credential', 'geheim'],
])('refuses credentials as an option, and does not repeat them: %s', (...args) => {
  let message = ''
  try {
    parseOptions(args, options)
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).toContain('Credentials are never options')
  expect(message).not.toContain('geheim')
})

test('takes what is right, also values that look like options or secrets', () => {
  const args = ['a.csv', '--name=-x', '--detection', 'TOP', '--detection', 'BAG', '--', '--api-key']
  expect(parseOptions(args, options)).toMatchObject({
    values: { name: '-x', detection: ['TOP', 'BAG'] },
    positionals: ['a.csv', '--api-key'],
  })
})

test('takes what looks like a secret as unknown, where no option names a file of them', () => {
  const { credentials: _, ...others } = options
  expect(() => parseOptions(['--api-key=geheim'], others)).toThrow(
    /^There is no option --api-key\. /,
  )
})
