import { describe, expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../../spec/openapi-document.ts'
import { OperationIndex } from '../../spec/operation-index.ts'
import { SchemaCheck } from '../../spec/schema-check.ts'
import { judgeRequest } from '../judge-request.ts'
import { readRequest } from '../read-request.ts'
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

describe('a query', () => {
  // Each with what is told: a part of the pointer and the message; nothing for what is right.
  test.each<[JsonObject, string, ...string[]]>([
    [query('v', { schema: whole }), 'v=5'],
    [query('v', { schema: whole }), 'v=-05e2'],
    [query('v', { schema: whole }), 'v=5x', '/query/v Expected integer. Received string.'],
    [query('v', { schema: whole }), 'v=x5', '/query/v Expected integer. Received string.'],
    [query('v', { schema: whole }), 'v=9007199254740993'],
    [query('v', { schema: { type: 'integer', maximum: 9007199254740992 } }), 'v=1.0'],
    [query('v', { schema: { type: 'number' } }), 'v=1e400'],
    [
      query('v', { schema: { type: 'boolean' } }),
      'v=true&v=false',
      "'v' is sent 2 times. It is no list.",
    ],
    [query('v', { schema: { type: 'boolean' } }), 'v=true'],
    [query('v', { schema: { const: true } }), 'v=true'],
    [query('v', { schema: { const: false } }), 'v=false'],
    [query('v', { schema: { const: false } }), 'v=true', '/query/v Expected false.'],
    [query('v', { schema: { type: 'boolean' } }), 'v=True', 'Expected boolean'],
    [query('v', { schema: { type: 'null' } }), 'v=null'],
    [query('v', { schema: { type: ['null', 'integer'] } }), 'v='],
    [query('v', { schema: { type: 'null' } }), 'v=nil', 'Expected null. Received string.'],
    [query('v', { schema: { type: 'string', maxLength: 3 } }), 'v=null', 'more than 3'],
    [query('v', { schema: { enum: ['1', 2] } }), 'v=1'],
    [query('v', { schema: { enum: ['1', 2] } }), 'v=2'],
    [query('v', { schema: { enum: ['1', 2] } }), 'v=3', '/query/v Expected one of "1", 2.'],
    [query('v', { schema: { type: 'string', pattern: '^\\[' } }), 'v=[1]'],
    [query('v', { schema: { type: 'array', items: text } }), 'v=[1'],
    [query('v', { schema: {} }), 'v=a&v=b'],
    [query('v', {}), 'v=anything'],
    [query('v', { required: true }), '', "/query 'v' is missing. The spec requires it."],
    [query('v', { allowEmptyValue: true, schema: whole }), 'v='],
    [query('v', { allowEmptyValue: true, schema: whole }), 'v'],
    [query('v', { allowEmptyValue: true, schema: whole }), 'v=x', 'Expected integer'],
    [query('v', { allowEmptyValue: true, schema: list }), 'v=&v=x', '/query/v/0 ', '/query/v/1 '],
    [query('v', { schema: list }), 'v='],
    [query('v', { schema: list }), 'v=5'],
    [query('v', { schema: { type: 'array', minItems: 1, items: whole } }), 'v=', '/query/v'],
    [query('v', { schema: list }), 'v=1&v=2'],
    [query('v', { schema: list }), 'v=1&v=x', '/query/v/1 Expected integer'],
    [query('v', { schema: list }), 'v=1,2', "joined by ','"],
    [query('v', { schema: list }), 'v=1;2', "joined by ';'"],
    [query('v', { explode: false, schema: list }), 'v=1,2'],
    [query('v', { explode: false, schema: list }), 'v=1|2', "joined by '|'"],
    [query('v', { explode: false, schema: list }), 'v=1&v=2', "'v' is sent 2 times. "],
    [query('v', { explode: false, schema: { type: 'array', items: text } }), 'v=a%2Cb,c'],
    [query('v', { style: 'deepObject', schema: whole }), 'v=5'],
    [query('v', { style: 'deepObject', schema: list }), 'v=1&v=2'],
    [query('v', { style: 'deepObject', schema: size }), 'v=1', "'v' is an object"],
    [query('v', { style: 'deepObject', schema: size }), 'v[w]=1&v[h]=2'],
    [query('v', { style: 'deepObject', schema: size }), 'v[h]=2', "/query/v 'w' is missing"],
    [query('v', { style: 'deepObject', required: true, schema: size }), '', "'v' is missing"],
    [query('v', { style: 'deepObject', schema: size }), 'v[w]=1&u[w]=1', '/query/u[w] '],
    [query('v', { explode: false, schema: size }), 'v=w,1'],
    [query('v', { explode: false, schema: size }), 'v=w,1,h', '/query/v '],
    [query('v', { explode: false, schema: size }), 'v=h,1', "/query/v 'w' is missing"],
    [query('v', { schema: size }), 'w=1&h=2'],
    [query('v', { schema: size }), 'w=1&w=2', '/query/w Expected integer'],
    [query('v', { schema: size }), 'h=1', "/query 'w' is missing"],
    [query('v', { required: true, schema: size }), '', "/query 'w' is missing"],
    [query('v', { schema: size }), ''],
    [query('v', { schema: size }), 'v=[object Object]', 'written as text'],
    [
      query('v', { schema: text }),
      'v=[object Object]',
      "/query/v The query parameter 'v' is an object that was written as text",
    ],
    [query('v', { schema: { type: 'object' } }), 'any=1&thing=2'],
    [query('v', { schema: { type: 'object', additionalProperties: whole } }), 'any=1'],
    [
      query('v', { schema: { type: 'object', additionalProperties: whole } }),
      'any=x',
      '/query/any Expected integer',
    ],
    [query('v', { schema: { type: 'object', patternProperties: { '^x-': whole } } }), 'x-a=1'],
    [
      query('v', { schema: { type: 'object', patternProperties: { '^x-': whole } } }),
      'y-a=1',
      "no query parameter 'y-a'",
    ],
    [
      query('v', {
        schema: { type: 'object', patternProperties: { '(': whole }, properties: { b: whole } },
      }),
      'a=1',
      "no query parameter 'a'",
    ],
    [query('v', { content: { 'application/json': { schema: size } } }), 'v={"w":1}'],
    [
      query('v', { content: { 'application/json': { schema: size } } }),
      'v={"w":1}&v={"w":2}',
      "'v' is sent 2 times. Send it once.",
    ],
    [query('v', { schema: text }), 'V=1', "'V' is 'v' in the spec: mind the case."],
    [query('v', { schema: list }), 'v[]=1', "/query/v[] The spec has no query parameter 'v[]'"],
    [
      query('v', { schema: text }),
      'v.w=1',
      "/query/v.w The spec has no query parameter 'v.w'. There are: v.",
    ],
    [query('v', { schema: text }), 'v=%', '/query The query has a percent sign'],
    [query('v', { schema: { allOf: [{ type: 'array' }, { items: whole }] } }), 'v=1&v=2'],
    [query('v', { schema: { items: whole } }), 'v=1&v=x', '/query/v/1'],
    [query('v', { schema: { type: 'array', prefixItems: [whole, text] } }), 'v=1&v=2'],
    [
      query('v', { schema: { type: 'array', prefixItems: [whole, whole] } }),
      'v=1&v=b',
      '/query/v/1 ',
    ],
  ])('%j, ?%s', (operation, search, ...expected) => {
    expect(told(operation, asked(search))).toEqual(
      expected.map((part) => expect.stringContaining(part)),
    )
  })

  test('a member of an object may be a list, of one or of several', () => {
    const schema = { type: 'object', properties: { ids: list, one: whole } }
    const operation = query('v', { style: 'deepObject', schema })
    for (const search of ['v[ids]=1', 'v[ids][]=1&v[ids][]=2', 'v[ids][0]=1&v[ids][1]=2'])
      expect(told(operation, asked(search))).toEqual([])
    expect(told(operation, asked('v[ids]=1&v[ids]=2'))).toEqual([])
    expect(told(operation, asked('v[ids][1]=1'))).toHaveLength(1)
    expect(told(operation, asked('v[one]=1&v[one]=2'))).toHaveLength(1)
    expect(told(operation, asked('v[ids][]=x'))).toEqual([
      '/query/v[ids][0] Expected integer. Received string.',
    ])
  })

  test('two objects share the parameters by the names of their members', () => {
    const operation = {
      parameters: [
        parameter('query', 'first', { schema: size }),
        parameter('query', 'second', {
          schema: { type: 'object', properties: { d: whole }, additionalProperties: false },
        }),
      ],
    }
    expect(told(operation, asked('w=1&d=2'))).toEqual([])
    expect(told(operation, asked('w=1&d=x'))).toEqual([
      '/query/d Expected integer. Received string.',
    ])
    expect(told(operation, asked('w=1&e=2'))).toEqual([
      "/query/e The spec has no query parameter 'e'. There are: w, h, d.",
    ])
  })

  test('an API key of the security is legal in the query, and no other name is', () => {
    const securitySchemes = {
      key: { type: 'apiKey', in: 'query', name: 'Key' },
      header: { type: 'apiKey', in: 'header', name: 'X-Key' },
      basic: { type: 'http', scheme: 'basic', name: 'Basic', in: 'query' },
      odd: { type: 'apiKey', in: 'query', name: 7 },
    }
    const more = {
      components: { securitySchemes },
      security: [{ header: [] }, { key: [], basic: [] }, { odd: [], none: [] }],
    }
    expect(told({}, asked('Key=1'), more)).toEqual([])
    for (const name of ['X-Key', 'Basic', '7'])
      expect(told({}, asked(`${name}=1`), more)).toEqual([
        `/query/${name} The spec has no query parameter '${name}'. There are: Key.`,
      ])
    expect(told({ security: [] }, asked('Key=1'), more)).toHaveLength(1)
    expect(told({}, asked('Key=1'), { security: [{ key: [] }] })).toEqual([
      "/query/Key The spec has no query parameter 'Key'. There are: none.",
    ])
  })
})

describe('parameters', () => {
  test('of the operation take the place of those of the path', () => {
    const document: OpenApiDocument = {
      ...{ openapi: '3.1.0', info: { title: 'Wire', version: '1' } },
      paths: {
        '/a': {
          parameters: [
            parameter('query', 'v', { schema: whole }),
            parameter('header', 'X-A', { schema: whole }),
            parameter('query', 'X-A', { schema: whole }),
          ],
          get: {
            operationId: 'a',
            parameters: [
              parameter('query', 'v', { schema: text }),
              parameter('header', 'x-a', { schema: text }),
            ],
          },
        },
      },
    }
    const read = readRequest(new OperationIndex(document), {
      method: 'GET',
      url: new URL('http://127.0.0.1/a?v=x&X-A=1'),
      headers: new Headers({ 'x-a': 'x' }),
      bytes: new Uint8Array(),
    })
    if (read.violations) throw new Error('It is right.')
    expect(judgeRequest({ document, check: new SchemaCheck(document) }, read.request)).toEqual([])
  })

  test.each<[JsonObject, Sent, ...string[]]>([
    [parameter('header', 'Accept', { required: true }), {}],
    [parameter('header', 'Content-Type', { required: true }), {}],
    [parameter('header', 'AUTHORIZATION', { required: true }), {}],
    [parameter('header', 'X Bad', { required: true }), {}],
    [parameter('header', 'X-Ünsent', { required: true }), {}],
    [parameter('header', 'X-Good', { required: true }), {}, "/header 'X-Good' is missing"],
    [
      parameter('header', 'X-Good', { schema: whole }),
      { headers: { 'x-good': 'a' } },
      '/header/X-Good Expected integer',
    ],
    [parameter('header', 'X-Good', { schema: size }), { headers: { 'x-good': 'w,1' } }],
    [
      parameter('header', 'X-Good', { schema: size }),
      { headers: { 'x-good': 'w=1' } },
      '/header/X-Good ',
    ],
    [parameter('header', 'X-Good', { schema: list }), { headers: { 'x-good': '1 , 2' } }],
    [parameter('header', 'X-Good', {}), { headers: { 'x-good': '[object Object]' } }],
    [
      parameter('header', 'X-J', { content: { 'application/json': { schema: size } } }),
      { headers: { 'x-j': '{}' } },
      "/header/X-J 'w' is missing",
    ],
    [parameter('nowhere', 'v', { required: true }), {}],
    [{ name: 'v', required: true }, {}],
    [{ in: 'query', required: true }, {}],
    [parameter('cookie', 'n', { schema: whole }), { headers: { cookie: 'n="5"' } }],
    [parameter('cookie', 'n', { schema: whole }), { headers: { cookie: 'n' } }],
    [
      parameter('cookie', 'n', { required: true, schema: whole }),
      { headers: { cookie: 'n' } },
      "/cookie 'n' is missing",
    ],
    [parameter('cookie', 'n', { schema: text }), { headers: { cookie: 'n=a=b' } }],
    [parameter('cookie', 'n', { schema: { const: 'a+b' } }), { headers: { cookie: 'n=a+b' } }],
    [parameter('cookie', 'n', { schema: { const: '50%' } }), { headers: { cookie: 'n=50%' } }],
    [parameter('cookie', 'n', { required: true, schema: size }), {}, "/cookie 'w' is missing"],
    [
      parameter('cookie', 'n', { required: true, explode: false, schema: size }),
      {},
      "/cookie 'n' is missing",
    ],
    [
      parameter('cookie', 'n', { content: { 'application/json': { schema: size } } }),
      { headers: { cookie: 'n={"w":"x"}' } },
      '/cookie/n/w Expected integer',
    ],
    [
      parameter('cookie', 'n', { schema: text }),
      { headers: { cookie: 'n=1; n=2' } },
      "/cookie/n 'n' is sent 2 times.",
    ],
  ])('%j in %j', (one, sent, ...expected) => {
    expect(told({ parameters: [one] }, sent)).toEqual(
      expected.map((part) => expect.stringContaining(part)),
    )
  })

  test.each<[JsonObject, string, ...string[]]>([
    [{ schema: whole }, '/a/5'],
    [{ schema: { const: 'a b' } }, '/a/a%20b'],
    [{ schema: { const: 'a+b' } }, '/a/a+b'],
    [{ schema: size }, '/a/w,1'],
    [{ schema: size, explode: true }, '/a/w=1,h=2'],
    [{ schema: size, explode: true }, '/a/w,1', "/path/v 'v' is an object"],
    [{ schema: { type: 'object', properties: { 'a b': whole } } }, '/a/a%20b,1'],
    [{ style: 'label', schema: list }, '/a/.1.2'],
    [{ style: 'label', explode: true, schema: list }, '/a/.1.2'],
    [{ style: 'label', explode: true, schema: text }, '/a/.x'],
    [{ style: 'matrix', explode: true, schema: size }, '/a/;w=1;h=2'],
    [{ style: 'matrix', schema: size }, '/a/;v=w,1'],
    [{ style: 'matrix', schema: text }, '/a/;v=x'],
    [{ style: 'matrix', schema: list }, '/a/;u=1,2', "style 'matrix'. Write ;v=a,b."],
    [{ style: 'matrix', explode: true, schema: list }, '/a/;v=1;u=2', '/path/v/0 ', '/path/v/1 '],
    [{ style: 'label', schema: size }, '/a/.w', '/path/v '],
    [{ schema: list }, '/a/1|2', "/path/v 'v' is joined by '|'"],
    [{}, '/a/anything'],
    [{ content: { 'application/json': { schema: size } } }, '/a/%7B%22w%22%3A1%7D'],
    [{ schema: text }, '/a/[object%20Object]', "/path/v 'v' is an object that was written as text"],
  ])('%j in %s', (one, path, ...expected) => {
    const operation = { 'x-path': '/a/{v}', parameters: [parameter('path', 'v', one)] }
    expect(told(operation, { path })).toEqual(expected.map((part) => expect.stringContaining(part)))
  })

  test('that the path has and nothing declares may be anything but an object as text', () => {
    const operation = { 'x-path': '/a/{v}' }
    expect(told(operation, { path: '/a/x' })).toEqual([])
    expect(told(operation, { path: '/a/[object%20Object]' })).toEqual([
      "/path/v 'v' is an object that was written as text, '[object Object]'.",
    ])
  })

  test('that only the document has are missing, whatever every object inherits', () => {
    const parameters = [parameter('path', 'constructor', { schema: text })]
    expect(told({ parameters }, {})).toEqual([
      "/path 'constructor' is missing. The spec requires it.",
    ])
  })
})

const FORM = 'application/x-www-form-urlencoded'
const form = (schema: JsonObject, encoding: JsonObject = {}): JsonObject => ({
  requestBody: { content: { [FORM]: { schema, encoding } } },
})
const ofMembers = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...{ type: 'object', properties },
  ...more,
})

