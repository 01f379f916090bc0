import { expect, test } from 'vitest'
import { partOf, readPart } from './part-of.ts'

test('all parts together are the whole, each item once', () => {
  const items = [1, 2, 3, 4, 5, 6, 7]
  const parts = ['1/3', '2/3', '3/3'].map((text) => partOf(items, readPart(text)))
  expect(parts.map(({ length }) => length)).toEqual([3, 2, 2])
  expect(parts.flat().sort()).toEqual(items)
  expect(partOf(items, readPart('1/1'))).toEqual(items)
})

test.each(['', '2', '0/3', '4/3', '1/0', 'a/b', '1/2/3'])('"%s" is no part', (text) => {
  expect(() => readPart(text)).toThrow('Expected --part to be such as 2/6')
})
