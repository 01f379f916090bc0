import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { sensitiveNames } from './sensitive-names.ts'

test('gathers marked parameters and properties and every API key, in lower case', () => {
  expect([...sensitiveNames(booksSpec)].sort()).toEqual(
    ['authorization', 'cookie', 'key', 'pin', 'proxy-authorization', 'reader'].sort(),
  )
})

const usual = ['authorization', 'cookie', 'proxy-authorization']

test.each<[string, object, string[]]>([
  ['a parameter by its name', { A: { name: 'Pin', 'x-sensitive': true } }, ['pin']],
  ['a property by its key', { Pin: { type: 'string', 'x-sensitive': true } }, ['pin']],
  ['one whose name is no text by its key', { Pin: { name: {}, 'x-sensitive': true } }, ['pin']],
  ['one in a list', { all: [{ name: 'a' }, { name: 'Pin', 'x-sensitive': true }] }, ['pin']],
  ['one without a name in a list', { all: [{ 'x-sensitive': true }] }, []],
  ['one that is said not to be', { A: { name: 'Pin', 'x-sensitive': false } }, []],
  ['an API key', { A: { name: 'Key', type: 'apiKey' } }, ['key']],
  ['another scheme', { A: { name: 'Key', type: 'http' } }, []],
])('%s is found', (_, components, names) => {
  expect([...sensitiveNames({ components })].sort()).toEqual([...usual, ...names].sort())
})
