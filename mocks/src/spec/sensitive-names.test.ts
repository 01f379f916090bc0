import { expect, test } from 'vitest'
import { librarySpec } from '../fixtures/library-spec.ts'
import { sensitiveNames } from './sensitive-names.ts'

test('gathers marked parameters and properties and every API key, in lower case', () => {
  expect([...sensitiveNames(librarySpec)].sort()).toEqual(
    ['authorization', 'cookie', 'key', 'pin', 'proxy-authorization', 'reader'].sort(),
  )
})
