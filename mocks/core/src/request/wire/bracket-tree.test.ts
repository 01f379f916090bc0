import { expect, test } from 'vitest'
import { bracketKeys, bracketTree } from './bracket-tree.ts'

test.each<[string, string, ...string[]]>([
  ['a[b]', 'a', 'b'],
  ['a[b][c.d]', 'a', 'b', 'c.d'],
  ['a[]', 'a', ''],
  ['a[0][]', 'a', '0', ''],
])('%s is a member of %s', (name, base, ...keys) => {
  expect(bracketKeys(name)).toEqual({ base, keys })
})

test.each(['', 'a', '[a]', 'a[b', 'a]b[c]', 'a[b]c', 'a[b[c]]', 'a[b]]', '][a]'])(
  '%j is no member of anything',
  (name) => {
    expect(bracketKeys(name)).toBeUndefined()
  },
)

test('members are a list where their keys count from 0, and the same key twice is a list', () => {
  expect(
    bracketTree([
      [['0'], 'a'],
      [['1'], 'b'],
    ]),
  ).toEqual(['a', 'b'])
  expect(
    bracketTree([
      [['1'], 'a'],
      [['0'], 'b'],
    ]),
  ).toEqual({ 0: 'b', 1: 'a' })
  expect(
    bracketTree([
      [['x'], 'a'],
      [['x'], 'b'],
      [['y', ''], 'c'],
    ]),
  ).toEqual({
    x: ['a', 'b'],
    y: ['c'],
  })
  expect(
    bracketTree([
      [[''], 'a'],
      [[''], 'b'],
    ]),
  ).toEqual(['a', 'b'])
  expect(bracketTree([[[], 'a']])).toBe('a')
})
