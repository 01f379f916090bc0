import { expect, test } from 'vitest'
import { Accept } from './accept.ts'

test.each<[string | null, string[], string | undefined]>([
  [null, ['text/csv', 'application/json'], 'application/json'],
  ['', ['text/csv', 'text/html'], 'text/csv'],
  [' , ', ['text/csv'], 'text/csv'],
  ['nonsense', ['text/csv'], 'text/csv'],
  ['*', ['text/csv'], 'text/csv'],
  ['*/*', ['text/csv', 'application/a+json', 'application/json'], 'application/a+json'],
  ['text/csv', ['application/json'], undefined],
  ['text/csv, application/json', ['text/csv', 'application/json'], 'application/json'],
  ['text/csv, application/json;q=0.9', ['text/csv', 'application/json'], 'text/csv'],
  ['text/csv;q=0', ['text/csv'], undefined],
  ['text/*;q=0.5, text/csv;q=0', ['text/csv', 'text/html'], 'text/html'],
  ['*/*;q=0.1, text/html', ['text/csv', 'text/html'], 'text/html'],
  ['TEXT/CSV; Q=0.5', ['text/csv'], 'text/csv'],
  ['text/csv;q="0.5", text/html;q=0.6', ['text/csv', 'text/html'], 'text/html'],
  ['text/csv;q=7, text/html', ['text/html', 'text/csv'], 'text/html'],
  ['text/csv;q=1.2.3, text/html;q=0.5', ['text/html', 'text/csv'], 'text/csv'],
  ['text/csv;q=0.2, text/csv;q=0.8, text/html;q=0.5', ['text/html', 'text/csv'], 'text/csv'],
  ['a/b;v=2', ['a/b;v=1', 'a/b; v=2'], 'a/b; v=2'],
  ['a/b;v=2', ['a/b'], 'a/b'],
  ['a/b;v=2', ['a/b;v=1'], undefined],
  ['a/b', ['a/b;v=1'], 'a/b;v=1'],
  ['a/b;charset=utf-8', ['a/b;v=1'], 'a/b;v=1'],
  ['a/b;v="1,2", c/d;q=0.1', ['c/d', 'a/b;v="1,2"'], 'a/b;v="1,2"'],
  ['a/b ; v = 1', ['a/b;v=1'], 'a/b;v=1'],
  ['a/b;v = 1', ['a/b;v=1', 'a/b;v=2'], 'a/b;v=1'],
  ['a/b;v="1"', ['a/b;v=2', 'a/b;v=1'], 'a/b;v=1'],
  ['x a/b', ['a/b'], 'a/b'],
  ['*/*;v=1;q=0, a/b', ['a/b;v=1'], undefined],
  ['a/b;q=0.1, a/b;v=1', ['c/d', 'a/b;v=1'], 'a/b;v=1'],
  ['c/d;q=0.5, a/b;q=0.1, a/b;v=1', ['c/d', 'a/b;v=1'], 'a/b;v=1'],
  ['image/png', ['image/*'], 'image/*'],
  ['image/png', ['audio/*'], undefined],
  ['image/*', ['audio/png'], undefined],
])('%j of %j takes %s', (header, types, expected) => {
  const contents = types.map((mediaType) => ({ mediaType }))
  expect(new Accept(header).choose(contents)?.mediaType).toBe(expected)
})

test('says how welcome a type is, and which one is meant by a range', () => {
  const accept = new Accept('image/png;q=0.3, image/gif;q=0.7, */*;q=0.1')
  expect(['image/png', 'image/gif', 'text/csv'].map((type) => accept.quality(type))).toEqual([
    ...[0.3, 0.7, 0.1],
  ])
  expect(accept.wanted('image/*')).toBe('image/gif')
  expect(new Accept(undefined).wanted('image/*')).toBeUndefined()
  expect(new Accept('text/csv').wanted('image/*')).toBeUndefined()
  expect([new Accept('').isEmpty, new Accept('x').isEmpty, accept.isEmpty]).toEqual([
    ...[true, true, false],
  ])
  expect(new Accept('text/csv').quality('image/png')).toBe(0)
  expect(new Accept(null).quality('image/png')).toBe(1)
})
