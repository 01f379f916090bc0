import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { sensitiveNames } from './sensitive-names.ts'

test('gathers marked parameters and properties and every API key, in lower case', () => {
  expect([...sensitiveNames(booksSpec)].sort()).toEqual(
    ['authorization', 'cookie', 'key', 'pin', 'proxy-authorization', 'reader'].sort(),
  )
})
