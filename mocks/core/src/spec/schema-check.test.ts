import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { brokenLibrarySpec } from '../fixtures/broken-library-spec.ts'
import { matches } from './media-type.ts'
import { type Operation, OperationIndex } from './operation-index.ts'
import { ofStatus, SchemaCheck } from './schema-check.ts'

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
  const told = (id: string, status: number, type: string): object =>
    check.response(operation(id), status, type, '')
  const wrong = { blame: 'mock', operation: 'getBook', pointer: '/response' }
  expect(told('getBook', 200, 'text/html')).toEqual([
    {
      ...wrong,
      message: 'The mock responds with 200 and text/html; the spec has application/json there.',
    },
  ])
  expect(told('getBook', 500, 'application/json')).toEqual([
    {
      ...wrong,
      message: 'The mock responds with 500 and application/json; the spec has no content there.',
    },
  ])
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

test('a status is looked for by itself, then by its class in any case, then as the default', () => {
  const content = (...types: string[]): object => ({
    description: 'Well',
    content: Object.fromEntries(types.map((type) => [type, {}])),
  })
  const responses = {
    ...{ 404: content('a/a', 'a/b'), '4xx': content('b/b'), '5XX': content('c/c') },
    default: content('d/d'),
  }
  const found = new OperationIndex({ paths: { '/a': { get: { responses } } } }).operations[0]
  const types = [404, 400, 499, 503, 200].map((status) =>
    found ? ofStatus(found, status).map(({ mediaType }) => mediaType) : [],
  )
  expect(types).toEqual([['a/a', 'a/b'], ['b/b'], ['b/b'], ['c/c'], ['d/d']])
  const [first] = found ? new SchemaCheck({}).response(found, 404, 'x/x', '') : []
  expect(first?.message).toContain('the spec has a/a, a/b there.')
})

test('of one value, five misfits are told at most', () => {
  const values = Array.from({ length: 9 }, () => 'x')
  const node = { type: 'array', items: { type: 'integer' } }
  const document = { components: { schemas: { It: node } } }
  const at = { node, pointer: '/components/schemas/It' }
  expect(new SchemaCheck(document).misfits(at, values, 'response')).toHaveLength(5)
})
