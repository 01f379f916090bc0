import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { deadPaths } from './dead-paths.ts'

test('a page must not name a path that is gone, as code or as a link', () => {
  using house = temporaryHouse({
    'README.md': '`packages/a` [a](packages/a) [b](packages/b) `packages/b`',
    'docs/page.md': '`mocks/gone.ts` [up](../README.md#part) [away](other.md)',
    'packages/a/package.json': '{}',
  })
  expect(deadPaths(house.root)).toEqual([
    'README.md: names packages/b, which does not exist.',
    'docs/page.md: names docs/other.md, which does not exist.',
    'docs/page.md: names mocks/gone.ts, which does not exist.',
  ])
})

test.each([
  '`packages/<vendor>/src`',
  '`docs/made/dist`',
  '`specs/*`',
  '[web](https://a.example/b)',
  '[here](#there)',
])('lets %s pass', (text) => {
  using house = temporaryHouse({ 'CONTRIBUTING.md': text })
  expect(deadPaths(house.root)).toEqual([])
})
