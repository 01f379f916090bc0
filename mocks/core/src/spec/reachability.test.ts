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