describe('a form', () => {
  test.each<[JsonObject, string, ...string[]]>([
    [form(ofMembers({ a: whole, b: list })), 'a=1&b=2&b=3'],
    [form(ofMembers({ a: whole })), 'a=1&a=2', "/body/a 'a' is sent 2 times. It is no list."],
    [
      form(ofMembers({ a: whole }, { required: ['a', 'b'] })),
      'a=1&a=2',
      '/body/a',
      "/body 'b' is missing",
    ],
    [form(ofMembers({ a: size })), 'a[w]=1&a[h]=x', '/body/a[h] Expected integer'],
    [form(ofMembers({ a: size })), 'w=1&h=x', '/body/h Expected integer'],
    [form(ofMembers({ a: size, w: text })), 'w=x'],
    [form(ofMembers({ a: size })), 'a={"w":1}'],
    [form(ofMembers({ a: size })), 'a=%20{"w":"x"}', '/body/a/w Expected integer'],
    [form(ofMembers({ a: size })), 'a={"w"', "/body/a 'a' must be JSON."],
    [form(ofMembers({ a: size })), 'a=x{}', "/body/a 'a' is an object"],
    [
      form(ofMembers({ a: size })),
      'a=[object Object]',
      "/body/a 'a' is an object that was written as text",
    ],
    [
      form(ofMembers({ a: size }), { a: { style: 'deepObject' } }),
      'a={"w":1}',
      "/body/a 'a' is an object",
    ],
    [form(ofMembers({ a: size }), { a: { style: 'deepObject' } }), 'a[w]=1'],
    [
      form(ofMembers({ a: size }), { a: { style: 'deepObject' } }),
      'w=1',
      "/body/w The spec has no field 'w'",
    ],
    [form(ofMembers({ a: size }), { a: { style: 'form', explode: false } }), 'a=w,1'],
    [form(ofMembers({ a: size }), { a: { style: 'form', explode: false } }), 'w=1', '/body/w '],
    [form(ofMembers({ a: size }), { a: { contentType: 'application/json' } }), 'a={"w":1}'],
    [
      form(ofMembers({ a: size }), { a: { contentType: 'application/json' } }),
      'a={',
      "/body/a 'a' must be JSON.",
    ],
    [
      form(ofMembers({ a: size }), { a: { contentType: 'application/json' } }),
      'a={}&a={}',
      "/body/a 'a' is sent 2 times.",
    ],
    [
      form(ofMembers({ a: { type: 'array', items: size } }), {
        a: { contentType: 'application/json' },
      }),
      'a=[{"w":1}]',
    ],
    [
      form(ofMembers({ a: { type: 'array', items: size } }), {
        a: { contentType: 'application/json' },
      }),
      'a={"w":1}&a={"w":2}',
    ],
    [
      form(ofMembers({ a: { type: 'array', items: size } }), {
        a: { contentType: 'application/json' },
      }),
      'a={"w":1}',
    ],
    [form(ofMembers({ a: list })), 'a=1,2', "/body/a 'a' is joined by ','"],
    [form(ofMembers({ a: list })), 'a[]=1', "/body/a[] The spec has no field 'a[]'"],
    [
      form(ofMembers({ a: text }, { additionalProperties: whole })),
      'a=x&b=1&c=x',
      '/body/c Expected integer',
    ],
    [form(ofMembers({ a: text }, { additionalProperties: list })), 'b=1&b=2'],
    [
      form({ type: 'object', patternProperties: { '^x-': whole }, properties: { b: whole } }),
      'x-a=1&y-a=2',
      '/body/y-a ',
    ],
    [form(ofMembers({ a: ofMembers({}, { patternProperties: { '^x-': whole } }) })), 'x-a=1'],
    [form(ofMembers({ a: ofMembers({ b: whole }, { patternProperties: { '(': whole } }) })), 'b=1'],
    [form(ofMembers({ a: {} })), 'a=x&a=y'],
    [form(ofMembers({ a: true })), 'a=x'],
    [form(ofMembers({ a: text })), 'a=%', '/body The form has an escape'],
    [form({}), 'any=1'],
    [{ requestBody: { content: { [FORM]: {} } } }, 'any=1'],
    [
      { requestBody: { required: true, content: { [FORM]: { schema: ofMembers({ a: text }) } } } },
      '',
    ],
    [form(ofMembers({ a: text }, { required: ['a'] })), '', "/body 'a' is missing"],
  ])('%j, %s', (operation, body, ...expected) => {
    const found = told(operation, { body, headers: { 'content-type': FORM } })
    expect(found).toEqual(expected.map((part) => expect.stringContaining(part)))
  })
})

