import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { OperationIndex } from './operation-index.ts'

const index = new OperationIndex(booksSpec)

test.each([
  ['get', '/v1/books', 'listBooks'],
  ['GET', '/v1/books/7', 'getBook'],
  ['get', '/v1/books/latest', 'getLatestBook'],
  ['get', '/v1/novels/latest', 'getLatestOfShelf'],
  ['post', '/v1/loans', 'createLoan'],
])('%s %s means %s', (method, path, id) => {
  expect(index.find(method, path)?.id).toBe(id)
})

test.each([
  ['get', '/books'],
  ['get', '/v1'],
  ['get', '/v1/'],
  ['get', '/v1/books/'],
  ['get', '/v1/books/7/8'],
  ['post', '/v1/books'],
  ['get', '/v2/books'],
])('%s %s means nothing', (method, path) => {
  expect(index.find(method, path)).toBeUndefined()
})

test('knows where the operations are served', () => {
  expect(index.basePath).toBe('/v1')
  expect(index.origins).toEqual(['https://library.example'])
})

test('names an operation without an id by method and path', () => {
  const spec = { paths: { '/x': { get: { responses: {} } } } }
  expect(new OperationIndex(spec).operations[0]?.id).toBe('GET /x')
})
