import { expect, test } from 'vitest'
import { InputError } from './input-error.ts'
import { readArguments } from './read-arguments.ts'

test('a name, a spec and what serves each method are read, in any order', () => {
  const read = readArguments([
    ...['--spec=a.yaml', 'acme', '--capability', 'search.assets=findPhotos'],
    ...['--capability', 'assets.get=get=Photo'],
  ])
  expect(read).toMatchObject({ name: 'acme', spec: 'a.yaml', flags: new Set() })
  expect([...(read?.capabilities ?? [])]).toEqual([
    ['search.assets', 'findPhotos'],
    ['assets.get', 'get=Photo'],
  ])
})

test('flags of the command are told', () => {
  const read = readArguments(['acme', '--no-install', '--spec', 'a.yaml'], ['no-install'])
  expect(read).toMatchObject({ name: 'acme', flags: new Set(['no-install']) })
})

test.each([[['--help']], [['-h']], [['acme', '--help']]])('%j asks for help', (args) => {
  expect(readArguments(args)).toBeUndefined()
})

test.each<[string, string[], string, RegExp]>([
  ['nothing', [], 'name', /^Expected a name for the provider/],
  ['no spec', ['acme'], '--spec', /^Expected --spec with the path/],
  ['a spec without a path', ['acme', '--spec'], '--spec', /^Expected a value after --spec/],
  ['an empty path', ['acme', '--spec='], '--spec', /^Expected a value after --spec/],
  ['two specs', ['acme', '--spec', 'a', '--spec', 'b'], '--spec', /Received a, b\./],
  [
    'two names',
    ['acme', 'other', '--spec', 'a'],
    'name',
    /^Expected one name\. Received acme, other/,
  ],
  [
    'an unknown option',
    ['acme', '--spec', 'a', '--capabilty', 'x'],
    '--capabilty',
    /^Unknown option --capabilty\. Known: --spec, --capability, --help\./,
  ],
  ['a flag of another command', ['acme', '--no-install'], '--no-install', /^Unknown option/],
  ['help with a value', ['--help=all'], '--help', /takes no value\. Received "all"/],
  [
    'a method alone',
    ['acme', '--spec', 'a', '--capability', 'search.assets'],
    '--capability',
    /such as search\.assets=searchImages\. Received "search\.assets"\./,
  ],
  [
    'an unknown method',
    ['acme', '--spec', 'a', '--capability', 'search.asset=find'],
    '--capability',
    /^Unknown method "search\.asset"\. Nearest of \d+: search\.assets, /,
  ],
  [
    'a method twice',
    ['acme', '--spec', 'a', '--capability', 'assets.get=a', '--capability', 'assets.get=b'],
    '--capability',
    /gives assets\.get twice/,
  ],
])('%s is refused', (_, args, field, message) => {
  let thrown: unknown
  try {
    readArguments(args)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(InputError)
  expect(thrown).toMatchObject({ field, message: expect.stringMatching(message) })
})
