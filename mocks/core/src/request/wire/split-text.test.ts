import { expect, test } from 'vitest'
import { alternating, assignments, splitText } from './split-text.ts'

test.each<[raw: string, separator: string, plus: boolean, ...string[][]]>([
  ['a', ',', false, ['a']],
  ['', ',', false, ['']],
  ['a,b', ',', false, ['a', 'b']],
  ['a,b%2Cc', ',', false, ['a', 'b,c']],
  // Clients that escape the whole value escape its separators.
  ['a%2Cb', ',', false, ['a', 'b'], ['a,b']],
  ['a%20b', ' ', false, ['a', 'b']],
  ['a+b', ' ', true, ['a', 'b']],
  ['a+b', ',', true, ['a b']],
  ['a+b', ',', false, ['a+b']],
  ['a|b%2F', '|', false, ['a', 'b/']],
  ['a%7Cb%7cc', '|', false, ['a', 'b', 'c']],
  ['%', '|', false, ['%']],
])('%j by %j', (raw, separator, plus, ...ways) => {
  expect(splitText(raw, separator, plus)).toEqual(ways)
})

test('names and values in turn are an object, if each has one', () => {
  expect(alternating(['a', '1', 'b', ''])).toEqual({ a: '1', b: '' })
  expect(alternating([])).toEqual({})
  expect([alternating(['a']), alternating(['a', '1', 'b'])]).toEqual([undefined, undefined])
})

test('names with their values are an object, if each has one', () => {
  expect(assignments(['a=1', '=2', 'b=', 'c=d=e'])).toEqual({ a: '1', '': '2', b: '', c: 'd=e' })
  expect([assignments(['a']), assignments(['a=1', 'b'])]).toEqual([undefined, undefined])
})
