import { expect, test } from 'vitest'
import { type KeyQuery, readPathKey } from './path-key.ts'

const of = (name: string, value?: string, parameter?: string): KeyQuery => ({
  ...{ name, value, parameter },
})

test.each<[string, string, KeyQuery[], string | undefined]>([
  ['/a/{id}', '/a/{id}', [], undefined],
  ['a', '/a', [], undefined],
  ['/?action=list', '/', [of('action', 'list')], undefined],
  ['/a?x=1&&y', '/a', [of('x', '1'), of('y')], undefined],
  ['/a?x=', '/a', [of('x')], undefined],
  ['/a?x={y}', '/a', [of('x', undefined, 'y')], undefined],
  ['/a?x=b{y}', '/a', [of('x')], undefined],
  ['/a?x={y}b', '/a', [of('x')], undefined],
  ['/a?x=b%20c+d', '/a', [of('x', 'b c d')], undefined],
  ['/a?x%20y=%zz', '/a', [of('x y', '%zz')], undefined],
  ['/a{?page,size}', '/a', [], undefined],
  ['/a{&page}/b{#part}', '/a/b', [], undefined],
  ['/a{?x}?y=1', '/a', [of('y', '1')], undefined],
  ['/a#one', '/a', [], 'one'],
  ['/a?x=1#one#two', '/a', [of('x', '1')], 'one#two'],
  ['/a{b#c}#d', '/a{b#c}', [], 'd'],
  ['/a}#d', '/a}', [], 'd'],
  ['/{{a}#b}#d', '/{{a}#b}', [], 'd'],
  ['/사진?종류=그림', '/사진', [of('종류', '그림')], undefined],
])('%s is taken apart', (key, path, query, fragment) => {
  expect(readPathKey(key)).toEqual({ path, query, fragment })
})
