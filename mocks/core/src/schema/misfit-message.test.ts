import { expect, test } from 'vitest'
import { unknownName, valueAt } from './misfit-message.ts'

test.each<[string, string[], string | undefined, string]>([
  ['b', ['a'], undefined, "The spec has no field 'b'. There are: a."],
  ['b', [], 'header', "The spec has no header 'b'. There are: none."],
  ['A', ['b', 'a'], 'field', "The field 'A' is 'a' in the spec: mind the case."],
  ['a', ['a'], undefined, "The field 'a' does not belong to the alternative that the rest fits."],
])('%s among %j: %s', (name, known, what, expected) => {
  expect(unknownName(name, known, what)).toBe(expected)
})

test('a value is found by its pointer', () => {
  const value = { 'a/b': [{ '~c': null }], d: 'text' }
  expect(
    ['', '/a~1b/0/~0c', '/a~1b/1', '/toString', '/d/length', '/a~1b/0/~0c/x'].map((pointer) =>
      valueAt(value, pointer),
    ),
  ).toEqual([value, null, undefined, undefined, undefined, undefined])
})
