import { expect, test } from 'vitest'
import { share, wholeNumber } from './numbers.ts'
import { parseOptions } from './parse-options.ts'
import { commandLine } from './quote.ts'

const options = {
  name: { type: 'string' },
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

test('reads numbers, and nothing else', () => {
  const range = { min: 1, max: 10 }
  expect(wholeNumber('--n', '10', range)).toBe(10)
  expect(wholeNumber('--n', undefined, range)).toBeUndefined()
  for (const text of ['0', '11', '1.5', '1e1', '', ' 1', '-1', 'x', '0x1'])
    expect(() => wholeNumber('--n', text, range)).toThrow(
      `--n must be a whole number from 1 to 10. Received "${text}".`,
    )
  expect(() => wholeNumber('--n', '0', { min: 1 })).toThrow('of at least 1')
  expect(share('--s', '.5')).toBe(0.5)
  for (const text of ['1.1', '-0', '1e-1', '', 'NaN'])
    expect(() => share('--s', text)).toThrow('--s must be a number from 0 to 1.')
})

test('shows the command line so that a shell reads the same arguments', () => {
  expect(commandLine(['tag', 'my file.csv', "--name=it's", '--id-column', 'a$b'])).toBe(
    "picturedesk-bulk tag 'my file.csv' '--name=it'\\''s' --id-column 'a$b'",
  )
})
