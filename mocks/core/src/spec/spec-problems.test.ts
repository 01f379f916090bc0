import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { brokenLibrarySpec } from '../fixtures/broken-library-spec.ts'
import type { JsonObject, OpenApiDocument } from './openapi-document.ts'
import { specNotices, specProblems } from './spec-problems.ts'

function spec(operation: JsonObject, rest: JsonObject = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'One', version: '1' },
    paths: { '/one': { post: { operationId: 'one', ...operation } } },
    ...rest,
  }
}

const responding = (media: JsonObject): JsonObject => ({
  responses: { 200: { description: 'Well', content: { 'application/json': media } } },
})

test('finds nothing wrong with a whole spec, and all that is wrong with a broken one', () => {
  expect(specProblems(booksSpec)).toEqual([])
  expect(specProblems(brokenLibrarySpec).map(({ operation }) => operation)).toEqual([
    'getUncompilable',
    'getBroken',
  ])
})

test.each([
  ['no version', { openapi: undefined }, '#/openapi'],
  ['Swagger', { openapi: undefined, swagger: '2.0' }, '#/openapi'],
  ['another version', { openapi: '4.0.0' }, '#/openapi'],
  ['no paths', { paths: undefined }, '#/paths'],
])('a document with %s is not read', (_, change, pointer) => {
  expect(specProblems({ ...booksSpec, ...change })).toEqual([
    expect.objectContaining({ blame: 'spec', pointer }),
  ])
})

test.each([
  ['nowhere', '#/components/schemas/Nobody'],
  ['into another file', 'other.yaml#/Book'],
  ['back to itself', '#/components/schemas/Ping'],
])('finds a reference that leads %s, and nothing else', (_where, $ref) => {
  const schemas = {
    Ping: { $ref: '#/components/schemas/Pong' },
    Pong: { $ref: '#/components/schemas/Ping' },
  }
  const document = spec(responding({ schema: { $ref } }), { components: { schemas } })
  expect(specProblems(document)).toContainEqual({
    blame: 'spec',
    operation: 'one',
    pointer: '#/paths/~1one/post/responses/200/content/application~1json/schema/$ref',
    message: expect.stringMatching(/no object|bundle|back to itself/),
  })
})

test('takes what looks like a reference in an example for data', () => {
  const value = { $ref: '#/nowhere' }
  const document = spec(responding({ schema: { type: 'object' }, examples: { any: { value } } }))
  expect(specProblems(document)).toEqual([])
})

test('finds examples that do not fit, of responses, bodies and parameters, named or not', () => {
  const document = spec({
    parameters: [
      {
        ...{ name: 'page', in: 'query', schema: { type: 'integer' } },
        examples: { first: { value: 'one' } },
      },
    ],
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          schema: { type: 'object', required: ['a'] },
          examples: { without: { value: {} } },
        },
      },
    },
    ...responding({ schema: { type: 'array', items: { type: 'string' } }, example: ['a', 1] }),
  })
  expect(specProblems(document).map(({ pointer }) => pointer)).toEqual([
    '#/paths/~1one/post/parameters/0/examples/first/value',
    '#/paths/~1one/post/requestBody/content/application~1x-www-form-urlencoded/examples/without/value',
    '#/paths/~1one/post/responses/200/content/application~1json/example/1',
  ])
})

test('finds a schema that does not compile where it stands, once', () => {
  const components = { schemas: { Book: { properties: { id: { type: 'number', minimum: '1' } } } } }
  const media = { schema: { $ref: '#/components/schemas/Book' }, examples: { any: { value: {} } } }
  const document = spec(
    { ...responding(media), requestBody: { content: { 'application/json': media } } },
    { components },
  )
  expect(specProblems(document)).toEqual([
    expect.objectContaining({
      pointer: '#/components/schemas/Book/properties/id',
      message: expect.stringContaining("'minimum' takes a number"),
    }),
  ])
})

test('finds names that mean two examples, but not one example in two places', () => {
  const media = (value: unknown): JsonObject => ({
    content: {
      'application/json': {
        examples: { same: { $ref: '#/components/examples/Same' }, other: { value } },
      },
    },
  })
  const document = spec(
    { responses: { 200: media(1), 404: media(2) } },
    { components: { examples: { Same: { value: 0 } } } },
  )
  expect(specNotices(document)).toEqual([
    expect.objectContaining({
      pointer: '#/paths/~1one/post/responses/404/content/application~1json/examples/other/value',
      message: expect.stringContaining("another example 'other'"),
    }),
  ])
})

test('finds an operationId that two operations share', () => {
  const operation = { operationId: 'same', responses: {} }
  const document = { ...booksSpec, paths: { '/a': { get: operation }, '/b': { get: operation } } }
  expect(specProblems(document)).toEqual([
    expect.objectContaining({ pointer: '#/paths/~1b/get/operationId' }),
  ])
})
