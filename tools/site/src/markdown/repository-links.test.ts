import { expect, test } from 'vitest'
import { siteLink } from './repository-links.ts'

test.each([
  ['../mocks/core/README.md#faults', 'docs/drift.md', '/packages/mocks#faults'],
  ['decisions/README.md', 'docs/architecture.md', '/decisions/'],
  ['../CONTRIBUTING.md#adding-a-vendor', 'docs/architecture.md', '/contributing#adding-a-vendor'],
  [
    '../registry#what-is-installed',
    'packages/hellorf/README.md',
    '/packages/registry#what-is-installed',
  ],
  ['drift.md', 'docs/architecture.md', '/drift'],
  ['docs/architecture.md', 'CONTRIBUTING.md', '/architecture'],
  [
    'https://www.npmjs.com/package/@picturedesk/provider#capabilities',
    undefined,
    '/packages/provider#capabilities',
  ],
])('%s in %s leads to %s', (href, from, route) => {
  expect(siteLink(href, from)).toBe(route)
})

test.each([
  ['#options', 'docs/drift.md'],
  ['https://a.example/b', 'docs/drift.md'],
  ['/api/', 'docs/start.md'],
  ['https://www.npmjs.com/package/vitest', 'docs/start.md'],
  ['../other.md', undefined],
])('%s stays as it is', (href, from) => {
  expect(siteLink(href, from)).toBe(href)
})

test('a file that is no page is named, or leads to the public repository', () => {
  const link = siteLink('../tools/reference/README.md', 'docs/architecture.md')
  expect(link ?? 'https://').toMatch(/^https:\/\//)
})

test('a file that does not exist fails the build, with the page that names it', () => {
  expect(() => siteLink('../packages/gone/README.md', 'docs/drift.md')).toThrow(
    'docs/drift.md: The link "../packages/gone/README.md" leads to packages/gone/README.md, which does not exist.',
  )
})
