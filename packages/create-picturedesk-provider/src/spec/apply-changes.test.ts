import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { applyChanges } from './apply-changes.ts'

/** The text after the changes that make one value of another. */
function changed(text: string, change: (value: never) => unknown): string {
  const entry = parseDocument(text)
  const before = entry.toJS() as never
  applyChanges(entry, [], before, change(structuredClone(before)))
  return entry.toString({ lineWidth: 0 })
}

test('what stays keeps its comments, its order and its style', () => {
  const text = '# top\na: 1 # one\nb: { c: [ 1, 2 ] } # two\nd:\n  # inner\n  - e\n'
  expect(changed(text, (value: { a: number }) => ({ ...value, a: 2 }))).toBe(
    text.replace('1 # one', '2 # one'),
  )
  expect(changed(text, (value) => value)).toBe(text)
})

test('members come and go, also deep inside', () => {
  const text = 'a:\n  # kept\n  b: 1\n  c: 2\n'
  expect(changed(text, () => ({ a: { b: 1, d: { e: [true] } } }))).toBe(
    'a:\n  # kept\n  b: 1\n  d:\n    e:\n      - true\n',
  )
})

test('lists of the same length change in place, others as a whole', () => {
  const text = 'a:\n  - b: 1 # one\n  - c: 2 # two\n'
  expect(changed(text, () => ({ a: [{ b: 1 }, { c: 3 }] }))).toBe(text.replace('c: 2', 'c: 3'))
  expect(changed(text, () => ({ a: [{ b: 1 }] }))).toBe('a:\n  - b: 1\n')
})

test.each<[string, unknown, string]>([
  ['a text for an object', 'text', 'a: text\n'],
  ['nothing for an object', null, 'a: null\n'],
  ['a list for an object', [1], 'a:\n  - 1\n'],
])('%s', (_, value, expected) => {
  expect(changed('a: { b: 1 }\n', () => ({ a: value }))).toBe(expected)
})

test('an object takes the place of a text or of a list', () => {
  expect(changed('a: text\n', () => ({ a: { b: 1 } }))).toBe('a:\n  b: 1\n')
  expect(changed('a: [1]\n', () => ({ a: { b: 1 } }))).toBe('a:\n  b: 1\n')
})

test('a value that stands in two places is written twice, without an alias', () => {
  const shared = { b: 1 }
  expect(changed('a: 0\n', () => ({ a: shared, c: shared }))).toBe('a:\n  b: 1\nc:\n  b: 1\n')
})

test('keys that look like paths or numbers are one key', () => {
  const text = '"a/b.c": 1\n"200": { d: 1 }\n'
  expect(changed(text, () => ({ 'a/b.c': 2, 200: { d: 2 } }))).toBe(
    text.replace('": 1', '": 2').replace('d: 1', 'd: 2'),
  )
})
