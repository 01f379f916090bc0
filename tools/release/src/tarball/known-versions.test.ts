import { expect, test } from 'vitest'
import { knownVersions } from './known-versions.ts'

const registry = new Map([
  [
    'a',
    {
      versions: new Map([
        ['1.0.0', 'x'],
        ['0.0.0-try-1', 'x'],
      ]),
      distTags: new Map(),
    },
  ],
])

test('a range is met by what is published, or by what is released now', () => {
  const { satisfies } = knownVersions(['a', 'b'], [{ name: 'b', version: '2.1.0' }], registry)
  expect(satisfies('a', '^1.0.0')).toBe(true)
  expect(satisfies('b', '^2.0.0')).toBe(true)
  expect(satisfies('a', '^1.1.0')).toBe(false)
  expect(satisfies('b', '^3.0.0')).toBe(false)
  expect(satisfies('c', '*')).toBe(false)
})

test('a pre-release meets only a range that names it', () => {
  const { satisfies } = knownVersions(['a'], [{ name: 'a', version: '2.0.0-next.0' }], new Map())
  expect(satisfies('a', '^2.0.0')).toBe(false)
  expect(satisfies('a', '^2.0.0-next.0')).toBe(true)
})
