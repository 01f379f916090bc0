import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { publishedManifest } from './published-manifest.mjs'

const house = {
  'package.json': JSON.stringify({
    author: 'Acme',
    keywords: ['pictures'],
    repository: { type: 'git', url: 'git+https://forge.test/acme/desk.git' },
  }),
}

function published(place: string, manifest: object) {
  using at = temporaryHouse(house)
  return publishedManifest({ ...manifest }, join(at.root, place), at.root)
}

test('where a package comes from follows from the root and its place', () => {
  expect(published('packages/ogq', { name: '@acme/ogq' })).toMatchObject({
    name: '@acme/ogq',
    author: 'Acme',
    homepage: 'https://forge.test/acme/desk/tree/HEAD/packages/ogq#readme',
    bugs: 'https://forge.test/acme/desk/issues',
    repository: {
      type: 'git',
      url: 'git+https://forge.test/acme/desk.git',
      directory: 'packages/ogq',
    },
  })
})

test('its keywords say what it is', () => {
  const exports = {
    '.': './dist/index.js',
    './search': { default: './dist/capabilities/search.js' },
    './client': './dist/client.js',
  }
  const keywords = (place: string, manifest: object) => published(place, manifest)['keywords']
  expect(keywords('packages/ogq', { exports, picturedesk: {} })).toEqual([
    'pictures',
    'picturedesk-provider',
    'ogq',
    'search',
  ])
  expect(keywords('packages/registry', {})).toEqual(['pictures', 'registry'])
  expect(keywords('mocks/ogq', {})).toEqual([
    'pictures',
    'mock',
    'testing',
    'picturedesk-mock',
    'ogq',
  ])
  expect(keywords('mocks/core', {})).not.toContain('core')
})

test('what only the workspace uses stays there', () => {
  const manifest = published('packages/ogq', {
    scripts: { build: 'tsc' },
    devDependencies: { vitest: '1' },
    dependencies: { ky: '1' },
    files: ['dist'],
    exports: { '.': { '@picturedesk/source': './src/index.ts', default: './dist/index.js' } },
    imports: {
      '#inlined': { browser: './src/a.browser.ts', default: './src/a.ts' },
      '#text': './src/d.ts',
      '#nested': { node: { default: './src/e.ts' }, default: './dist/e.js' },
      '#typed': { types: './dist/b.d.ts', default: './src/b.ts' },
      '#file': { '@picturedesk/source': './src/c.ts', default: './dist/c.js' },
    },
  })
  expect(manifest).not.toHaveProperty('scripts')
  expect(manifest).not.toHaveProperty('devDependencies')
  expect(manifest).toMatchObject({
    dependencies: { ky: '1' },
    files: ['dist', 'CHANGELOG.md'],
    exports: { '.': { default: './dist/index.js' } },
  })
  expect(manifest['imports']).toEqual({
    '#nested': { default: './dist/e.js' },
    '#typed': { types: './dist/b.d.ts' },
    '#file': { default: './dist/c.js' },
  })
})

test('a repository that is not known is told with the remedy', () => {
  using at = temporaryHouse({ 'package.json': '{ "author": "Acme", "keywords": [] }' })
  expect(() =>
    publishedManifest({ name: '@acme/ogq' }, join(at.root, 'packages/ogq'), at.root),
  ).toThrow('`repository.url` is missing. Packages are published with it. Add it,')
})
