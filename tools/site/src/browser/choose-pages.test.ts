import { expect, test } from 'vitest'
import { choosePages } from './choose-pages.ts'

test('pages written by hand are all opened, and the largest of each sort that is made', () => {
  const pages = [
    ['index.html', 1],
    ['guides/search.html', 1],
    ['guides/license.html', 1],
    ['api/index.html', 9],
    ['api/hellorf/index.html', 2],
    ['api/hellorf/functions/create.html', 2],
    ['api/ogq/functions/create.html', 3],
    ['api/ogq/classes/One.html', 3],
    ['vendors/index.html', 1],
    ['vendors/ogq/index.html', 1],
    ['vendors/hellorf/index.html', 2],
    ['vendors/hellorf/search.html', 1],
    ['vendors/ogq/search.html', 2],
    ['packages/index.html', 1],
    ['packages/ogq.html', 1],
    ['packages/hellorf.html', 2],
  ].map(([path, bytes]) => ({ path: String(path), bytes: Number(bytes) }))
  expect(choosePages(pages)).toEqual([
    'api/index.html',
    'api/ogq/classes/One.html',
    'api/ogq/functions/create.html',
    'guides/license.html',
    'guides/search.html',
    'index.html',
    'packages/hellorf.html',
    'packages/index.html',
    'vendors/hellorf/index.html',
    'vendors/index.html',
    'vendors/ogq/search.html',
  ])
})
