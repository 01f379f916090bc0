import { expect, test } from 'vitest'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'
import { importViolations } from './import-directions.ts'

const directories = [
  'packages/provider',
  'packages/transport',
  'packages/registry',
  'packages/conformance',
  'packages/installed',
  'packages/openapi',
  'packages/vendor-kit',
  'packages/bulk',
  'packages/hellorf',
  'packages/ogq',
  'packages/generate',
  'mocks/core',
  'mocks/hellorf',
  'mocks/ogq',
  'specs/hellorf',
  'specs/ogq',
  'specs/ruleset',
  'tools/demo',
]
const vendors = ['packages/hellorf', 'packages/ogq']

function nameOf(directory: string): string {
  const [room, name] = directory.split('/')
  if (directory === 'mocks/core') return '@picturedesk/mocks'
  if (room === 'mocks') return `@picturedesk/mock-${name}`
  return `@picturedesk/${room === 'specs' ? `spec-${name}` : name}`
}

/** The package.json of a package in the temporary house. */
function manifestOf(directory: string, more: object = {}): string {
  const declared = vendors.includes(directory) ? { picturedesk: { specVersion: 'v1' } } : {}
  return JSON.stringify({ name: nameOf(directory), ...declared, ...more })
}

function house(files: Readonly<Record<string, string>>): TemporaryHouse {
  const manifests = directories.map((directory) => [
    `${directory}/package.json`,
    manifestOf(directory),
  ])
  return temporaryHouse({ ...Object.fromEntries(manifests), ...files })
}

test.each([
  ['packages/hellorf', 'packages/transport'],
  ['packages/hellorf', 'packages/provider'],
  ['packages/transport', 'packages/provider'],
  ['packages/registry', 'packages/provider'],
  ['packages/registry', 'packages/installed'],
  ['packages/conformance', 'packages/provider'],
  ['packages/bulk', 'packages/registry'],
  ['packages/vendor-kit', 'packages/conformance'],
  ['mocks/core', 'packages/installed'],
  ['mocks/core', 'packages/openapi'],
  ['packages/generate', 'packages/openapi'],
  ['mocks/hellorf', 'mocks/core'],
  ['mocks/hellorf', 'specs/hellorf'],
  ['tools/demo', 'packages/hellorf'],
])('%s may import %s', (from, to) => {
  using it = house({ [`${from}/src/a.ts`]: `import { a } from '${nameOf(to)}'\n` })
  expect(importViolations(it.root)).toEqual([])
})

test.each([
  ['packages/hellorf', 'packages/ogq', 'vendor', 'vendor'],
  ['packages/hellorf', 'packages/registry', 'vendor', 'registry'],
  ['packages/hellorf', 'packages/vendor-kit', 'vendor', 'vendor-kit'],
  ['packages/hellorf', 'mocks/core', 'vendor', 'mocks'],
  ['packages/hellorf', 'mocks/hellorf', 'vendor', 'mock'],
  ['packages/hellorf', 'specs/hellorf', 'vendor', 'spec'],
  ['packages/hellorf', 'packages/generate', 'vendor', 'tool'],
  ['packages/transport', 'packages/hellorf', 'transport', 'vendor'],
  ['packages/provider', 'packages/transport', 'provider', 'transport'],
  ['packages/installed', 'packages/provider', 'installed', 'provider'],
  ['packages/openapi', 'packages/provider', 'openapi', 'provider'],
  ['packages/hellorf', 'packages/openapi', 'vendor', 'openapi'],
  ['packages/registry', 'packages/hellorf', 'registry', 'vendor'],
  ['packages/registry', 'packages/transport', 'registry', 'transport'],
  ['packages/conformance', 'packages/hellorf', 'conformance', 'vendor'],
  ['packages/conformance', 'mocks/core', 'conformance', 'mocks'],
  ['packages/vendor-kit', 'packages/hellorf', 'vendor-kit', 'vendor'],
  ['packages/bulk', 'packages/hellorf', 'bulk', 'vendor'],
  ['mocks/core', 'mocks/hellorf', 'mocks', 'mock'],
  ['mocks/core', 'specs/hellorf', 'mocks', 'spec'],
  ['mocks/core', 'packages/provider', 'mocks', 'provider'],
  ['mocks/hellorf', 'packages/hellorf', 'mock', 'vendor'],
  ['mocks/hellorf', 'mocks/ogq', 'mock', 'mock'],
  ['mocks/hellorf', 'specs/ogq', 'mock', 'spec'],
  ['specs/hellorf', 'packages/hellorf', 'spec', 'vendor'],
])('%s must not import %s', (from, to, role, other) => {
  const because = `${nameOf(to)}: ${role} must not import ${other}`
  using it = house({ [`${from}/src/a.ts`]: `import { a } from '${nameOf(to)}'\n` })
  expect(importViolations(it.root)).toEqual([`${from}/src/a.ts: imports ${because}`])

  it.write({
    [`${from}/src/a.ts`]: '',
    [`${from}/package.json`]: manifestOf(from, { peerDependencies: { [nameOf(to)]: '*' } }),
  })
  expect(importViolations(it.root)).toEqual([`${from}/package.json: depends on ${because}`])
})

