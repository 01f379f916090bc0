import { expect, test } from 'vitest'
import { pathTokens } from './path-tokens.ts'

test.each<[string, ...[raw: string, exact: string, loose: string][]]>([
  ['a/', ['a', 'a', 'a'], ['/', '/', '/']],
  ['한', ['한', '한', '한']],
  ['😀', ['😀', '😀', '😀']],
  ['%7e', ['%7e', '~', '~']],
  ['%3a%3A', ['%3a', '%3A', ':'], ['%3A', '%3A', ':']],
  ['%c3%a9x', ['%c3%a9', 'é', 'é'], ['x', 'x', 'x']],
  ['%ED%95%9C%41', ['%ED%95%9C', '한', '한'], ['%41', 'A', 'A']],
  ['%EF%BF%BD', ['%EF%BF%BD', '\ufffd', '\ufffd']],
  ['%f0%9f%98%80', ['%f0%9f%98%80', '😀', '😀']],
  ['%ef%bb%bf', ['%ef%bb%bf', '\ufeff', '\ufeff']],
  ['%ff%41', ['%ff', '%FF', '%FF'], ['%41', 'A', 'A']],
  ['%e4%ba', ['%e4', '%E4', '%E4'], ['%ba', '%BA', '%BA']],
  ['%bf', ['%bf', '%BF', '%BF']],
  ['%', ['%', '%', '%']],
  ['%4', ['%', '%', '%'], ['4', '4', '4']],
])('the characters of %s', (text, ...tokens) => {
  expect(pathTokens(text)).toEqual(tokens.map(([raw, exact, loose]) => ({ raw, exact, loose })))
})
