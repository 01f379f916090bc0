import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openChangesets } from './open-changesets.ts'
import { publishedPackages } from './published-packages.ts'
import { isVersionPending } from './version-pending.ts'

function house(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'release-house-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const all = { 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n\n', ...files }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return root
}

test('a package comes after all that it needs, by any kind of dependency; private ones are left out', () => {
  const root = house({
    'packages/a/package.json': { name: 'a', version: '1.0.0', dependencies: { c: '*' } },
    'packages/b/package.json': { name: 'b', version: '1.0.0', peerDependencies: { a: '*' } },
    'packages/c/package.json': { name: 'c', version: '1.0.0', optionalDependencies: { d: '*' } },
    'packages/d/package.json': { name: 'd', version: '1.0.0', devDependencies: { b: '*' } },
    'packages/e/package.json': { name: 'e', version: '1.0.0', private: true },
  })
  expect(publishedPackages(root).map(({ name }) => name)).toEqual(['d', 'c', 'a', 'b'])
})

test('packages that need each other cannot be published', () => {
  const root = house({
    'packages/a/package.json': { name: 'a', version: '1.0.0', dependencies: { b: '*' } },
    'packages/b/package.json': { name: 'b', version: '1.0.0', dependencies: { a: '*' } },
  })
  expect(() => publishedPackages(root)).toThrow('Packages need each other in a circle: a → b → a.')
})

test('changesets are open until a version takes them up', () => {
  const root = house({ '.changeset/README.md': '', '.changeset/pre/old.md': '' })
  expect(openChangesets(root)).toEqual([])
  expect(isVersionPending(root)).toBe(false)
  writeFileSync(join(root, '.changeset/new.md'), '')
  expect(openChangesets(root)).toEqual(['new.md'])
  expect(isVersionPending(root)).toBe(true)
})

test('a pre-release that ends has versions to write', () => {
  expect(isVersionPending(house({ '.changeset/pre.json': { mode: 'exit', tag: 'next' } }))).toBe(
    true,
  )
  expect(isVersionPending(house({ '.changeset/pre.json': { mode: 'pre', tag: 'next' } }))).toBe(
    false,
  )
  expect(isVersionPending(house({}))).toBe(false)
})

test('no version is pending under a name that npm cannot take, however many changesets are open', () => {
  const root = house({
    '.changeset/pre.json': { mode: 'pre', tag: 'v1' },
    '.changeset/new.md': '',
  })
  expect(() => isVersionPending(root)).toThrow('The pre-release has the name "v1"')
})
