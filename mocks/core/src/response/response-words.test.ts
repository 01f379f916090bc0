import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
import type { Wish } from './choose-response.ts'
import { ResponseMaker } from './response-maker.ts'

const well = { description: 'Well' }
const of = (content: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...well,
  content,
  ...more,
})
const text = { type: 'string' }

function makerOf(responses: JsonObject, schemas: JsonObject = {}) {
  const get = { operationId: 'a', responses }
  const document = { openapi: '3.1.0', paths: { '/a': { get } }, components: { schemas } }
  const [operation] = new OperationIndex(document).operations
  if (!operation) throw new Error('There is one.')
  return { operation, maker: new ResponseMaker(document, new SchemaCheck(document)) }
}

/** Status, content type and text; or pointer and message of what is refused. */
function made(responses: JsonObject, wish: Wish = {}, schemas?: JsonObject): unknown[] {
  const { maker, operation } = makerOf(responses, schemas)
  const { response, violations } = maker.make(operation, wish)
  if (violations)
    return violations.map(({ blame, pointer, message }) => `${blame} ${pointer} ${message}`)
  return [
    response.status,
    response.headers['content-type'],
    new TextDecoder().decode(response.bytes),
  ]
}

const examples = (...names: string[]): JsonObject => ({
  examples: Object.fromEntries(names.map((name) => [name, { value: name }])),
})
const JSON_TYPE = 'application/json'
const two = {
  200: of({ 'text/plain': examples('a', 'b'), [JSON_TYPE]: examples('c', 'a') }),
  404: of({ [JSON_TYPE]: examples('gone', 'a') }),
  '5XX': of({ 'text/plain': examples('late') }),
}

