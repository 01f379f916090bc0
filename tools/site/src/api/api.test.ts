import { expect, test } from 'vitest'
import { apiIndex } from './api-index.ts'
import { dependenciesFirst } from './dependencies-first.ts'
import { entryPoints } from './entry-points.ts'
import { modulePage } from './module-page.ts'

test('entries of TypeScript are read, and JSON is not', () => {
  const exports = {
    '.': { '@picturedesk/source': './src/index.ts', default: './dist/index.js' },
    './search': { '@picturedesk/source': './src/search.ts', default: './dist/search.js' },
    './manifest.json': './dist/manifest.json',
  }
  expect(entryPoints({ name: '@picturedesk/acme', directory: 'packages/acme', exports })).toEqual([
    { specifier: '@picturedesk/acme', file: 'packages/acme/src/index.ts' },
    { specifier: '@picturedesk/acme/search', file: 'packages/acme/src/search.ts' },
  ])
})

test('the index has a sentence for each package, and none without an API', () => {
  const entry = { '@picturedesk/source': './src/index.ts' }
  const index = apiIndex([
    {
      name: '@picturedesk/acme',
      directory: 'a',
      description: 'Pictures.',
      exports: { '.': entry },
    },
    { name: 'create-acme', directory: 'b', description: 'A command.' },
  ])
  expect(index).toContain('| `@picturedesk/acme` | Pictures. | [main entry](./acme/index.md) |')
  expect(index).toContain('Begin with [the interface](./provider/index.md)')
  expect(index).not.toContain('create-acme')
})

test('a package follows what it depends on, and a circle ends', () => {
  const packages = [
    { name: 'a', dependencies: { c: '1', vitest: '1' } },
    { name: 'b', dependencies: { a: '1' } },
    { name: 'c', dependencies: { b: '1' } },
    { name: 'd' },
  ]
  expect(dependenciesFirst(packages).map(({ name }) => name)).toEqual(['b', 'c', 'a', 'd'])
})

test('what an entry hands on is a line of links', () => {
  const page = modulePage(
    '# acme/search\n\n## Functions\n\n- [find](functions/find.md)\n\n## References\n\n### A\n\nRe-exports [A](../a.md)\n\n***\n\n### B\n\nRe-exports [B](../b.md)\n',
    '@picturedesk/acme/search',
  )
  expect(page).toContain('# @picturedesk/acme/search\n')
  expect(page).toContain('(/packages/acme)')
  expect(page).toMatch(
    /## Handed on from other entries\n\n\[A\]\(\.\.\/a\.md\) · \[B\]\(\.\.\/b\.md\)\n$/,
  )
})
