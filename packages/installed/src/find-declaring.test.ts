import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findDeclaring } from './find-declaring.ts'
import type { DeclaringPackage, UnreadablePackage } from './installed-package.ts'
import { temporaryApplication } from './temporary-application.ts'

const FIELD = 'my-plugin'

const declaring = (name: string): object => ({ name, version: '1.2.3', [FIELD]: { name } })
const names = (found: readonly (DeclaringPackage | UnreadablePackage)[] | undefined): unknown =>
  found?.map((one) => one.package.name)

test('a dependency that declares itself is found with its declaration', async () => {
  using app = temporaryApplication({
    'package.json': { dependencies: { acme: '*', plain: '*', missing: '*' } },
    'node_modules/acme/package.json': declaring('acme'),
    'node_modules/plain/package.json': { name: 'plain', keywords: [FIELD] },
    'node_modules/unnamed/package.json': declaring('unnamed'),
  })
  const directory = join(app.directory, 'node_modules/acme')
  expect(await findDeclaring({ field: FIELD, from: app.directory })).toEqual([
    {
      package: { name: 'acme', version: '1.2.3', directory },
      directory,
      packageJson: declaring('acme'),
      declaration: { name: 'acme' },
    },
  ])
})

test.each(['dependencies', 'optionalDependencies', 'devDependencies'])(
  'a package under %s is found',
  async (kind) => {
    using app = temporaryApplication({
      'package.json': { [kind]: { acme: '*' } },
      'node_modules/acme/package.json': declaring('acme'),
    })
    expect(names(await findDeclaring({ field: FIELD, from: app.directory }))).toEqual(['acme'])
  },
)

test('the package that the search starts in comes first', async () => {
  using app = temporaryApplication({
    'package.json': { ...declaring('self'), dependencies: { acme: '*' } },
    'node_modules/acme/package.json': declaring('acme'),
  })
  expect(names(await findDeclaring({ field: FIELD, from: app.directory }))).toEqual([
    'self',
    'acme',
  ])
})

test('with `all`, packages count that nobody names', async () => {
  using app = temporaryApplication({
    'package.json': {},
    'node_modules/.hidden/package.json': declaring('hidden'),
    'node_modules/unnamed/package.json': declaring('unnamed'),
    'node_modules/@scope/acme/package.json': declaring('@scope/acme'),
  })
  const found = await findDeclaring({ field: FIELD, from: app.directory, all: true })
  const its = found?.filter((one) => one.package.directory.startsWith(app.directory))
  expect(names(its)).toEqual(['@scope/acme', 'unnamed'])
})

describe('a package inside of a workspace', () => {
  const files = {
    'package.json': { devDependencies: { acme: '*', shots: '*' } },
    'node_modules/acme/package.json': declaring('acme'),
    'node_modules/shots/package.json': { ...declaring('shots'), version: '0.0.1' },
    'apps/web/package.json': { dependencies: { shots: '*', acme: '*' } },
    'apps/web/node_modules/shots/package.json': declaring('shots'),
    'apps/bare/package.json': {},
    'apps/bare/src/a.test.ts': '',
  }

  test('finds hoisted packages, the nearest of each name', async () => {
    using app = temporaryApplication(files)
    const found = await findDeclaring({ field: FIELD, from: join(app.directory, 'apps/web') })
    expect(found?.map((one) => [one.package.name, one.package.version])).toEqual([
      ['shots', '1.2.3'],
      ['acme', '1.2.3'],
    ])
  })

  test('finds the dependencies of the workspace with `upwards` only', async () => {
    using app = temporaryApplication(files)
    const from = pathToFileURL(join(app.directory, 'apps/bare/src/a.test.ts'))
    expect(names(await findDeclaring({ field: FIELD, from }))).toEqual([])
    expect(names(await findDeclaring({ field: FIELD, from, upwards: true }))).toEqual([
      'acme',
      'shots',
    ])
  })

  test('counts a package once that several levels name', async () => {
    using app = temporaryApplication({
      ...files,
      'apps/web/package.json': { dependencies: { acme: '*' } },
    })
    const from = join(app.directory, 'apps/web')
    expect(names(await findDeclaring({ field: FIELD, from, upwards: true }))).toEqual([
      'acme',
      'shots',
    ])
  })
})

test('a linked package is found where it really is', async () => {
  const store = 'node_modules/.pnpm/acme@1.2.3/node_modules/acme'
  using app = temporaryApplication({
    'package.json': { dependencies: { acme: '*' } },
    [`${store}/package.json`]: declaring('acme'),
  })
  app.link('node_modules/acme', store)
  const [found] = (await findDeclaring({ field: FIELD, from: app.directory })) ?? []
  expect(found?.package.directory).toBe(join(app.directory, store))
})

test('a broken package.json that mentions the field is a problem, and hides no other package', async () => {
  using app = temporaryApplication({
    'package.json': { dependencies: { broken: '*', list: '*', acme: '*', other: '*' } },
    'node_modules/broken/package.json': `{ "${FIELD}": `,
    'node_modules/list/package.json': `["${FIELD}"]`,
    'node_modules/acme/package.json': declaring('acme'),
    'node_modules/other/package.json': '{',
  })
  const found = await findDeclaring({ field: FIELD, from: app.directory })
  expect(found).toMatchObject([
    { problem: 'package.json is not a JSON object' },
    { problem: 'package.json is not a JSON object' },
    { package: { name: 'acme' } },
  ])
})

test('a dependency cannot be named so that the search leaves node_modules', async () => {
  using app = temporaryApplication({
    'app/package.json': {
      dependencies: { '../../outside': '*', '..': '*', '@x/../../../outside': '*' },
    },
    'outside/package.json': declaring('outside'),
  })
  expect(await findDeclaring({ field: FIELD, from: join(app.directory, 'app') })).toEqual([])
})

test('a field that every object inherits is not a declaration', async () => {
  using app = temporaryApplication({
    'package.json': { dependencies: { acme: '*' } },
    'node_modules/acme/package.json': { name: 'acme', keywords: ['toString'] },
  })
  expect(await findDeclaring({ field: 'toString', from: app.directory })).toEqual([])
})

test('dependencies that are not an object count as none', async () => {
  using app = temporaryApplication({
    'package.json': { dependencies: ['acme'], devDependencies: 5 },
  })
  expect(await findDeclaring({ field: FIELD, from: app.directory })).toEqual([])
})

test('nothing is returned when no package.json can be read to start from', async () => {
  using app = temporaryApplication({ 'package.json': '{' })
  expect(await findDeclaring({ field: FIELD, from: app.directory })).toBeUndefined()
  expect(await findDeclaring({ field: FIELD, from: '/' })).toBeUndefined()
})

test.each([5, null, '', 'https://acme.test/app', new URL('https://acme.test/app'), 'file://x%2Fy'])(
  'a start at %s is refused by the name of the option',
  async (from) => {
    await expect(findDeclaring({ field: FIELD, from: from as never })).rejects.toThrow(
      '`from` must be a path or a `file:` URL.',
    )
  },
)
