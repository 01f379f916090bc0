import type { Manifest } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { readmeProblems } from './readme-problems.ts'

const manifest: Manifest = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: { search: ['assets', 'similar'], assets: ['get'] },
  operations: {
    searchImages: 'search.assets',
    listSimilar: 'search.similar',
    getImage: 'assets.get',
    createToken: 'search.assets',
  },
}

const rows = [
  '| `search` | `assets` | `searchImages` |',
  '|          | `similar` | `listSimilar`, an image at a time |',
  '| `assets` | `get` | `getImage` |',
]
const TEXT = '`createToken` serves all of them.'

const readme = (lines: readonly string[], below = TEXT): string =>
  [
    '# Acme',
    '## What it can do',
    '',
    '| capability | method | operation |',
    '| --- | --- | --- |',
    ...lines,
    '',
    below,
    '## Errors',
    '| `search` | `byImage` | `searchByImage` |',
  ].join('\n')

test('a README that says what the manifest says has no problem', () => {
  expect(readmeProblems(readme(rows), manifest)).toEqual([])
})

test('a README without the section is told which', () => {
  expect(readmeProblems('# Acme\n', manifest)).toEqual([
    'The README has no section "## What it can do". Add it.',
  ])
})

test('a claimed method needs a row, and so do its operations', () => {
  expect(readmeProblems(readme(rows.slice(0, 2)), manifest)).toEqual([
    'The table has no row for assets.get. The manifest claims it.',
    'The README does not name the operation getImage of assets.get.',
  ])
})

test('a row for a method that is not claimed is a problem', () => {
  const more = '| `topics` | `list` | none |'
  expect(readmeProblems(readme([...rows, more]), manifest)).toEqual([
    'The table has a row for topics.list. The manifest does not claim it.',
  ])
})

test('a row for a method that the vendor has beyond the interface is none', () => {
  const more = '| `assets` | `getBatch` | `getImage`, up to 100 times |'
  expect(readmeProblems(readme([...rows, more]), manifest)).toEqual([])
})

test('an operation in the row of another method is a problem', () => {
  const swapped = rows.map((row) => row.replace('`listSimilar`', '`getImage`'))
  expect(readmeProblems(readme(swapped), manifest)).toEqual([
    'The README does not name the operation listSimilar of search.similar.',
  ])
  const lost = swapped.map((row) => row.replace('| `get` | `getImage` |', '| `get` | |'))
  expect(readmeProblems(readme(lost), manifest)).toContain(
    'The row of search.similar names getImage. It serves assets.get.',
  )
})

test('the row of a method that serves fewer kinds names them', () => {
  const limited: Manifest = {
    ...manifest,
    kinds: ['image', 'video', 'audio'],
    methodKinds: { 'search.similar': ['image', 'video'] },
  }
  expect(readmeProblems(readme(rows), limited)).toEqual([
    'The row of search.similar must name the kinds that it serves: image, video.',
  ])
  const named = rows.map((row) => row.replace('`similar`', '`similar` (image, video)'))
  expect(readmeProblems(readme(named), limited)).toEqual([])
})

test('an operation of several methods may stand in the row of any of them', () => {
  const operations = { ...manifest.operations, getImage: ['assets.get', 'search.similar'] } as const
  expect(readmeProblems(readme(rows), { ...manifest, operations })).toEqual([])
})

test('an operation for all methods may stand in the text below the table', () => {
  expect(readmeProblems(readme(rows, ''), manifest)).toEqual([
    'The README does not name the operation createToken of search.assets.',
  ])
})