describe('a form in parts', () => {
  const part = (name: string, content: string, ...headers: readonly string[]): string =>
    [`Content-Disposition: form-data; name="${name}"`, ...headers, '', content].join('\r\n')
  const sent = (...parts: readonly string[]): Sent => ({
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: `${parts.map((one) => `--b\r\n${one}\r\n`).join('')}--b--\r\n`,
  })
  const multipart = (schema: JsonObject, encoding: JsonObject = {}): JsonObject => ({
    requestBody: { content: { 'multipart/form-data': { schema, encoding } } },
  })
  const file = (name: string, type = 'image/png', ...headers: readonly string[]): string =>
    part(`${name}"; filename="a`, 'x', `Content-Type: ${type}`, ...headers)
  const withHeaders = (headers: JsonObject): JsonObject =>
    multipart(ofMembers({ a: text }), { a: { headers } })

  test.each<[JsonObject, Sent, ...string[]]>([
    [multipart(ofMembers({ a: text })), sent(file('a'))],
    [multipart(ofMembers({ a: { type: 'string', minLength: 20 } })), sent(file('a'))],
    [multipart(ofMembers({ a: { type: 'array', items: text } })), sent(file('a'), file('a'))],
    [
      multipart(ofMembers({ a: text })),
      sent(file('a'), file('a')),
      "/body/a 'a' is sent 2 times. It is no list.",
    ],
    [multipart(ofMembers({ a: { type: 'array', items: text } })), sent(part('a', 'x'), file('a'))],
    [
      multipart(ofMembers({ a: list }), { a: { explode: false } }),
      sent(part('a', '1'), part('a', '2')),
    ],
    [multipart(ofMembers({ a: list }), { a: { explode: false } }), sent(part('a', '1,2'))],
    [
      multipart(ofMembers({ a: list })),
      sent(part('a', '1'), part('a', 'x')),
      '/body/a/1 Expected integer',
    ],
    [
      multipart(ofMembers({ a: size })),
      sent(part('a', '{"w":1}', 'Content-Type: application/json')),
    ],
    [
      multipart(ofMembers({ a: text })),
      sent('Content-Disposition: form-data\r\n\r\nx'),
      '/body A part of the body has no name.',
    ],
    [
      multipart(ofMembers({ a: text }), { a: { contentType: 'image/png, image/gif' } }),
      sent(file('a', 'image/gif')),
    ],
    [
      multipart(ofMembers({ a: text }), { a: { contentType: 'image/*' } }),
      sent(file('a', 'application/octet-stream')),
    ],
    [
      multipart(ofMembers({ a: text }), { a: { contentType: 'image/png' } }),
      sent(file('a', 'image/gif')),
      "/body/a The part 'a' is image/gif. Expected image/png.",
    ],
    [
      multipart(ofMembers({ a: text }), { a: { contentType: 'image/png', style: 'form' } }),
      sent(file('a', 'image/gif')),
    ],
    [multipart(ofMembers({ a: text }), { a: { contentType: 'image/png' } }), sent(part('a', 'x'))],
    [withHeaders({ 'Content-Type': { required: true, schema: whole } }), sent(file('a'))],
    [withHeaders({ 'X-N': { schema: whole } }), sent(file('a'))],
    [
      withHeaders({ 'X-N': { required: true } }),
      sent(file('a')),
      "/body/a The part 'a' lacks the header 'X-N'.",
    ],
    [withHeaders({ 'X-N': { required: true } }), sent(file('a', 'image/png', 'X-N: any'))],
    [
      withHeaders({ 'X-N': { schema: whole } }),
      sent(file('a', 'image/png', 'X-N: x')),
      "/body/a The header 'X-N' of the part 'a': Expected integer.",
    ],
    [
      withHeaders({ 'X-N': { explode: true, schema: size } }),
      sent(file('a', 'image/png', 'x-n: w=1,h=2')),
    ],
    [
      withHeaders({ 'X-N': { schema: size } }),
      sent(file('a', 'image/png', 'x-n: w=1,h=2')),
      "/body/a The header 'X-N' of the part 'a': 'w' is missing",
      "/body/a The header 'X-N' of the part 'a': The spec has no field 'w=1'",
    ],
    [{ requestBody: { content: { 'multipart/form-data': {} } } }, sent(file('a'))],
  ])('%j, %j', (operation, request, ...expected) => {
    expect(told(operation, request)).toEqual(expected.map((one) => expect.stringContaining(one)))
  })
})

