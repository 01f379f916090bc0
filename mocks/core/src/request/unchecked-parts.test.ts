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

type Row = [pointer: string, message: string]
const told = (document: OpenApiDocument): Row[] =>
  specNotices(document).map(({ pointer, message }) => [
    pointer.replace('#/paths/~1one/post', ''),
    message,
  ])
const AT = '/parameters/0'
const lists = { type: 'array', items: { type: 'string' } }
const text = { type: 'string' }
const AS_WELL = "'q' is read as well as it goes."

test.each<[JsonObject, ...string[]]>([
  [{ style: 'matrix', schema: text }, `The style 'matrix' is not defined in query. ${AS_WELL}`],
  [{ style: 'nobody', schema: text }, `The style 'nobody' is not defined in query. ${AS_WELL}`],
  [{ style: 'toString', schema: text }, `The style 'toString' is not defined in query. ${AS_WELL}`],
  [
    { style: 'deepObject', schema: lists },
    `The style 'deepObject' is not defined for lists. ${AS_WELL}`,
  ],
  [
    { style: 'deepObject', schema: text },
    `The style 'deepObject' is not defined for single values. ${AS_WELL}`,
  ],
  [{ style: 'deepObject', schema: { type: ['string', 'object'] } }],
  [{ style: 'pipeDelimited', schema: lists }],
  [
    { style: 'spaceDelimited', schema: text },
    `The style 'spaceDelimited' is not defined for single values. ${AS_WELL}`,
  ],
  [
    { style: 'pipeDelimited', schema: object },
    `The style 'pipeDelimited' is not defined for this object. ${AS_WELL}`,
  ],
  [
    { content: { 'text/csv': { schema: object } } },
    "The value of 'q' is text/csv. It is not checked.",
  ],
  [
    { schema: { type: 'object', properties: { a: lists } } },
    "OpenAPI does not say how lists and objects inside of 'q' are written, beyond a key that is repeated.",
  ],
  [
    { explode: false, schema: { type: 'object', properties: { a: object } } },
    "OpenAPI does not say how lists and objects inside of 'q' are written.",
  ],
  [
    { style: 'deepObject', schema: { type: 'object', properties: { a: object } } },
    "OpenAPI does not say how lists and objects inside of 'q' are written. They are read as q[a][b]=1 and q[a]=1&q[a]=2.",
  ],
  [{ schema: lists }],
  [{}],
])('a parameter %j', (rest, ...messages) => {
  expect(told(query(rest))).toEqual(messages.map((message) => [AT, message]))
})

const media = (type: string): string => `/requestBody/content/${type.replace('/', '~1')}`
const form = (properties: JsonObject, encoding: unknown = {}): JsonObject => ({
  schema: { type: 'object', properties },
  encoding,
})
const unencoded = (names: string): string =>
  `The form has no encoding for ${names}. Members (a=1), members in brackets (name[a]=1) and JSON are all taken.`

test.each<[string, JsonObject, ...string[]]>([
  [
    'application/xml',
    { schema: object },
    'A body of XML is checked for being XML, and not by its schema.',
  ],
  ['application/xml', {}],
  ['application/json', { schema: object }],
  ['text/plain', { schema: text }],
  ['text/csv', { schema: lists }, 'A body of text/csv is not checked by its schema.'],
  ['text/x; a=b', { schema: object }, 'A body of text/x; a=b is not checked by its schema.'],
  ['multipart/mixed', { schema: text }, 'A body of multipart/mixed is not checked by its schema.'],
  ['multipart/form-data', form({ a: text, b: lists })],
  ['multipart/form-data', form({ a: object, b: text, c: object }, 7), unencoded("'a', 'c'")],
  [
    'application/x-www-form-urlencoded',
    form({ a: object, c: object }, { a: {} }),
    unencoded("'c'"),
  ],
  ['application/x-www-form-urlencoded', form({ a: object }, { a: {} })],
])('a body of %s: %j', (type, content, ...messages) => {
  expect(told(spec(undefined, { [type]: content }))).toEqual(
    messages.map((message) => [media(type), message]),
  )
})

test('keywords and schemes that say more than is checked are told once each', () => {
  const schemas = {
    A: { type: 'string', format: 'barcode' },
    B: { type: 'string', format: 'barcode' },
    C: { format: 'other' },
    D: { type: 'string', format: 'date' },
    E: { type: 'string', contentSchema: {} },
    F: { $dynamicRef: '#a' },
    G: { format: 7, type: 'string' },
  }
  const securitySchemes = { 'a/b': { type: 'mutualTLS' }, c: { type: 'http', scheme: 'basic' } }
  const document = { ...spec(undefined), components: { schemas, securitySchemes } }
  expect(told(document)).toEqual([
    ['#/components/securitySchemes/a~1b', 'Certificates of clients are not checked.'],
    ['#/components/schemas/A/format', "The format 'barcode' is not known. It is not checked."],
    ['#/components/schemas/E/contentSchema', 'Text by a contentSchema is not checked.'],
    ['#/components/schemas/F/$dynamicRef', 'A $dynamicRef is followed like a $ref.'],
  ])
  expect(specNotices(document).map(({ blame, operation }) => [blame, operation])).toEqual(
    Array.from({ length: 4 }, () => ['mock', undefined]),
  )
})
