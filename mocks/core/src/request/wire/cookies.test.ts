import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../spec/openapi-document.ts'
import { list, parameter, type Sent, size, text, told, whole } from './testing/told.ts'

const words = { type: 'array', items: text }

describe('cookies', () => {
  const cookies = (header: string): Sent => ({ headers: { cookie: header } })
  const one = (schema: JsonObject, rest: JsonObject = {}): JsonObject => ({
    parameters: [parameter('cookie', 'n', { schema, ...rest })],
  })
  test.each<[JsonObject, string, ...string[]]>([
    [one({ const: 'a"b' }), 'n=a"b'],
    [one({ const: 'a' }), ' n = "a" ; =x; m'],
    [one({ const: '"a' }), 'n="a'],
    [one({ const: 'a"' }), 'n=a"'],
    [one({ const: '' }), 'n=""'],
    [one(list), 'n=1,x', '/cookie/n/1 Expected integer. Received string.'],
    [one(list), 'n=1; n=x', '/cookie/n/1 Expected integer. Received string.'],
    [one(words, { explode: false }), 'n=a,b'],
    [
      one(size, { content: undefined, explode: false }),
      'n=w,x',
      '/cookie/n/w Expected integer. Received string.',
    ],
    [
      { parameters: [parameter('cookie', 'n', { content: { 'text/plain': {} }, explode: true })] },
      'n=a; n=b',
      "/cookie/n 'n' is sent 2 times. Send it once.",
    ],
    [
      {
        parameters: [
          parameter('cookie', 'n', {
            required: true,
            content: { 'application/json': { schema: size } },
          }),
        ],
      },
      'm=1',
      "/cookie 'n' is missing. The spec requires it.",
    ],
    // An object without named members takes what no other parameter has.
    [
      {
        parameters: [
          parameter('cookie', 'all', {
            required: true,
            schema: { type: 'object', minProperties: 1 },
          }),
          parameter('cookie', 'n', { schema: text }),
        ],
      },
      'm=1; n=2',
    ],
    [
      {
        parameters: [
          parameter('cookie', 'all', {
            schema: { type: 'object', properties: { a: whole }, additionalProperties: whole },
          }),
        ],
      },
      'a=1; b=x',
    ],
    [
      {
        parameters: [
          parameter('cookie', 'all', {
            schema: { type: 'object', patternProperties: { '^x-': whole } },
          }),
        ],
      },
      'x-a=q; b=x',
      '/cookie/x-a Expected integer. Received string.',
    ],
    [
      {
        parameters: [
          parameter('cookie', 'all', {
            schema: { type: 'object', properties: { a: list, 'b/c': whole } },
          }),
        ],
      },
      'a=1,x; b/c=y',
      '/cookie/a/1 Expected integer. Received string.',
      '/cookie/b~1c Expected integer. Received string.',
    ],
    [
      {
        parameters: [
          parameter('cookie', 'all', {
            schema: { type: 'object', properties: { a: { const: '1,2' } } },
          }),
        ],
      },
      'a=1,2',
    ],
    [
      {
        parameters: [
          parameter('cookie', 'all', { schema: { type: 'object', properties: { a: whole } } }),
        ],
      },
      'a=1; a=2',
      '/cookie/a Expected integer. Received array.',
    ],
    [
      {
        parameters: [
          parameter('cookie', 'all', {
            schema: { type: 'object', dependentRequired: { a: ['b'] }, properties: { b: whole } },
          }),
        ],
      },
      'a=1',
      "/cookie 'b' is missing. The spec requires it beside 'a'.",
    ],
    [
      {
        parameters: [
          parameter('cookie', 'all', {
            schema: { type: 'object', properties: { a: whole }, minProperties: 2 },
          }),
        ],
      },
      'a=1; b=2',
      '/cookie It must NOT have fewer than 2 properties.',
    ],
  ])('%j with %s', (operation, header, ...expected) => {
    expect(told(operation, cookies(header))).toEqual(expected)
  })
})