test.each([
  ['packages/registry', 'registry'],
  ['packages/conformance', 'conformance'],
  ['packages/vendor-kit', 'vendor-kit'],
  ['mocks/core', 'mocks'],
])('%s must not know a vendor, its mock or its spec, not even in its tests', (from, role) => {
  const strangers = ['packages/hellorf', 'mocks/hellorf', 'specs/hellorf']
  const names = strangers.map((directory) => [nameOf(directory), 'workspace:*'])
  using it = house({
    [`${from}/package.json`]: manifestOf(from, { devDependencies: Object.fromEntries(names) }),
    [`${from}/src/a.test.ts`]: strangers.map((one) => `import '${nameOf(one)}'\n`).join(''),
  })
  const where = [
    [`${from}/package.json: depends in development on`],
    [`${from}/src/a.test.ts: imports`],
  ]
  expect(importViolations(it.root)).toEqual(
    where.flatMap((place) =>
      [
        ['@picturedesk/hellorf', 'vendor'],
        ['@picturedesk/mock-hellorf', 'mock'],
        ['@picturedesk/spec-hellorf', 'spec'],
      ].map(([name, other]) => `${place} ${name}: ${role} must not import ${other}`),
    ),
  )
})

test('a package that declares no vendor and has no role is told so', () => {
  using it = house({ 'packages/mystery/package.json': '{ "name": "@picturedesk/mystery" }' })
  expect(importViolations(it.root)).toEqual([
    expect.stringMatching(/^packages\/mystery\/package\.json: declares no vendor.*"picturedesk"/),
  ])
})

test.each([
  `import type { A } from '@picturedesk/ogq'`,
  `import {\n  a,\n  b,\n} from '@picturedesk/ogq'`,
  `import * as ogq from "@picturedesk/ogq/manifest"`,
  `import '@picturedesk/ogq'`,
  `export { a } from '@picturedesk/ogq'`,
  `export * from '@picturedesk/ogq'`,
  `const a = await import('@picturedesk/ogq')`,
  `type A = import('@picturedesk/ogq').A`,
  `const a = require('@picturedesk/ogq')`,
])('sees %j', (source) => {
  using it = house({ 'packages/hellorf/src/deep/a.ts': `const x = 1\n${source}\n` })
  expect(importViolations(it.root)).toHaveLength(1)
})

test.each([
  `/**\n * @example\n * import { a } from '@picturedesk/ogq'\n */`,
  `// import { a } from '@picturedesk/ogq'`,
  `import { a } from '@picturedesk/ogqish'`,
  `import { a } from '@picturedesk/hellorf'`,
])('lets pass %j', (source) => {
  using it = house({ 'packages/hellorf/src/a.ts': source })
  expect(importViolations(it.root)).toEqual([])
})

test('a path out of the package is no way around', () => {
  using it = house({ 'packages/hellorf/src/a.ts': `import { a } from '../../ogq/src/a.ts'` })
  expect(importViolations(it.root)).toEqual([
    'packages/hellorf/src/a.ts: reaches out of its package by ../../ogq/src/a.ts',
  ])
})

test('a test configuration may reach the one that all packages share', () => {
  const source = `import { shared } from '../../vitest.shared.ts'`
  using it = house({
    'packages/hellorf/vitest.config.ts': source,
    'packages/hellorf/vitest.mutate.config.ts': source,
  })
  expect(importViolations(it.root)).toEqual([])
  it.write({ 'packages/hellorf/src/a.ts': `import { shared } from '../../../vitest.shared.ts'` })
  expect(importViolations(it.root)).toHaveLength(1)
})

test("a vendor's tests may use its own mock and spec, but those of no other vendor", () => {
  const source = ['mocks', 'vendor-kit', 'conformance', 'registry', 'mock-hellorf', 'mock-ogq']
    .map((name) => `import '@picturedesk/${name}'\n`)
    .join('')
  using it = house({ 'packages/hellorf/src/a.test.ts': source })
  expect(importViolations(it.root)).toEqual([
    'packages/hellorf/src/a.test.ts: imports @picturedesk/mock-ogq: vendor must not import mock',
  ])
})

test('development of a vendor may depend on mocks, its spec and tools, but on no other vendor', () => {
  const names = ['mocks', 'mock-hellorf', 'spec-hellorf', 'generate', 'ogq', 'spec-ogq']
  const development = names.map((name) => [`@picturedesk/${name}`, 'workspace:*'])
  using it = house({
    'packages/hellorf/package.json': manifestOf('packages/hellorf', {
      devDependencies: Object.fromEntries(development),
    }),
  })
  const place = 'packages/hellorf/package.json: depends in development on'
  expect(importViolations(it.root)).toEqual([
    `${place} @picturedesk/ogq: vendor must not import vendor`,
    `${place} @picturedesk/spec-ogq: vendor must not import spec`,
  ])
})
