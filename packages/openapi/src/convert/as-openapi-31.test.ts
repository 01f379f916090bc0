import { describe, expect, test } from 'vitest'
import { asOpenApi31 } from './as-openapi-31.ts'

type Schema = Readonly<Record<string, unknown>>

const converted = (schema: Schema): unknown => {
  const document = asOpenApi31({ openapi: '3.0.3', components: { schemas: { schema } } })
  return (document as { components: { schemas: { schema: unknown } } }).components.schemas.schema
}

const A = { $ref: '#/a' }
const NULL = { type: 'null' }

describe('nullable', () => {
  test.each<[Schema, Schema]>([
    [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [{ type: 'string', nullable: false }, { type: 'string' }],
    [{ nullable: true }, {}],
    [
      { type: 'string', nullable: true, enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      { type: 'string', nullable: true, enum: ['a', null] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [{ nullable: true, enum: ['a'] }, { enum: ['a', null] }],
    [{ ...A, nullable: true }, A],
    [{ nullable: true, allOf: [A] }, { anyOf: [A, NULL] }],
    [{ nullable: true, anyOf: [A, A] }, { anyOf: [A, A, NULL] }],
    [{ nullable: true, oneOf: [A, A] }, { anyOf: [{ oneOf: [A, A] }, NULL] }],
    [{ nullable: true, allOf: [A, A] }, { anyOf: [{ allOf: [A, A] }, NULL] }],
    [
      { nullable: true, oneOf: [A], discriminator: { propertyName: 'b' } },
      { anyOf: [{ oneOf: [A], discriminator: { propertyName: 'b' } }, NULL] },
    ],
    [
      { type: 'object', nullable: true, allOf: [A], properties: { a: { type: 'string' } } },
      { anyOf: [{ type: 'object', allOf: [A], properties: { a: { type: 'string' } } }, NULL] },
    ],
    [
      { nullable: true, oneOf: [{ type: 'string', nullable: true }, A] },
      { oneOf: [{ type: ['string', 'null'] }, A] },
    ],
    [{ nullable: true, not: { type: 'string' } }, { anyOf: [{ not: { type: 'string' } }, NULL] }],
  ])('%j becomes %j', (schema, expected) => {
    expect(converted(schema)).toEqual(expected)
  })

  test('what is said about the whole stays outside of the alternatives', () => {
    const around = {
      title: 't',
      description: 'd',
      deprecated: true,
      default: null,
      readOnly: true,
      externalDocs: { url: 'u' },
      xml: { name: 'x' },
      'x-more': 1,
    }
    expect(converted({ nullable: true, allOf: [A], ...around, example: null })).toEqual({
      ...around,
      examples: [null],
      anyOf: [A, NULL],
    })
  })
})

test.each<[string, Schema, Schema]>([
  ['a strict limit', { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  ['both', { minimum: 0, maximum: 9, exclusiveMaximum: true }, { minimum: 0, exclusiveMaximum: 9 }],
  ['no strict limit', { maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
  ['a strict limit of nothing', { exclusiveMaximum: true }, {}],
  ['an example', { type: 'string', example: 'a' }, { type: 'string', examples: ['a'] }],
  ['an example of null', { example: null }, { examples: [null] }],
  ['an example beside a list of them', { example: 1, examples: [2] }, { examples: [1, 2] }],
  [
    'examples that no version has',
    { examples: { a: { value: 1 } } },
    { 'x-examples': { a: { value: 1 } } },
  ],
  [
    'bytes',
    { type: 'string', format: 'binary' },
    { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' },
  ],
  [
    'base64',
    { type: 'string', format: 'byte' },
    { type: 'string', format: 'byte', contentEncoding: 'base64' },
  ],
  [
    'base64 by its other name, or none',
    { type: 'string', format: 'base64', nullable: true },
    { type: ['string', 'null'], format: 'base64', contentEncoding: 'base64' },
  ],
  [
    'a list of files',
    { type: 'array', items: { type: 'string', format: 'binary' } },
    {
      type: 'array',
      items: { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' },
    },
  ],
  ['an id, which 3.0 ignores', { $id: 'https://a.example/b', type: 'string' }, { type: 'string' }],
  [
    'what 3.0 ignores beside a reference',
    { ...A, type: 'string', minLength: 1, readOnly: true, description: 'd', 'x-more': 1 },
    { ...A, description: 'd', 'x-more': 1 },
  ],
  [
    'properties that are called like keywords',
    { properties: { nullable: { type: 'boolean' }, default: { nullable: true, type: 'string' } } },
    { properties: { nullable: { type: 'boolean' }, default: { type: ['string', 'null'] } } },
  ],
  [
    'properties that are called example, $ref and items',
    {
      properties: {
        example: { type: 'string', example: 'a' },
        items: { type: 'array', items: { nullable: true, type: 'string' } },
        properties: { type: 'object', properties: { $ref: { type: 'string', nullable: true } } },
      },
    },
    {
      properties: {
        example: { type: 'string', examples: ['a'] },
        items: { type: 'array', items: { type: ['string', 'null'] } },
        properties: { type: 'object', properties: { $ref: { type: ['string', 'null'] } } },
      },
    },
  ],
  [
    'what looks like a schema and is data',
    {
      example: { nullable: true, type: 'a' },
      default: { example: 1 },
      enum: [{ nullable: true, type: 'a' }],
      'x-a': { nullable: true, type: 'a' },
    },
    {
      examples: [{ nullable: true, type: 'a' }],
      default: { example: 1 },
      enum: [{ nullable: true, type: 'a' }],
      'x-a': { nullable: true, type: 'a' },
    },
  ],
  [
    'schemas in every place',
    Object.fromEntries(
      ['items', 'not', 'additionalProperties'].map((key) => [
        key,
        { type: 'string', nullable: true },
      ]),
    ),
    Object.fromEntries(
      ['items', 'not', 'additionalProperties'].map((key) => [key, { type: ['string', 'null'] }]),
    ),
  ],
])('%s', (_, schema, expected) => {
  expect(converted(schema)).toEqual(expected)
})

test('schemas are found wherever a document has them, and data is left alone', () => {
  const old = { type: 'string', nullable: true }
  const schema = { type: ['string', 'null'] }
  const data = { nullable: true, type: 'string', example: 1 }
  const document = (of: object): object => ({
    paths: {
      '/nullable': {
        parameters: [{ name: 'a', in: 'query', schema: of, example: data }],
        post: {
          parameters: [{ name: 'b', in: 'query', content: { 'application/json': { schema: of } } }],
          requestBody: {
            content: {
              'x-a/b': { schema: of, encoding: { a: { headers: { b: { schema: of } } } } },
            },
          },
          responses: {
            200: {
              headers: { example: { schema: of } },
              content: {
                'application/json': { schema: of, example: data, examples: { a: { value: data } } },
              },
            },
            'x-own': { content: { a: { schema: old } } },
          },
          callbacks: {
            a: {
              '{$request.body#/url}': { post: { requestBody: { content: { a: { schema: of } } } } },
            },
          },
        },
      },
      'x-own': { get: { parameters: [{ schema: old }] } },
    },
    components: {
      schemas: { a: of, 'x-b': of },
      parameters: { a: { schema: of } },
      headers: { a: { schema: of } },
      responses: { a: { content: { a: { schema: of } } } },
      requestBodies: { a: { content: { a: { schema: of } } } },
      callbacks: { a: { b: { post: { parameters: [{ schema: of }] } } } },
      examples: { a: { value: data } },
    },
    'x-own': old,
  })
  expect(asOpenApi31({ openapi: '3.0.0', ...document(old) })).toEqual({
    openapi: '3.1.0',
    ...document(schema),
  })
})

test('a reference that is no schema keeps its description, and a path beside a reference all', () => {
  const document = {
    openapi: '3.0.0',
    paths: {
      '/a': {
        $ref: '#/paths/~1b',
        get: { responses: { 200: { ...A, description: 'd', content: {} } } },
      },
    },
  }
  expect(asOpenApi31(document)).toEqual({
    openapi: '3.1.0',
    paths: {
      '/a': { $ref: '#/paths/~1b', get: { responses: { 200: { ...A, description: 'd' } } } },
    },
  })
})

test.each(['3.1.0', '3.1.1', '3.2.0', '2.0', undefined])(
  'a document of version %s is returned as it is',
  (openapi) => {
    const document = { openapi, components: { schemas: { a: { nullable: true } } } }
    expect(asOpenApi31(document)).toBe(document)
  },
)

test('what it is given stays as it is', () => {
  const old = { openapi: '3.0', components: { schemas: { a: { type: 'a', nullable: true } } } }
  expect(asOpenApi31(old)).not.toEqual(old)
  expect(old.components.schemas.a).toEqual({ type: 'a', nullable: true })
})

test('a reference to an example of a schema follows it', () => {
  const document = {
    openapi: '3.0.0',
    paths: {
      '/a': {
        get: {
          responses: {
            200: { content: { a: { example: { $ref: '#/components/schemas/A%20b/example/c' } } } },
          },
        },
      },
    },
    components: { schemas: { 'A b': { example: { c: 1 } }, C: { properties: { example: {} } } } },
    'x-a': { $ref: '#/components/schemas/C/properties/example' },
  }
  const converted = asOpenApi31(document)
  expect(converted.paths['/a'].get.responses[200].content.a.example.$ref).toBe(
    '#/components/schemas/A%20b/examples/0/c',
  )
  expect(converted['x-a']).toEqual(document['x-a'])
})