describe('another body', () => {
  const of = (type: string, schema?: JsonObject): JsonObject => ({
    requestBody: { content: { [type]: schema ? { schema } : {} } },
  })
  const utf16 = (content: string): Uint8Array => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${content}`, 'utf16le'))
    return bytes
  }
  const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16())

  test.each<[JsonObject, string, string | Uint8Array, ...string[]]>([
    [of('application/xml'), 'application/xml', '<a/>'],
    [of('application/xml'), 'application/xml', '<?xml version="1.0" encoding="iso-8859-1"?><a/>'],
    [
      of('application/xml'),
      'application/xml',
      ` <?xml version='1.0' encoding = 'x-none'?><a/>`,
      '/body The body is not XML. Its encoding is not known',
    ],
    [
      of('application/xml'),
      'application/xml',
      Uint8Array.of(0x3c, 0xe9),
      '/body The body is not XML. Its encoding is not known',
    ],
    [of('application/xml'), 'application/xml', utf16('<a/>')],
    [of('application/xml'), 'application/xml', swapped(utf16('<a/>'))],
    [of('application/xml'), 'application/xml', utf16('<a>'), '/body The body is not XML.'],
    [of('text/plain', whole), 'text/plain', '5'],
    [of('text/plain', whole), 'text/plain', 'x', '/body Expected integer'],
    [of('text/csv', list), 'text/csv', 'a,b'],
    [of('text/csv', size), 'text/csv', 'a,b'],
    [of('text/plain'), 'text/plain', 'x'],
    [of('application/json', size), 'application/json', '{"w":1}'],
    [
      of('application/json', { type: 'object' }),
      'application/json',
      '{"a":{"b":["[object Object]"]}}',
      "/body/a/b/0 '0' is an object that was written as text",
    ],
    [of('application/json'), 'application/json', '{"w":"x"}'],
    [of('application/*', size), 'application/json', '{}', "/body 'w' is missing"],
    [of('*/*', size), 'application/json', '{}', "/body 'w' is missing"],
    [of('image/png', whole), 'image/png', 'x'],
    [
      of('application/json'),
      'text/plain',
      'x',
      '/body The body is text/plain; the operation takes application/json.',
    ],
    [
      of('application/json'),
      '',
      'x',
      '/body The body has no content type; the operation takes application/json.',
    ],
    [
      { requestBody: { content: { 'application/json': {}, 'text/a': {} } } },
      'text/b',
      'x',
      'takes application/json, text/a.',
    ],
  ])('%j as %s: %s', (operation, type, body, ...expected) => {
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type }
    expect(told(operation, { body, headers })).toEqual(
      expected.map((part) => expect.stringContaining(part)),
    )
  })

  test('none where the spec has none', () => {
    expect(told({}, { method: 'POST', body: 'x' })).toEqual([
      '/body The operation takes no body, but one was sent.',
    ])
  })
})

describe('a type that JSON Schema does not have says nothing', () => {
  const odd = (type: unknown): JsonObject => ({ schema: { type } })
  test.each<[JsonObject, Sent, ...string[]]>([
    [query('z', odd('strng')), asked('z=a')],
    [query('z', odd('int')), asked('z=5')],
    [query('z', odd(['string', 'nul'])), asked('z=a')],
    [query('z', odd('List')), asked('z=a&z=b')],
    [query('z', { ...odd('List'), style: 'pipeDelimited', explode: false }), asked('z=a|b')],
    [query('z', { ...odd('Object'), style: 'deepObject' }), asked('z[a]=1')],
    [query('z', { schema: { type: 'Object', properties: { a: whole } } }), asked('a=1')],
    [
      query('z', { schema: { type: 'Object', properties: { a: whole } } }),
      asked('a=x'),
      '/query/a Expected integer. Received string.',
    ],
    [query('z', { schema: { type: 'int', enum: [1, 2] } }), asked('z=2')],
    [
      query('z', { schema: { type: 'int', enum: [1, 2] } }),
      asked('z=3'),
      '/query/z Expected one of 1, 2.',
    ],
    [query('z', { schema: { anyOf: [{ type: 'int' }, list] } }), asked('z=x')],
    [
      query('z', { schema: { type: 'int' }, required: true }),
      asked(''),
      "/query 'z' is missing. The spec requires it.",
    ],
    [
      { parameters: [parameter('header', 'X-Y', { ...odd('int'), required: true })] },
      { headers: { 'x-y': '1' } },
    ],
    [{ parameters: [parameter('cookie', 'c', odd('int'))] }, { headers: { cookie: 'c=1' } }],
    [
      { 'x-path': '/{p}', parameters: [parameter('path', 'p', odd('String'))] },
      { path: '/one,two' },
    ],
  ])('%j of %j', (operation, sent, ...expected) => {
    expect(told(operation, sent)).toEqual(expected)
  })
})

describe('the members of an exploded object are cookies of their own', () => {
  const theme = { enum: ['dark', 'light'] }
  const members = { theme, n: whole, ids: list }
  const look = { type: 'object', required: ['theme'], properties: members }
  const free = { type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: whole }
  const cookie = (
    schema: JsonObject,
    rest: JsonObject = {},
    ...more: JsonObject[]
  ): JsonObject => ({
    parameters: [parameter('cookie', 'pr', { schema, ...rest }), ...more],
  })
  const needed = { required: true }
  const missing = "/cookie 'theme' is missing. The spec requires it."
  test.each<[JsonObject, string, ...string[]]>([
    [cookie(look, needed), 'theme=dark'],
    [cookie(look, needed), 'theme=dark; n=5; other=x; sid=1'],
    [cookie(look, needed), 'theme=dark; ids=1,2'],
    [cookie(look, needed), 'theme=dark; ids=1; ids=2'],
    [cookie(look, needed), '', missing],
    [cookie(look, needed), 'n=3', missing],
    [cookie(look, needed), 'theme=pink', '/cookie/theme Expected one of "dark", "light".'],
    [cookie(look, needed), 'theme=dark; n=q', '/cookie/n Expected integer. Received string.'],
    [cookie(look), ''],
    [cookie(look), 'other=x'],
    [cookie(look), 'n=3', missing],
    [cookie({ ...look, additionalProperties: false }, needed), 'theme=dark; other=x'],
    [cookie(look, { ...needed, style: 'cookie' }), 'n=3', missing],
    [cookie({ type: 'object', required: ['a'] }, needed), 'a=1; b=2'],
    [
      cookie({ type: 'object', required: ['a'] }, needed),
      'b=2',
      "/cookie 'a' is missing. The spec requires it.",
    ],
    [cookie(free, needed), 'a=1; sid=x'],
    [cookie(free, needed), 'l=1'],
    [cookie({ anyOf: [text, look] }, needed), 'pr=some'],
    [cookie({ anyOf: [text, look] }, needed), '', "/cookie 'pr' is missing. The spec requires it."],
    [
      cookie({ anyOf: [text, look] }, needed),
      'n=q; theme=dark',
      '/cookie/n Expected integer. Received string.',
    ],
    [
      cookie(free, needed, parameter('cookie', 'l', { schema: whole })),
      'l=1',
      '/cookie It must NOT have fewer than 1 properties.',
    ],
  ])('%j with %j', (operation, sent, ...expected) => {
    expect(told(operation, { headers: sent === '' ? {} : { cookie: sent } })).toEqual(expected)
  })
})
