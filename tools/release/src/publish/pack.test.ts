import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { publishedPackages } from '../house/published-packages.ts'
import { knownVersions } from '../tarball/known-versions.ts'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { packAll, type Tarballs } from './pack.ts'

const manifest = (name: string, more: object = {}): string =>
  JSON.stringify({
    name,
    version: '1.0.0',
    type: 'module',
    exports: { '.': './dist/index.js' },
    files: ['dist'],
    ...more,
  })

const files = {
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n\n',
  'package.json': '{ "name": "house", "private": true }',
  'packages/base/package.json': manifest('@house/base'),
  'packages/base/README.md': '# Base',
  'packages/base/LICENSE': 'MIT',
  'packages/base/dist/index.js': 'export {}',
  'packages/one/package.json': manifest('@house/one', {
    dependencies: { '@house/base': 'workspace:^' },
  }),
  'packages/one/README.md': '# One',
  'packages/one/LICENSE': 'MIT',
  'packages/one/dist/index.js': 'export {}',
}

async function pack(root: string, only?: string): Promise<Tarballs> {
  const folder = mkdtempSync(join(tmpdir(), 'release-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const packages = publishedPackages(root)
  const released = packages.filter(({ name }) => only === undefined || name === only)
  const house = packages.map(({ name }) => name)
  return packAll(root, released, folder, knownVersions(house, released, new Map()))
}

test('packs what is whole, and gives the same bytes each time', async () => {
  const { root } = temporaryRepository(files)
  const [first, second] = [await pack(root), await pack(root)]
  expect([...first.keys()]).toEqual(['@house/base', '@house/one'])
  for (const [name, { integrity }] of first) {
    expect(integrity).toMatch(/^sha512-/)
    expect(second.get(name)?.integrity).toBe(integrity)
  }
})

test('a package that was not built is refused', async () => {
  const { 'packages/one/dist/index.js': _, ...rest } = files
  await expect(pack(temporaryRepository(rest).root)).rejects.toThrow(
    '@house/one: the tarball lacks what package.json promises: dist/index.js (exports["."]). Build the package',
  )
})

test('all that is wrong is told at once', async () => {
  const { 'packages/one/dist/index.js': _, 'packages/base/README.md': __, ...rest } = files
  await expect(pack(temporaryRepository(rest).root)).rejects.toThrow(
    /@house\/base: README\.md is missing[\s\S]*@house\/one: the tarball lacks/,
  )
})

test('a package whose dependency is neither published nor released is refused', async () => {
  await expect(pack(temporaryRepository(files).root, '@house/one')).rejects.toThrow(
    '@house/one: the dependency @house/base@^1.0.0 is neither published nor part of this release.',
  )
})
