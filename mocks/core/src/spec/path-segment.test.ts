import { expect, test } from 'vitest'
import { PathSegment } from './path-segment.ts'
import { type PathSense, pathTokens } from './path-tokens.ts'

test.each<[string, string, string[] | undefined, PathSense?]>([
  ['image', 'image', []],
  ['image', 'imagea', undefined],
  ['image', 'imag', undefined],
  ['', '', []],
  ['{id}', 'a', ['a']],
  ['{id}', '', undefined],
  ['{id}.json', 'a.json', ['a']],
  ['{id}.json', '.json', undefined],
  ['{id}.json', 'json', undefined],
  ['v{id}', 'v1', ['1']],
  ['v{id}', 'v', undefined],
  ['v{id}', '', undefined],
  ['a{x}a', 'aa', undefined],
  ['a{x}a', 'aba', ['b']],
  ['ab{x}ba', 'aba', undefined],
  ['{a}-{b}', 'x-y', ['x', 'y']],
  ['{a}-{b}', 'x-y-z', ['x-y', 'z']],
  ['{a}-{b}', '-y', undefined],
  ['{a}-{b}', 'x-', undefined],
  ['{a}-{b}', '--y', ['-', 'y']],
  ['{a}-{b}', 'x--', ['x', '-']],
  ['{a}--{b}', 'x--y', ['x', 'y']],
  ['{a}--{b}', 'x-y', undefined],
  ['{a}{b}', 'xy', ['x', 'y']],
  ['{a}{b}', 'xyz', ['xy', 'z']],
  ['{a}{b}', 'x', undefined],
  ['{a}{b}{c}', 'xyz', ['x', 'y', 'z']],
  ['{a}{b}{c}', 'xy', undefined],
  ['{a}.{b}.{c}', '1.2.3.4', ['1.2', '3', '4']],
  ['{a}.{b}.{c}', '1.2', undefined],
  ['p{a}-{b}s', 'p1-2s', ['1', '2']],
  ['{id}:block', 'a%3Ablock', undefined, 'exact'],
  ['{id}:block', 'a%3Ablock', ['a'], 'loose'],
  ['{id}', 'a%20b', ['a%20b']],
])('%s of %s: %j', (template, text, expected, sense = 'exact') => {
  expect(new PathSegment(template).match(pathTokens(text), sense)).toEqual(expected)
})

test('a segment knows its names, and how much it demands', () => {
  const shown = (text: string): unknown[] => {
    const { names, literalLength } = new PathSegment(text)
    return [names, literalLength]
  }
  expect(shown('p{a}-{b}st')).toEqual([['a', 'b'], 4])
  expect(shown('{}')).toEqual([[''], 0])
  expect(shown('a%20b')).toEqual([[], 3])
})
