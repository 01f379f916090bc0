import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { specNotices, specProblems } from '../spec/spec-problems.ts'

const object = { type: 'object', properties: { a: { type: 'string' } } }

function spec(parameter: JsonObject | undefined, content: JsonObject = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Limits', version: '1' },
    paths: {
      '/one': {
        post: {
          operationId: 'one',
          parameters: parameter ? [parameter] : [],
          ...(Object.keys(content).length > 0 ? { requestBody: { content } } : {}),
          responses: { 204: { description: 'Done' } },
        },
      },
    },
  }
}

const query = (rest: JsonObject): OpenApiDocument => spec({ name: 'q', in: 'query', ...rest })

test.each<[string, OpenApiDocument, string, string]>([
  [
    'a parameter in another media type',
    query({ content: { 'text/csv': { schema: object } } }),
    '/parameters/0',
    "The value of 'q' is text/csv. It is not checked.",
  ],
  [
    'a style in the wrong place',
    query({ style: 'matrix', schema: { type: 'string' } }),
    '/parameters/0',
    "The style 'matrix' is not defined in query",
  ],
  [
    'a style for another type',
    query({ style: 'deepObject', schema: { type: 'array', items: {} } }),
    '/parameters/0',
    'not defined for lists',
  ],
  [
    'an object inside of an object',
    query({ style: 'deepObject', schema: { type: 'object', properties: { a: object } } }),
    '/parameters/0',
    'q[a][b]=1',
  ],
  [
    'XML',
    spec(undefined, { 'application/xml': { schema: object } }),
    '/requestBody/content/application~1xml',
    'checked for being XML',
  ],
  [
    'other text',
    spec(undefined, { 'text/csv': { schema: { type: 'array', items: {} } } }),
    '/requestBody/content/text~1csv',
    'not checked by its schema',
  ],
  [
    'an object in a form without an encoding',
    spec(undefined, {
      'multipart/form-data': { schema: { type: 'object', properties: { meta: object } } },
    }),
    '/requestBody/content/multipart~1form-data',
    "no encoding for 'meta'",
  ],
  [
    'an unknown format',
    query({ schema: { type: 'string', format: 'barcode' } }),
    '/parameters/0/schema/format',
    "The format 'barcode' is not known",
  ],
])('tells at the start that %s is not checked', (_, document, pointer, message) => {
  expect(specProblems(document)).toEqual([])
  expect(specNotices(document)).toEqual([
    expect.objectContaining({
      level: 'notice',
      blame: 'mock',
      pointer: `#/paths/~1one/post${pointer}`,
      message: expect.stringContaining(message),
    }),
  ])
})

test.each([
  ['a list', query({ schema: { type: 'array', items: { type: 'integer' } } })],
  ['an object by its members', query({ style: 'deepObject', schema: object })],
  ['JSON', query({ content: { 'application/json': { schema: object } } })],
  ['a file', spec(undefined, { 'image/*': { schema: { type: 'string', format: 'binary' } } })],
])('has nothing to tell of %s', (_, document) => {
  expect(specNotices(document)).toEqual([])
})
