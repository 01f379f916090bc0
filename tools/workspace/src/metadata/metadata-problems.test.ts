import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { metadataProblems } from './metadata-problems.ts'

const root = {
  author: 'Acme',
  keywords: [],
  repository: { url: 'git+https://forge.test/acme/desk.git' },
}
const sound = {
  name: '@acme/ogq',
  version: '1.0.0',
  description: 'Pictures.',
  license: 'MIT',
  type: 'module',
  engines: { node: '>=22' },
  files: ['dist'],
}

function problems(changes: object = {}, house: object = root): string[] {
  using at = temporaryHouse({
    'package.json': JSON.stringify(house),
    'packages/ogq/package.json': JSON.stringify({ ...sound, ...changes }),
    'packages/ogq/README.md': '# ogq',
    'tools/own/package.json': '{ "name": "own", "private": true }',
  })
  return metadataProblems(at.root)
}

test('says nothing of a sound package, and of a private one', () => {
  expect(problems()).toEqual([])
})

test('names what is missing, and what is typed though it is derived', () => {
  expect(problems({ description: undefined, homepage: 'https://acme.test' })).toEqual([
    'packages/ogq/package.json: `description` is missing.',
    'packages/ogq/package.json: remove `homepage`. It is written when the package is packed, from the package.json of the root.',
  ])
})

test('the interface is no peer', () => {
  expect(problems({ peerDependencies: { '@picturedesk/provider': '*' } })).toEqual([
    'packages/ogq/package.json: move @picturedesk/provider to `dependencies`. Not every package manager installs peers.',
  ])
})

test('what has no version is linked, as it would end the packing', () => {
  expect(problems({ devDependencies: { own: 'link:../../tools/own' } })).toEqual([])
  expect(problems({ devDependencies: { own: 'workspace:*' } })).toEqual([
    'packages/ogq/package.json: own has no version, so that the package cannot be packed. Name it by "link:../../tools/own".',
  ])
})

test('the root says where the repository is', () => {
  expect(problems({}, { ...root, repository: { url: 'acme/desk' } }).join()).toContain(
    'package.json: `repository.url` must be such as "git+https://github.com/owner/name.git".',
  )
  expect(problems({}, { repository: root.repository })).toHaveLength(2)
})