describe('a wish', () => {
  test.each<[string, JsonObject, Wish, ...unknown[]]>([
    ['for nothing', two, {}, 200, JSON_TYPE, '"c"'],
    ['for a type', two, { accept: 'text/plain' }, 200, 'text/plain', 'a'],
    ['for an example', two, { example: 'b' }, 200, 'text/plain', 'b'],
    ['for an example in several types', two, { example: 'a' }, 200, JSON_TYPE, '"a"'],
    [
      'for an example and a type',
      two,
      { example: 'a', accept: 'text/plain' },
      200,
      'text/plain',
      'a',
    ],
    [
      'for an example and a type that it has not',
      two,
      { example: 'b', accept: JSON_TYPE },
      200,
      'text/plain',
      'b',
    ],
    ['for an example of a status', two, { example: 'a', code: 404 }, 404, JSON_TYPE, '"a"'],
    [
      'for an example that the status has not',
      two,
      { example: 'b', code: 404 },
      200,
      'text/plain',
      'b',
    ],
    [
      'for an example under a class',
      two,
      { example: 'late', code: 503 },
      503,
      'text/plain',
      'late',
    ],
    ['for a status', two, { code: 404 }, 404, JSON_TYPE, '"gone"'],
    ['for a status of a class', two, { code: 599 }, 599, 'text/plain', 'late'],
    [
      'for a failure in a type that it has not',
      two,
      { code: 404, accept: 'text/plain' },
      404,
      JSON_TYPE,
      '"gone"',
    ],
    [
      'for the first failure in such a type',
      { 400: two[404] },
      { code: 400, accept: 'text/plain' },
      400,
      JSON_TYPE,
      '"gone"',
    ],
    [
      'for a success in a type that it has not',
      two,
      { code: 200, accept: 'text/csv' },
      'client /headers/accept The client accepts none of the media types that the spec has here: text/plain, application/json.',
    ],
    [
      'for a type that nothing has',
      two,
      { accept: 'text/csv' },
      'client /headers/accept The client accepts none of the media types that the spec has here: text/plain, application/json.',
    ],
    [
      'for a code that is none',
      two,
      { code: 4.5 },
      'client /headers/prefer A code is a whole number from 200 to 599.',
    ],
    [
      'for a code below all',
      two,
      { code: 199 },
      'client /headers/prefer A code is a whole number from 200 to 599.',
    ],
    [
      'for a code above all',
      two,
      { code: 600 },
      'client /headers/prefer A code is a whole number from 200 to 599.',
    ],
    [
      'for no number',
      two,
      { code: Number.NaN },
      'client /headers/prefer A code is a whole number from 200 to 599.',
    ],
    [
      'for a code that is not there',
      two,
      { code: 302 },
      'client /headers/prefer The operation has no response 302 in the spec. There are: 200, 404, 5XX.',
    ],
    [
      'for a code of nothing',
      {},
      { code: 200 },
      'client /headers/prefer The operation has no response 200 in the spec. There are: none.',
    ],
    [
      'for an example that is not there',
      two,
      { example: 'x' },
      "client /headers/prefer No example is named 'x'. There are: a, b, c, gone, late.",
    ],
    [
      'for an example of nothing',
      { 200: of({ [JSON_TYPE]: { example: 1 } }) },
      { example: 'x' },
      "client /headers/prefer No example is named 'x'. There are: none.",
    ],
    ['for the lowest code', { 200: well }, { code: 200 }, 200, undefined, ''],
    ['for the highest code', { 599: well }, { code: 599 }, 599, undefined, ''],
    [
      'where a later success has a type',
      { 200: of({ 'text/plain': {} }), 201: of({ 'text/csv': { example: 'a' } }) },
      { accept: 'text/csv' },
      201,
      'text/csv',
      'a',
    ],
    [
      'where the first success has no body',
      { 200: well, 201: of({ 'text/csv': { example: 'a' } }) },
      { accept: 'text/csv' },
      200,
      undefined,
      '',
    ],
    [
      'where an example has no value',
      {
        200: of({
          [JSON_TYPE]: { examples: { a: { externalValue: 'https://x.example' }, b: { value: 1 } } },
        }),
      },
      {},
      200,
      JSON_TYPE,
      '1',
    ],
    [
      'for an example without a value',
      { 200: of({ [JSON_TYPE]: { examples: { a: { externalValue: 'https://x.example' } } } }) },
      { example: 'a' },
      'mock #/paths/~1a/get/responses/200/content/application~1json The mock cannot make up a body of application/json here: The example has no value in the document. It stands at https://x.example. The mock fetches nothing. Give the spec an example of it, as `example` or among `examples`.',
    ],
    [
      'for an example with nothing',
      { 200: of({ [JSON_TYPE]: { examples: { a: {} } } }) },
      { example: 'a' },
      'mock #/paths/~1a/get/responses/200/content/application~1json The mock cannot make up a body of application/json here: The example has no value in the document. The mock fetches nothing. Give the spec an example of it, as `example` or among `examples`.',
    ],
  ])('%s', (_, responses, wish, ...expected) => {
    expect(made(responses, wish)).toEqual(expected)
  })
})

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const xml = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  200: of({ 'application/xml': { schema, ...more } }),
})
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

