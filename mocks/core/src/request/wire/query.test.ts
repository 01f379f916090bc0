import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../spec/openapi-document.ts'
import { asked, list, parameter, query, size, text, told, whole } from './testing/told.ts'

describe('a query', () => {
  const deep = (schema: JsonObject, ...more: JsonObject[]): JsonObject => ({
    parameters: [parameter('query', 'v', { style: 'deepObject', schema }), ...more],
  })
  test.each<[JsonObject, string, ...string[]]>([
    // A parameter that is named like a member is no member.
    [deep(size, parameter('query', 'v[w]', { schema: text })), 'v[w]=x'],
    [deep(size, parameter('query', 'v[h]', { schema: text })), 'v[w]=1&v[h]=x'],
    [
      deep({ ...size, minProperties: 2 }, parameter('query', 'u', { schema: text })),
      'v[w]=1&v[h]=2&u=x',
    ],
    [
      deep(size),
      'v[w]=1&v[x]=2',
      "/query/v[x] The spec has no query parameter 'v[x]'. There are: v[w], v[h].",
    ],
    [
      deep({ type: 'object', properties: { a: size } }),
      'v[a][w]=x',
      '/query/v[a][w] Expected integer. Received string.',
    ],
    [
      deep({ type: 'object', properties: { a: size } }),
      'v[a][w]=1&v[a][b/c]=x',
      "/query/v[a][b~1c] The spec has no query parameter 'v[a][b/c]'. There are: v[a][w], v[a][h].",
    ],
    [
      deep({ type: 'object', properties: { a: { type: 'array', items: list } } }),
      'v[a][0][]=1&v[a][1][]=x',
      '/query/v[a][1][0] Expected integer. Received string.',
    ],
    [
      query('v', { style: 'toString', explode: false, schema: list }),
      'v=1,2',
      "/query/v The query parameter 'v' is an object. Write one, its items joined by ',': v=a,b.",
    ],
    // A schema without a type is what it speaks of.
    [
      query('v', { schema: { properties: { w: whole } } }),
      'w=x',
      '/query/w Expected integer. Received string.',
    ],
    [query('v', { schema: { patternProperties: { '^x': whole } } }), 'x=1'],
    [
      query('v', { schema: { items: whole } }),
      'v=x',
      '/query/v/0 Expected integer. Received string.',
    ],
    [
      query('v', { schema: { items: whole, properties: { w: whole } } }),
      'v=x',
      '/query/v/0 Expected integer. Received string.',
    ],
    // Of names of the caller's own, the first counts.
    [query('v', { schema: { type: 'object', additionalProperties: whole } }), 'a=1&a=x'],
    [
      query('v', {
        schema: { type: 'object', properties: { a: whole }, additionalProperties: whole },
      }),
      'a=1&a=2',
      '/query/a Expected integer. Received array.',
    ],
    [
      query('v', { schema: { type: 'object', properties: { a: list } } }),
      'a=1&a=x',
      '/query/a/1 Expected integer. Received string.',
    ],
    [
      query('v', { schema: { type: 'object', properties: { a: list } } }),
      'a=x',
      '/query/a/0 Expected integer. Received string.',
    ],
    [
      query('v', { schema: { anyOf: [whole, { type: 'array', items: { const: 'a' } }] } }),
      'v=b',
      '/query/v/0 Expected "a".',
    ],
    [query('v', { schema: { type: ['integer', 'boolean', 'array'], items: whole } }), 'v=true'],
    [query('v', { schema: { type: ['string', 'integer'], minimum: 5 } }), 'v=3'],
    [
      query('v', {
        schema: {
          oneOf: [
            { type: 'integer', minimum: 5 },
            { type: 'string', maxLength: 1 },
          ],
        },
      }),
      'v=55',
    ],
    [
      query('v', { schema: { type: 'array', prefixItems: [whole], items: { type: 'boolean' } } }),
      'v=1&v=true&v=2',
      '/query/v/2 Expected boolean. Received string.',
    ],
    [query('v', { schema: { type: 'array', items: { type: ['integer', 'null'] } } }), 'v=&v=5'],
    [
      query('v', {
        schema: { type: ['object', 'null'], properties: { a: whole } },
        explode: false,
      }),
      'v=null',
    ],
    // Of a value in another media type, nothing is known.
    [query('v', { content: { 'text/plain': { schema: whole } } }), 'v=abc'],
    // Names of parameters are told apart by their case, those of headers are not.
    [
      { parameters: ['v', 'V'].map((name) => parameter('query', name, { schema: whole })) },
      'v=x&V=y',
      '/query/v Expected integer. Received string.',
      '/query/V Expected integer. Received string.',
    ],
    [
      query('v', { schema: { additionalProperties: whole } }),
      'x=q',
      '/query/x Expected integer. Received string.',
    ],
    [
      query('v', { schema: { properties: { w: whole } } }),
      'v=1',
      "/query/v The query parameter 'v' is an object. Repeat the key: v=a&v=b.",
    ],
    // Of several readings, the first counts that has the right type.
    [
      query('v', { schema: { type: ['string', 'array'], minLength: 3, items: { const: 'a' } } }),
      'v=b',
      '/query/v It must NOT have fewer than 3 characters.',
    ],
    [
      query('v', { schema: { type: ['string', 'integer'], minLength: 3, minimum: 5 } }),
      'v=3',
      '/query/v It must NOT have fewer than 3 characters.',
    ],
    [
      query('v', {
        schema: {
          anyOf: [{ type: 'array', items: { const: 'a' } }, whole],
          enum: [['a'], 1],
        },
      }),
      'v=b',
      '/query/v Expected one of ["a"], 1.',
      '/query/v/0 Expected "a".',
    ],
    // Only a form writes objects as JSON.
    [
      query('v', { explode: false, schema: { anyOf: [size, { type: 'string', maxLength: 2 }] } }),
      'v={"w":1}',
      '/query/v It must NOT have more than 2 characters.',
    ],
    [
      query('v', { required: true, content: { 'application/json': { schema: size } } }),
      'w=1',
      "/query 'v' is missing. The spec requires it.",
      "/query/w The spec has no query parameter 'w'. There are: v.",
    ],
    [
      query('v', { schema: { type: 'array', items: text } }),
      'v=a&v=[object%20Object]',
      "/query/v The query parameter 'v' is an object that was written as text, '[object Object]'. Repeat the key: v=a&v=b.",
    ],
  ])('%j, ?%s', (operation, search, ...expected) => {
    expect(told(operation, asked(search))).toEqual(expected)
  })
})
