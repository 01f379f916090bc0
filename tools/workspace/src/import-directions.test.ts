import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importViolations } from './import-directions.ts'
import { type TemporaryHouse, temporaryHouse } from './temporary-house.ts'

const directories = [
  'packages/provider',
  'packages/transport',
  'packages/registry',
  'packages/conformance',
  'packages/hellorf',
  'packages/ogq',
  'mocks',
  'specs/hellorf',
  'tools/generate',
]

function nameOf(directory: string): string {
  const name = directory.split('/').at(-1)
  return `@picturedesk/${directory.startsWith('specs/') ? `spec-${name}` : name}`
}

function house(files: Readonly<Record<string, string>>): TemporaryHouse {
  const manifests = directories.map((directory): [string, string] => [
    `${directory}/package.json`,
    JSON.stringify({ name: nameOf(directory) }),
  ])
  return temporaryHouse({ ...Object.fromEntries(manifests), ...files })
}

test('this house keeps its own rules', () => {
  expect(importViolations(fileURLToPath(new URL('../../..', import.meta.url)))).toEqual([])
})

test.each([
  ['packages/hellorf', 'packages/transport'],
  ['packages/hellorf', 'packages/provider'],
  ['packages/transport', 'packages/provider'],
  ['packages/registry', 'packages/provider'],
  ['packages/conformance', 'packages/provider'],
  ['mocks', 'specs/hellorf'],
  ['tools/generate', 'packages/hellorf'],
])('%s may import %s', (from, to) => {
  using it = house({ [`${from}/src/a.ts`]: `import { a } from '${nameOf(to)}'\n` })
  expect(importViolations(it.root)).toEqual([])
})

test.each([
  ['packages/hellorf', 'packages/ogq', 'vendor', 'vendor'],
  ['packages/hellorf', 'packages/registry', 'vendor', 'registry'],
  ['packages/hellorf', 'mocks', 'vendor', 'mocks'],
  ['packages/hellorf', 'specs/hellorf', 'vendor', 'spec'],
  ['packages/hellorf', 'tools/generate', 'vendor', 'tool'],
  ['packages/transport', 'packages/hellorf', 'transport', 'vendor'],
  ['packages/provider', 'packages/transport', 'provider', 'transport'],
  ['packages/registry', 'packages/hellorf', 'registry', 'vendor'],
  ['packages/registry', 'packages/transport', 'registry', 'transport'],
  ['packages/conformance', 'packages/hellorf', 'conformance', 'vendor'],
  ['packages/conformance', 'mocks', 'conformance', 'mocks'],
  ['mocks', 'packages/hellorf', 'mocks', 'vendor'],
  ['mocks', 'packages/provider', 'mocks', 'provider'],
  ['specs/hellorf', 'packages/hellorf', 'spec', 'vendor'],
])('%s must not import %s', (from, to, role, other) => {
  const because = `${nameOf(to)}: ${role} must not import ${other}`
  using it = house({ [`${from}/src/a.ts`]: `import { a } from '${nameOf(to)}'\n` })
  expect(importViolations(it.root)).toEqual([`${from}/src/a.ts: imports ${because}`])

  it.write({
    [`${from}/src/a.ts`]: '',
    [`${from}/package.json`]: JSON.stringify({
      name: nameOf(from),
      peerDependencies: { [nameOf(to)]: 'workspace:^' },
    }),
  })
  expect(importViolations(it.root)).toEqual([`${from}/package.json: depends on ${because}`])
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

test('tests may use mocks, conformance and registry, but no other vendor', () => {
  const source = ['mocks', 'conformance', 'registry', 'ogq']
    .map((name) => `import '@picturedesk/${name}'\n`)
    .join('')
  using it = house({ 'packages/hellorf/src/a.test.ts': source })
  expect(importViolations(it.root)).toEqual([
    'packages/hellorf/src/a.test.ts: imports @picturedesk/ogq: vendor must not import vendor',
  ])
})

test('development may depend on mocks, specs and tools, but on no other vendor', () => {
  const names = ['mocks', 'spec-hellorf', 'generate', 'ogq'].map((name) => `@picturedesk/${name}`)
  using it = house({
    'packages/hellorf/package.json': JSON.stringify({
      name: '@picturedesk/hellorf',
      devDependencies: Object.fromEntries(names.map((name) => [name, 'workspace:*'])),
    }),
  })
  expect(importViolations(it.root)).toEqual([
    'packages/hellorf/package.json: depends in development on @picturedesk/ogq: ' +
      'vendor must not import vendor',
  ])
})
