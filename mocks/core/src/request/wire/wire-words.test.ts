import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../spec/openapi-document.ts'
import {
  asked,
  list,
  parameter,
  query,
  type Sent,
  size,
  text,
  told,
  whole,
} from './testing/told.ts'

const words = { type: 'array', items: text }
const nothing: string[] = []

describe('what OpenAPI shows of each style is read as it is meant', () => {
  const colour = { const: 'blue' }
  const colours = { const: ['blue', 'black', 'brown'], type: 'array', items: text }
  const rgb = {
    const: { R: 100, G: 200, B: 150 },
    type: 'object',
    properties: { R: whole, G: whole, B: whole },
  }
  type Table = readonly [
    place: string,
    style: string,
    explode: boolean,
    text: string | undefined,
    list: string | undefined,
    object: string | undefined,
  ]
  test.each<Table>([
    ['path', 'simple', false, 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
    ['path', 'simple', true, 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
    ['path', 'label', false, '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
    ['path', 'label', true, '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
    ['path', 'matrix', false, ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
    [
      'path',
      'matrix',
      true,
      ';color=blue',
      ';color=blue;color=black;color=brown',
      ';R=100;G=200;B=150',
    ],
    ['query', 'form', false, 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
    [
      'query',
      'form',
      true,
      'color=blue',
      'color=blue&color=black&color=brown',
      'R=100&G=200&B=150',
    ],
    [
      'query',
      'spaceDelimited',
      false,
      undefined,
      'color=blue%20black%20brown',
      'color=R%20100%20G%20200%20B%20150',
    ],
    [
      'query',
      'pipeDelimited',
      false,
      undefined,
      'color=blue|black|brown',
      'color=R|100|G|200|B|150',
    ],
    [
      'query',
      'pipeDelimited',
      false,
      undefined,
      'color=blue%7Cblack%7Cbrown',
      'color=R%7C100%7CG%7C200%7CB%7C150',
    ],
    ['query', 'deepObject', true, undefined, undefined, 'color[R]=100&color[G]=200&color[B]=150'],
    ['header', 'simple', false, 'blue', 'blue, black,brown', 'R,100,G,200,B,150'],
    ['header', 'simple', true, 'blue', 'blue,black , brown', 'R=100,G=200,B=150'],
    ['cookie', 'form', false, 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
    [
      'cookie',
      'form',
      true,
      'color=blue',
      'color=blue; color=black; color=brown',
      'R=100; G=200; B=150',
    ],
  ])('%s, %s, explode %s', (place, style, explode, ...sent) => {
    for (const [at, schema] of [colour, colours, rgb].entries()) {
      const value = sent[at]
      if (value === undefined) continue
      const operation: JsonObject = {
        ...(place === 'path' ? { 'x-path': '/a/{color}' } : {}),
        parameters: [parameter(place, 'color', { style, explode, schema, required: true })],
      }
      const request = (wire: string): Sent => {
        if (place === 'path') return { path: `/a/${wire}` }
        if (place === 'query') return asked(wire)
        return { headers: { [place === 'cookie' ? 'cookie' : 'color']: wire } }
      }
      expect([value, told(operation, request(value))]).toEqual([value, []])
      const wrong = value.replace(/blue|100/, '7')
      expect([wrong, told(operation, request(wrong)).length > 0]).toEqual([wrong, true])
    }
  })
})

describe('how a field has to be written is told in full', () => {
  test.each<[string, JsonObject, string, string, ...string[]]>([
    [
      'path',
      { style: 'label', schema: words },
      'a,b',
      '/path',
      "'v' is written in the style 'label'. Write .a,b, an object as .key,a.",
    ],
    [
      'path',
      { style: 'label', explode: true, schema: words },
      'a.b',
      '/path',
      "'v' is written in the style 'label'. Write .a.b, an object as .key=a.",
    ],
    [
      'path',
      { style: 'matrix', schema: words },
      'v=a',
      '/path',
      "'v' is written in the style 'matrix'. Write ;v=a,b.",
    ],
    [
      'path',
      { style: 'matrix', explode: true, schema: words },
      'v=a',
      '/path',
      "'v' is written in the style 'matrix'. Write ;v=a;v=b.",
    ],
    ['path', { schema: size }, 'w', '/path', "'v' is an object. Write a,b, an object as key,a."],
    [
      'path',
      { explode: true, schema: size },
      'w',
      '/path',
      "'v' is an object. Write a,b, an object as key=a.",
    ],
    [
      'query',
      { explode: false, schema: list },
      'v=1;2',
      '/query',
      "The query parameter 'v' is joined by ';'. Write one, its items joined by ',': v=a,b.",
    ],
    [
      'query',
      { style: 'pipeDelimited', explode: false, schema: list },
      'v=1,2',
      '/query',
      "The query parameter 'v' is joined by ','. Write one, its items joined by '|': v=a|b.",
    ],
    [
      'query',
      { style: 'spaceDelimited', explode: false, schema: list },
      'v=1|2',
      '/query',
      "The query parameter 'v' is joined by '|'. Write one, its items joined by ' ': v=a b.",
    ],
    [
      'query',
      { schema: list },
      'v=1 2',
      '/query',
      "The query parameter 'v' is joined by ' '. Repeat the key: v=a&v=b.",
    ],
    [
      'query',
      { style: 'deepObject', schema: size },
      'v=1',
      '/query',
      "The query parameter 'v' is an object. Write each member: v[key]=value.",
    ],
    [
      'query',
      { explode: false, schema: list },
      'v=1&v=2',
      '/query',
      "The query parameter 'v' is sent 2 times. Write one, its items joined by ',': v=a,b.",
    ],
    [
      'query',
      { schema: whole },
      'v=1&v=2&v=3',
      '/query',
      "The query parameter 'v' is sent 3 times. It is no list. Repeat the key: v=a&v=b.",
    ],
    [
      'query',
      { explode: false, schema: size },
      'v=w,1&v=h,2',
      '/query',
      "The query parameter 'v' is sent 2 times. Write one, its items joined by ',': v=a,b.",
    ],
    [
      'query',
      { schema: whole },
      'v=[object Object]',
      '/query',
      "The query parameter 'v' is an object that was written as text, '[object Object]'. Repeat the key: v=a&v=b.",
    ],
    [
      'query',
      { content: { 'application/json': {} } },
      'v={',
      '/query',
      expect.stringMatching(/^The query parameter 'v' must be JSON\. SyntaxError: .*\.$/) as never,
    ],
  ])('%s %j of %s', (place, rest, wire, at, message) => {
    const operation =
      place === 'path'
        ? { 'x-path': '/a/{v}', parameters: [parameter('path', 'v', rest)] }
        : query('v', rest)
    const found = told(operation, place === 'path' ? { path: `/a/${wire}` } : asked(wire))
    expect(found.map((one) => one.slice(0, at.length + 3))).toEqual([`${at}/v `])
    expect(found[0]?.slice(at.length + 3)).toEqual(message)
  })

  test.each<[JsonObject, string, string]>([
    [
      { schema: list },
      'v[]=1',
      "The spec has no query parameter 'v[]'. There are: v. Repeat the key: v=a&v=b.",
    ],
    [
      { schema: list },
      'v[0]=1',
      "The spec has no query parameter 'v[0]'. There are: v. Repeat the key: v=a&v=b.",
    ],
    [
      { explode: false, schema: size },
      'v.w=1',
      "The spec has no query parameter 'v.w'. There are: v. Write one, its items joined by ',': v=a,b.",
    ],
    [{ schema: text }, 'v[w]=1', "The spec has no query parameter 'v[w]'. There are: v."],
    [{ schema: list }, 'u[]=1', "The spec has no query parameter 'u[]'. There are: v."],
    [{ schema: list }, '[v]=1', "The spec has no query parameter '[v]'. There are: v."],
  ])('a name that %j has not: %s', (rest, search, message) => {
    expect(told(query('v', rest), asked(search))).toEqual([
      `/query/${search.split('=')[0]} ${message}`,
    ])
  })
})

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

test.each<[JsonObject, Record<string, string>, ...string[]]>([
  [
    { required: true, schema: text },
    {},
    "/header 'Accept-Language' is missing. The spec requires it.",
  ],
  [
    { required: true, schema: text },
    { 'accept-language': '*' },
    "/header 'Accept-Language' is missing. The spec requires it.",
  ],
  [{ required: true, schema: text }, { 'accept-language': 'en' }],
])('a header %j of %j', (rest, headers, ...expected) => {
  expect(told({ parameters: [parameter('header', 'Accept-Language', rest)] }, { headers })).toEqual(
    expected,
  )
})

test('escapes are read in a path, and in no header', () => {
  const inHeader = { parameters: [parameter('header', 'X-A', { schema: list })] }
  expect(told(inHeader, { headers: { 'x-a': '1%7C2' } })).toEqual([
    '/header/X-A/0 Expected integer. Received string.',
  ])
  const inPath = { 'x-path': '/a/{v}', parameters: [parameter('path', 'v', { schema: list })] }
  expect(told(inPath, { path: '/a/1%2C2' })).toEqual(nothing)
  expect(told(inPath, { path: '/a/1%2Cx' })).toEqual([
    '/path/v/1 Expected integer. Received string.',
  ])
})

test('a body of JSON may have null anywhere that the spec has it', () => {
  const schema = { type: 'object', properties: { a: {}, b: {} } }
  const operation = { requestBody: { content: { 'application/json': { schema } } } }
  const send = (body: string): Sent => ({ body, headers: { 'content-type': 'application/json' } })
  expect(told(operation, send('{"a":null,"b":[null,1]}'))).toEqual(nothing)
  expect(told(operation, send('{"a":null,"b":[null,"[object Object]"]}'))).toEqual([
    "/body/b/1 '1' is an object that was written as text, '[object Object]'.",
  ])
})

test('another header may be a star', () => {
  const operation = {
    parameters: [parameter('header', 'If-Match', { required: true, schema: { const: '*' } })],
  }
  expect(told(operation, { headers: { 'if-match': '*' } })).toEqual(nothing)
})

const FORM = 'application/x-www-form-urlencoded'
const form = (
  properties: JsonObject,
  encoding: JsonObject = {},
  more: JsonObject = {},
): JsonObject => ({
  requestBody: {
    content: { [FORM]: { schema: { type: 'object', properties, ...more }, encoding } },
  },
})

describe('a form', () => {
  test.each<[JsonObject, string, ...string[]]>([
    [
      form({ a: whole, b: whole }, {}, { required: ['a'] }),
      'a=x&b=y',
      '/body/a Expected integer. Received string.',
      '/body/b Expected integer. Received string.',
    ],
    [
      form({ a: list, b: whole }),
      'a=1,2&b=x',
      "/body/a 'a' is joined by ','. Repeat the key: a=a&a=b.",
      '/body/b Expected integer. Received string.',
    ],
    [
      form({ a: whole, b: { const: 'a' } }),
      'a=1&a=2&b=x',
      "/body/a 'a' is sent 2 times. It is no list. Repeat the key: a=a&a=b.",
      '/body/b Expected "a".',
    ],
    [
      form({ a: size }, { a: { style: 'deepObject', explode: true } }),
      'w=1',
      "/body/w The spec has no field 'w'. There are: a.",
    ],
    [
      form({ a: size, 'a[w]': text }),
      'a[w]=x&a[h]=1',
      "/body/a 'w' is missing. The spec requires it.",
    ],
    [form({ a: list }), 'c=1', "/body/c The spec has no field 'c'. There are: a."],
    [
      form({ a: list }),
      'a[0]=1',
      "/body/a[0] The spec has no field 'a[0]'. There are: a. Repeat the key: a=a&a=b.",
    ],
    [form({ a: size, b: size }), 'a[w]=1&b[w]=x', '/body/b[w] Expected integer. Received string.'],
    [form({ a: size, w: whole }), 'w=1&a[w]=x', '/body/a[w] Expected integer. Received string.'],
    [form({ a: size }), 'a[w]=1&a[w]=2', '/body/a[w] Expected integer. Received array.'],
    [form({ a: words }), 'a=[1]'],
    [form({ a: { type: 'array', items: list } }), 'a=[1]'],
    [form({ a: { anyOf: [size, text] } }), 'a={"w'],
    [form({ a: { anyOf: [size, text] } }), 'a={"w":1}'],
    [form({ a: { type: ['object', 'null'], properties: { b: whole } } }), 'a=null'],
    [form({ 'a/b': whole }), 'a/b=x', '/body/a~1b Expected integer. Received string.'],
    [
      form({ a: whole }, {}, { required: ['a/b'] }),
      'a=1',
      "/body 'a/b' is missing. The spec requires it.",
    ],
    [
      form({ 'a/b': whole }, {}, { required: ['a/b'] }),
      'a/b=1&a/b=2',
      "/body/a~1b 'a/b' is sent 2 times. It is no list. Repeat the key: a/b=a&a/b=b.",
    ],
    [
      form({ a: size }, { a: { contentType: 'application/json' } }),
      'a={"w":"x"}',
      '/body/a/w Expected integer. Received string.',
    ],
    [
      form({ a: size }, { a: { contentType: 'application/json' } }),
      'a={}&a={}',
      "/body/a 'a' is sent 2 times. It is no list.",
    ],
  ])('%j, %s', (operation, body, ...expected) => {
    expect(told(operation, { body, headers: { 'content-type': FORM } })).toEqual(expected)
  })
})

const part = (name: string, content: string, ...headers: readonly string[]): string =>
  [`Content-Disposition: form-data; name="${name}"`, ...headers, '', content].join('\r\n')
const inParts = (...parts: readonly string[]): Sent => ({
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
  body: `${parts.map((one) => `--b\r\n${one}\r\n`).join('')}--b--\r\n`,
})
const multipart = (properties: JsonObject, encoding: JsonObject = {}): JsonObject => ({
  requestBody: {
    content: { 'multipart/form-data': { schema: { type: 'object', properties }, encoding } },
  },
})
const file = (name: string, ...headers: readonly string[]): string =>
  part(`${name}"; filename="a`, 'x', ...headers)

describe('a form in parts', () => {
  const JSON_PART = 'Content-Type: application/json'
  test.each<[JsonObject, Sent, ...string[]]>([
    [
      multipart({ a: { type: 'array', items: whole } }),
      inParts(part('a', '1', JSON_PART), part('a', 'true', JSON_PART)),
      '/body/a/1 Expected integer. Received boolean.',
    ],
    [
      multipart({ a: { type: 'array', items: whole } }),
      inParts(part('a', '1', JSON_PART), part('a', '2')),
      '/body/a/1 Expected integer. Received string.',
    ],
    [
      multipart({ a: whole }),
      inParts(part('a', '{', JSON_PART)),
      expect.stringMatching(/^\/body\/a 'a' must be JSON\. SyntaxError: .*\.$/) as never,
    ],
    [multipart({ a: { type: 'array', items: whole } }), inParts(part('a', '[1,2]', JSON_PART))],
    [
      multipart({ a: { type: 'array', items: { type: 'array', items: whole } } }),
      inParts(part('a', '[1]', JSON_PART), part('a', '[2]', JSON_PART)),
    ],
    [
      multipart({ a: { type: 'string', maxLength: 0 } }),
      inParts(file('a', 'Content-Type: image/png')),
    ],
    [
      multipart({ a: { type: 'array', maxItems: 1, items: text } }),
      inParts(file('a'), file('a')),
      '/body/a It must NOT have more than 1 items.',
    ],
    [
      multipart({ a: text }, { a: { headers: { 'X-A': { schema: list } } } }),
      inParts(part('a', 'x', 'X-A: 1, x')),
      "/body/a The header 'X-A' of the part 'a': Expected integer. Received string.",
    ],
    [
      multipart({ a: text }, { a: { headers: { 'X-A': { schema: size } } } }),
      inParts(part('a', 'x', 'X-A: w')),
      "/body/a The header 'X-A' of the part 'a': 'X-A' is an object. Write a,b, an object as key,a.",
    ],
    [
      multipart({ a: text }, { a: { headers: { 'X-A': { schema: list } } } }),
      inParts(part('a', 'x', 'X-A: 1|2')),
      "/body/a The header 'X-A' of the part 'a': 'X-A' is joined by '|'. Write a,b, an object as key,a.",
    ],
    [
      multipart({ a: text }, { a: { contentType: 'text/plain, image/png' } }),
      inParts(part('a', 'x', 'Content-Type: Text/Plain; charset=utf-8')),
    ],
    [
      multipart({ a: text }, { a: { contentType: 'text/plain' } }),
      inParts(part('a', 'x', 'Content-Type: text/csv')),
      "/body/a The part 'a' is text/csv. Expected text/plain.",
    ],
    [
      multipart({ a: whole }),
      inParts(part('a', 'x'), part('b', 'y')),
      '/body/a Expected integer. Received string.',
      "/body/b The spec has no field 'b'. There are: a.",
    ],
  ])('%j, %j', (operation, request, ...expected) => {
    expect(told(operation, request)).toEqual(expected)
  })
})
