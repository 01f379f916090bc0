import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { brokenLibrarySpec } from '../fixtures/broken-library-spec.ts'
import { matches } from './media-type.ts'
import { type Operation, OperationIndex } from './operation-index.ts'
import { SchemaCheck } from './schema-check.ts'

const index = new OperationIndex(booksSpec)
const check = new SchemaCheck(booksSpec)

function operation(id: string): Operation {
  const found = index.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

test('passes a response that fits', () => {
  expect(check.response(operation('getBook'), 200, 'application/json; a=b', { id: 1 })).toEqual([])
})

test('blames the mock for a wrong body, and says where', () => {
  const body = { data: [{ id: 1 }, { id: '2' }] }
  expect(check.response(operation('listBooks'), 200, 'application/json', body)).toEqual([
    expect.objectContaining({
      blame: 'mock',
      operation: 'listBooks',
      pointer: '/response/data/1/id',
      message: expect.stringContaining('integer'),
    }),
  ])
})

test('refuses a status or a media type that the spec does not have', () => {
  const found = check.response(operation('getBook'), 200, 'text/html', '')
  expect(found).toEqual([expect.objectContaining({ pointer: '/response' })])
  expect(check.response(operation('getBook'), 500, 'application/json', {})).toHaveLength(1)
})

test('finds schemas that do not compile, and which part of them', () => {
  const { operations } = new OperationIndex(brokenLibrarySpec)
  const broken = new SchemaCheck(brokenLibrarySpec)
  expect(operations.flatMap((each) => broken.schemas(each))).toEqual([
    {
      blame: 'spec',
      operation: 'getUncompilable',
      pointer:
        '#/paths/~1uncompilable/get/responses/200/content/application~1json/schema/properties/a',
      message: expect.stringContaining('Invalid regular expression'),
    },
  ])
})

test.each([
  ['application/json', 'application/json', true],
  ['image/*', 'image/png', true],
  ['*/*', 'text/plain', true],
  ['image/*', 'text/png', false],
  ['application/json', 'application/jsonp', false],
])('%s takes %s: %s', (range, mediaType, expected) => {
  expect(matches(range, mediaType)).toBe(expected)
})
