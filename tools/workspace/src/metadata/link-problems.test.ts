import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { linkProblems } from './link-problems.ts'

function problems(text: string): string[] {
  using house = temporaryHouse({
    'package.json': JSON.stringify({
      repository: { url: 'git+https://forge.test/acme/desk.git' },
    }),
    'docs/drift.md': '# Drift',
    'packages/ogq/package.json': JSON.stringify({ name: '@picturedesk/ogq' }),
    'packages/ogq/README.md': text,
    'packages/desk/package.json': JSON.stringify({ name: '@picturedesk/desk' }),
    'packages/desk/README.md': '# Desk\n\n## What `desk` finds: all\n',
  })
  return linkProblems(house.root)
}

test.each([
  ['another site', '[a](https://acme.test/x#y)'],
  ['a package', '[a](https://www.npmjs.com/package/@picturedesk/desk)'],
  [
    'a heading of a package',
    '[a](https://www.npmjs.com/package/@picturedesk/desk#what-desk-finds-all)',
  ],
  ['a package of others', '[a](https://www.npmjs.com/package/vitest#x)'],
  ['a file of the repository', '[a](https://forge.test/acme/desk/blob/HEAD/docs/drift.md)'],
  ['a heading of its own', '## Here\n\n[a](#here)'],
  ['another site, by a definition', 'See [a].\n\n[a]: https://acme.test/x#y'],
  ['another site, in HTML', '<a href="https://acme.test/x#y">a</a>'],
  ['nowhere, in code', '```md\n[a](../b)\n```\n`[a](../b)`'],
])('says nothing of a link to %s', (_, text) => {
  expect(problems(text)).toEqual([])
})

test.each([
  ['[a](../desk)', 'is relative, and leads nowhere in the published package'],
  ['[a](docs/x.md)', 'is relative'],
  ['[a](docs/x.md "A title")', 'the link to docs/x.md is relative'],
  ['![a](<docs/x.png>)', 'the link to docs/x.png is relative'],
  ['See [a].\n\n[a]: docs/x.md', 'the link to docs/x.md is relative'],
  ['<a class="b" href="docs/x.md">a</a>', 'the link to docs/x.md is relative'],
  ['<img src="docs/x.png">', 'the link to docs/x.png is relative'],
  ['[a](https://www.npmjs.com/package/@picturedesk/gone)', 'names a package that is not published'],
  [
    '[a](https://www.npmjs.com/package/@picturedesk/desk#gone)',
    'a heading that the README of @picturedesk/desk does not have',
  ],
  [
    '[a](https://forge.test/acme/desk/tree/HEAD/docs/gone)',
    'a path that the repository does not have',
  ],
  ['[a](#gone)', 'has no heading that it leads to'],
])('finds %s', (text, problem) => {
  expect(problems(text)).toEqual([expect.stringContaining(problem)])
})