describe('a body', () => {
  test.each<[string, JsonObject, unknown, string]>([
    ['of JSON without a schema', { 200: of({ [JSON_TYPE]: {} }) }, JSON_TYPE, '{}'],
    ['of XML without a schema', { 200: of({ 'text/xml': {} }) }, 'text/xml', '<root/>'],
    ['of text without a schema', { 200: of({ 'text/plain': {} }) }, 'text/plain', ''],
    [
      'of a file',
      { 200: of({ 'application/pdf': { schema: text } }) },
      'application/pdf',
      'a file made up by the mock',
    ],
    [
      'of a file whatever its schema',
      { 200: of({ 'application/pdf': { schema: { type: 'object' } } }) },
      'application/pdf',
      'a file made up by the mock',
    ],
    [
      'of a constant',
      { 200: of({ [JSON_TYPE]: { schema: { const: { a: [1] } } } }) },
      JSON_TYPE,
      '{"a":[1]}',
    ],
    [
      'of a text in a document of XML',
      xml({ const: 'a' }),
      'application/xml',
      `${XML}<root>a</root>`,
    ],
    ['of a text with a name', xml(ref('Word')), 'application/xml', `${XML}<Word>a</Word>`],
    [
      'of members in order',
      xml({ const: { b: 1, a: [1, 2] } }),
      'application/xml',
      `${XML}<root><b>1</b><a>1</a><a>2</a></root>`,
    ],
    [
      'of members that a part names',
      xml(
        {
          allOf: [
            { properties: { a: { xml: { name: 'A' } } } },
            true,
            { properties: { b: { xml: { name: 'B' } } } },
          ],
        },
        { example: { a: 1, b: 2, c: 3 } },
      ),
      'application/xml',
      `${XML}<root><A>1</A><B>2</B><c>3</c></root>`,
    ],
    [
      'of members that a branch names',
      xml(
        { oneOf: [{ properties: {} }, { anyOf: [{ properties: { a: { xml: { name: 'A' } } } }] }] },
        { example: { a: 1 } },
      ),
      'application/xml',
      `${XML}<root><A>1</A></root>`,
    ],
    [
      'of members by a reference',
      xml(ref('Pet'), { example: { tag: ['x'], name: 'y' } }),
      'application/xml',
      `${XML}<Pet><t>x</t><N>y</N></Pet>`,
    ],
    [
      'of a list of components',
      xml({ type: 'array', items: ref('Pet') }, { example: [{ name: 'y' }] }),
      'application/xml',
      `${XML}<root><Pet><N>y</N></Pet></root>`,
    ],
    [
      'of a form',
      {
        200: of({
          'application/x-www-form-urlencoded': { example: { a: [1, null], b: { c: 1 } } },
        }),
      },
      'application/x-www-form-urlencoded',
      'a=1&a=&b=%7B%22c%22%3A1%7D',
    ],
  ])('%s', (_, responses, type, body) => {
    const schemas = {
      Word: { const: 'a' },
      Pet: {
        properties: {
          name: { xml: { name: 'N' } },
          tag: { type: 'array', items: { xml: { name: 't' } } },
        },
      },
    }
    expect(made(responses, {}, schemas)).toEqual([200, type, body])
  })

  test.each<[string, JsonObject, string, string]>([
    [
      'a list in a table',
      { schema: { type: 'array' } },
      'text/csv',
      'a value of this schema has no form in text/csv',
    ],
    [
      'an example that is no text',
      { example: [1] },
      'text/csv',
      'An example of text/csv has to be a text, as it is sent',
    ],
    [
      'an example of a file',
      { example: { a: 1 } },
      'application/pdf',
      'An example of application/pdf has to be a text, as it is sent',
    ],
    [
      'what nothing fits',
      { schema: { type: 'integer', minimum: 5, maximum: 4 } },
      JSON_TYPE,
      '/: It must be <= 4',
    ],
    [
      'what nothing fits inside',
      {
        schema: {
          type: 'object',
          required: ['a'],
          properties: { a: { type: 'integer', minimum: 5, maximum: 4 } },
        },
      },
      JSON_TYPE,
      '/a: It must be <= 4',
    ],
  ])('%s cannot be made up, and is told as a notice', (_, media, type, reason) => {
    const { maker, operation } = makerOf({ 200: of({ [type]: media }) })
    const found = maker.findings(operation)
    expect(found).toMatchObject([
      {
        level: 'notice',
        blame: 'mock',
        operation: 'a',
        pointer: `#/paths/~1a/get/responses/200/content/${type.replace('/', '~1')}`,
      },
    ])
    expect(found[0]?.message).toBe(
      `The mock cannot make up a body of ${type} here: ${reason}. Give the spec an example of it, as \`example\` or among \`examples\`.`,
    )
    const { violations } = maker.make(operation)
    expect(violations).toEqual(found.map(({ level: _level, ...rest }) => rest))
  })

  test('examples that stand elsewhere are told once, and no body is looked for where there is none', () => {
    const elsewhere = {
      examples: { a: { externalValue: 'https://x.example/a' }, b: { externalValue: 7 }, c: {} },
    }
    const { maker, operation } = makerOf({
      200: of({ [JSON_TYPE]: { schema: text, ...elsewhere } }),
      204: of({ 'text/csv': { schema: { type: 'array' } } }),
    })
    const pointer = '#/paths/~1a/get/responses/200/content/application~1json/examples/a/value'
    expect(maker.findings(operation)).toEqual([
      {
        ...{ level: 'notice', blame: 'mock', operation: 'a', pointer },
        message:
          'The example stands at https://x.example/a. The mock fetches nothing, and makes a body up. Put the example into the document as `value`.',
      },
    ])
    const nowhere = makerOf({ 200: of({ [JSON_TYPE]: { examples: { c: {} } } }) })
    expect(nowhere.maker.findings(nowhere.operation)[0]?.message).toContain(
      'The example stands at no place.',
    )
    const both = makerOf({
      200: of({ [JSON_TYPE]: { examples: { a: { externalValue: 'x' }, b: { value: 1 } } } }),
    })
    expect(both.maker.findings(both.operation)).toEqual([])
  })

  test('a value that is offered is taken where it fits, without what is undefined', () => {
    const { maker, operation } = makerOf({
      200: of({
        [JSON_TYPE]: { schema: { type: 'object', properties: { a: { type: 'integer' } } } },
      }),
    })
    const respond = (offered: unknown): unknown => {
      const fresh = makerOf({
        200: of({
          [JSON_TYPE]: {
            schema: { type: 'object', required: ['a'], properties: { a: { const: 7 } } },
          },
        }),
      })
      const choice = fresh.maker.choose(fresh.operation, {})
      if (!('status' in choice)) throw new Error('It can be fulfilled.')
      return fresh.maker.respond(fresh.operation, choice, offered).response?.value
    }
    expect(respond({ a: 7, b: undefined, c: 1 })).toEqual({ a: 7, c: 1 })
    expect(respond({ a: 8, c: 1 })).toEqual({ a: 7 })
    expect(respond(undefined)).toEqual({ a: 7 })
    // The same each time, and made once.
    expect(maker.make(operation)).toBe(maker.make(operation))
  })

  test('the name of an example is kept where it was asked for by name', () => {
    const { maker, operation } = makerOf(two)
    expect(maker.make(operation, { example: 'a' }).response?.example).toBe('a')
    expect(maker.make(operation).response).not.toHaveProperty('example')
    expect(maker.make(operation, { example: 'b' }).response).not.toHaveProperty('value')
    expect(maker.make(operation).response?.value).toBe('c')
  })
})

