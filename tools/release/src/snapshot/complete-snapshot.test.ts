import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RegistryPackage } from '../registry/registry.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { completeSnapshot } from './complete-snapshot.ts'

const SNAPSHOT = '0.0.0-trial-20261128033700-abcdef012'

const manifest = (name: string, version: string, dependencies: object = {}): string =>
  JSON.stringify({ name: `@house/${name}`, version, dependencies }, undefined, 2)

/** A vendor of the snapshot needs a transport, which needs an interface. */
function house(more: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n\n',
    'packages/interface/package.json': manifest('interface', '1.1.0'),
    'packages/transport/package.json': manifest('transport', '2.0.0', {
      '@house/interface': 'workspace:^',
    }),
    'packages/vendor/package.json': manifest('vendor', SNAPSHOT, {
      '@house/transport': 'workspace:^',
      other: '^1.0.0',
    }),
    'packages/stranger/package.json': manifest('stranger', '3.0.0'),
    ...more,
  })
}

function registry(
  versions: Readonly<Record<string, readonly string[]>>,
): Map<string, RegistryPackage> {
  return new Map(
    Object.entries(versions).map(([name, all]) => [
      `@house/${name}`,
      { versions: new Map(all.map((one) => [one, 'sha512-x'])), distTags: new Map() },
    ]),
  )
}

function complete(root: string, known: Map<string, RegistryPackage>) {
  const log: string[] = []
  completeSnapshot(root, SNAPSHOT, known, (line) => log.push(line))
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      version: string
      dependencies: Record<string, string>
    }
  return { log, read }
}

test('what is published is taken from the registry', () => {
  const known = registry({ transport: ['2.0.0'], interface: ['1.1.0'] })
  const { log, read } = complete(house(), known)
  expect(log).toEqual([])
  expect(read('transport').version).toBe('2.0.0')
  expect(read('vendor').dependencies).toEqual({
    '@house/transport': 'workspace:^',
    other: '^1.0.0',
  })
})

test('what is needed and not published comes along, with what it needs in turn, each pinned', () => {
  const known = registry({ transport: ['1.0.0'], stranger: [] })
  const { log, read } = complete(house(), known)
  expect(log).toEqual([
    '@house/interface comes along: it is needed, and 1.1.0 is not published',
    '@house/transport comes along: it is needed, and 2.0.0 is not published',
  ])
  for (const name of ['interface', 'transport', 'vendor']) expect(read(name).version).toBe(SNAPSHOT)
  expect(read('stranger').version).toBe('3.0.0')
  expect(read('vendor').dependencies['@house/transport']).toBe('workspace:*')
  expect(read('transport').dependencies['@house/interface']).toBe('workspace:*')
})

test('what comes along takes from the registry what is published', () => {
  const { log, read } = complete(house(), registry({ interface: ['1.1.0'] }))
  expect(log).toHaveLength(1)
  expect(read('transport').dependencies['@house/interface']).toBe('workspace:^')
})

test('a newer version that fits the range is enough, a snapshot of another name is not', () => {
  const fits = registry({ transport: ['2.3.0'], interface: ['1.1.0'] })
  expect(complete(house(), fits).log).toEqual([])
  const other = registry({ transport: ['0.0.0-other-20261128033700-abcdef012'] })
  expect(complete(house(), other).log).toHaveLength(2)
})

test.each([
  ['workspace:*', '2.0.1', 1],
  ['workspace:*', '2.0.0', 0],
  ['workspace:~', '2.0.9', 0],
  ['workspace:~', '2.1.0', 1],
  ['workspace:>=1', '1.5.0', 0],
  ['^1.0.0', '1.5.0', 0],
])('a dependency %s with %s in the registry', (range, published, comes) => {
  const root = house({
    'packages/vendor/package.json': manifest('vendor', SNAPSHOT, { '@house/transport': range }),
  })
  const known = registry({ transport: [published], interface: ['1.1.0'] })
  expect(complete(root, known).log).toHaveLength(comes)
})

test('changesets that name no published package stop', () => {
  const root = house({ 'packages/vendor/package.json': manifest('vendor', '1.0.0') })
  expect(() => complete(root, registry({}))).toThrow(
    'The open changesets name no published package. Nothing was published.',
  )
})
