import { expect, test } from 'vitest'
import { readOptions } from './release-options.ts'

const read = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  readOptions(args, { root: '/house', env, log: () => {} })

test('without words it releases main as latest, with suites', () => {
  expect(read([])).toMatchObject({
    branch: 'main',
    distTag: undefined,
    snapshot: undefined,
    isDryRun: false,
    suites: true,
    provenance: false,
  })
})

test('in a job with an OpenID token it signs where the tarball was built', () => {
  expect(read([], { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1' })).toMatchObject({
    provenance: true,
  })
})

test('--help is no release', () => {
  expect(read(['--help'])).toBe('help')
})

test.each([
  [['--snapshot', 'latest'], '--snapshot must not be "latest"'],
  [['--snapshot', 'Big Trial'], '--snapshot must be a name of small letters'],
  [
    ['--snapshot', ''],
    '--snapshot must be a name of small letters, digits and "-" that begins with a letter and is no range of versions, such as "trial". Received "".',
  ],
  [['--snapshot', '1.0.0'], 'Received "1.0.0".'],
  [['--snapshot', 'v2'], 'Received "v2".'],
  [['--snapshot', 'x'], 'Received "x".'],
  [['--dist-tag', '^1'], '--dist-tag must be a name'],
  [['--dist-tag', 'v1'], 'is no range of versions, such as "release-1.x". Received "v1".'],
  [['--dist-tag', '1.x'], 'Received "1.x".'],
  [['--snapshot', 'one', '--dist-tag', 'two'], '--dist-tag cannot be set together with --snapshot'],
  [['--pack', ''], '--pack must name a folder.'],
  [['--pack', '../packed', '--dry-run'], '--dry-run cannot be set together with --pack'],
  [['--branch', ''], '--branch must name a branch.'],
  [['--force'], "Unknown option '--force'"],
  [['1.0.0'], 'Unexpected argument'],
])('%s is refused', (args, message) => {
  expect(() => read(args)).toThrow(message)
})

test('the dist-tag of an older line may have a dot', () => {
  expect(read(['--dist-tag', 'release-1.x'])).toMatchObject({ distTag: 'release-1.x' })
})
