import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from './openapi-document.ts'
import { OperationIndex } from './operation-index.ts'
import { unreachable } from './reachability.ts'

function unreachableIn(paths: JsonObject): (string | undefined)[] {
  const document: OpenApiDocument = { openapi: '3.1.0', paths }
  return unreachable(document, new OperationIndex(document)).map(({ operation }) => operation)
}

const get = (operationId: string, ...parameters: JsonObject[]): JsonObject => ({
  get: { operationId, parameters },
})

test('every operation of an odd document can be called', () => {
  const kind = (values: string[]): JsonObject => ({
    ...{ name: 'kind', in: 'path', required: true, schema: { enum: values } },
  })
  expect(
    unreachableIn({
      '/사진 {id}': get('a'),
      '/{kind}/list': get('b', kind(['pictures', 'films'])),
      '/pictures/list': get('c'),
      '/?action=x': get('d'),
      '/a#b': get('e'),
      'no-slash': get('f'),
      '/{a}{b}': get('g'),
      '/back\\slash': get('h'),
    }),
  ).toEqual([])
})

test('operations that another one shadows are listed with the other', () => {
  const only: JsonObject = {
    ...{ name: 'kind', in: 'path', required: true, schema: { enum: ['pictures'] } },
  }
  const paths = {
    '/a/{x}': get('first'),
    '/a/{y}': get('second'),
    '/{kind}/list': get('third', only),
    '/pictures/list': get('fourth'),
    '/q#one': get('fifth'),
    '/q#two': get('sixth'),
  }
  const document = { openapi: '3.1.0', paths }
  const found = unreachable(document, new OperationIndex(document))
  expect(found).toMatchObject([
    { blame: 'spec', operation: 'second', pointer: '#/paths/~1a~1{y}/get' },
    { operation: 'third', message: expect.stringContaining('#/paths/~1pictures~1list/get') },
    { operation: 'sixth' },
  ])
})

test('what hides an operation is told in full', () => {
  const paths = {
    '/a/{x}': { get: { operationId: 'a', responses: {} } },
    '/a/{y}': { get: { operationId: 'b', responses: {} } },
    '/q': { get: { operationId: 'c' } },
    '/{kind}': {
      get: {
        operationId: 'd',
        parameters: [{ name: 'kind', in: 'path', required: true, schema: { enum: ['q'] } }],
      },
    },
    '/a/../b/c/d': { get: { operationId: 'e' } },
  }
  const document = { openapi: '3.1.0', paths }
  const remedy = 'Give one of them another path, or a required parameter with a value of its own.'
  const found = unreachable(document, new OperationIndex(document))
  expect(found.map(({ operation, message }) => [operation, message])).toEqual([
    [
      'b',
      `GET /a/{y} gets only those requests that GET /a/{x} (#/paths/~1a~1{x}/get) refuses: both have the same path. ${remedy}`,
    ],
    [
      'd',
      `No request means GET /{kind}: GET /q (#/paths/~1q/get) has the same path and takes them all. ${remedy}`,
    ],
    ['e', 'No request means GET /a/../b/c/d: its path is not one that a URL can have.'],
  ])
})

test('operations that a header, a body or a query tells apart can all be called', () => {
  const inHeader = (...values: string[]): JsonObject => ({
    ...{ name: 'X-Target', in: 'header', required: true, schema: { enum: values } },
  })
  const withBody = (operationId: string, type: string): JsonObject => ({
    post: { operationId, requestBody: { content: { [type]: {} } } },
  })
  expect(
    unreachableIn({
      '/a#one': get('a', inHeader('one', 'both')),
      '/a#two': get('b', inHeader('two')),
      '/b#one': withBody('c', 'a/a'),
      '/b#two': withBody('d', 'b/b'),
      '/c?x=1': get('e'),
      '/c?x=2': get('f'),
      '/c': get('g'),
    }),
  ).toEqual([])
})