const header = (name: string, node: JsonObject): JsonObject => ({
  200: { ...well, headers: { [name]: node } },
})

describe('a header', () => {
  test.each<[string, JsonObject, string | undefined]>([
    ['X-A', { example: ' a ' }, 'a'],
    ['X-A', { examples: { a: { externalValue: 'x' }, b: { value: 'b' } } }, 'b'],
    ['X-A', { content: { 'text/plain': {}, [JSON_TYPE]: { example: { a: 1 } } } }, '{"a":1}'],
    ['X-A', { content: { 'text/plain': { example: 'a' } } }, 'a'],
    ['X-A', { schema: { example: 'a' } }, 'a'],
    ['X-A', { schema: { default: 5 } }, '5'],
    ['X-A', { schema: { const: [1, null, { a: 1 }] } }, '1,,{"a":1}'],
    ['X-A', { schema: { const: { a: 1, b: 2 } } }, 'a,1,b,2'],
    ['X-A', { explode: true, schema: { const: { a: 1, b: 2 } } }, 'a=1,b=2'],
    ['X-A', {}, 'made-up'],
    ['X-A', { schema: { type: 'integer' } }, '1'],
    ['X-A', { schema: { type: 'integer', maximum: 0 } }, '0'],
    ['X-A', { schema: { type: 'integer', minimum: 7, maximum: 7 } }, '7'],
    ['X-A', { schema: { enum: ['x'] } }, 'x'],
    ['X-A', { schema: { enum: [1, 'x'] } }, expect.stringMatching(/^[1x]$/)],
    ['ETag', {}, '"made-up"'],
    ['ETag', { schema: text }, '"made-up"'],
    ['Date', { schema: text }, 'Wed, 01 Jan 2025 00:00:00 GMT'],
    ['Last-Modified', {}, 'Wed, 01 Jan 2025 00:00:00 GMT'],
    ['Expires', {}, 'Wed, 01 Jan 2025 00:00:00 GMT'],
    ['Cache-Control', {}, 'no-store'],
    ['Content-Disposition', {}, 'attachment'],
    ['Content-Language', {}, 'en'],
    ['Set-Cookie', {}, 'made-up=1'],
    ['Set-Cookie', { example: ['a=1', 'b=2'] }, 'a=1\nb=2'],
    ['X-A', { example: ['a=1', 'b=2'] }, 'a=1,b=2'],
    ['Link', {}, '<https://example.com/>; rel="self"'],
    ['Retry-After', {}, '1'],
    ['Retry-After', { schema: { type: 'integer' } }, '1'],
    ['Retry-After', { schema: { type: 'integer', minimum: 5, maximum: 5 } }, '5'],
    ['Connection', { example: 'close' }, undefined],
    ['Access-Control-Allow-Origin', { example: '*' }, undefined],
    ...[
      'Keep-Alive',
      'Proxy-Connection',
      'Transfer-Encoding',
      'TE',
      'Trailer',
      'Upgrade',
      'Content-Length',
      'Content-Encoding',
      'Content-Type',
      'Expect',
      'HTTP2-Settings',
    ].map((name): [string, JsonObject, undefined] => [name, { example: 'a' }, undefined]),
  ])('%s of %j is %j, and nothing is told', (name, node, expected) => {
    const { maker, operation } = makerOf(header(name, node))
    expect(maker.findings(operation)).toEqual([])
    expect(maker.make(operation).response?.headers[name.toLowerCase()]).toEqual(expected)
  })

  const AT = '#/paths/~1a/get/responses/200/headers'
  const refused =
    'cannot be sent: HTTP carries no line breaks, controls or characters beyond Latin-1 in headers. It is left out of responses; escape it in the example.'
  test.each<[string, JsonObject, string, string, string | undefined]>([
    [
      'X A',
      { example: 'a' },
      `${AT}/X A`,
      'HTTP has no header named "X A". It is left out of responses.',
      undefined,
    ],
    [
      'X-A',
      { example: 'a\nb' },
      `${AT}/X-A/example`,
      `The example of the header X-A ${refused}`,
      undefined,
    ],
    [
      'X-A',
      { example: '한' },
      `${AT}/X-A/example`,
      `The example of the header X-A ${refused}`,
      undefined,
    ],
    [
      'X-A',
      { schema: { default: 'a\u0000' } },
      `${AT}/X-A/schema/default`,
      `The example of the header X-A ${refused}`,
      undefined,
    ],
    [
      'Set-Cookie',
      { example: ['a=1', 'b=\u0001'] },
      `${AT}/Set-Cookie/example`,
      `The example of the header Set-Cookie ${refused}`,
      undefined,
    ],
    [
      'X-A',
      { schema: { type: 'integer', minimum: 5, maximum: 4 } },
      `${AT}/X-A`,
      'The mock cannot make up the header X-A: /: It must be <= 4. Give it an example.',
      'notice',
    ],
  ])('%s of %j is left out and told', (name, node, pointer, message, level) => {
    const { maker, operation } = makerOf(header(name, node))
    const [finding, ...others] = maker.findings(operation)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      operation: 'a',
      pointer,
      blame: level === undefined ? 'spec' : 'mock',
    })
    expect(finding?.level).toBe(level)
    expect(finding?.message).toBe(message)
    expect(Object.keys(maker.make(operation).response?.headers ?? {})).not.toContain(
      name.toLowerCase(),
    )
  })
})
