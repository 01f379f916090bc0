import { expect, test } from 'vitest'
import { jsonResponse, textResponse } from '../mock-response.ts'
import type { JsonObject } from '../spec/openapi-document.ts'
import { FaultError } from './fault-error.ts'
import { type JsonFaultName, markByteOrder, type SpoilContext, spoilJson } from './spoil-json.ts'

const schema: JsonObject = {
  type: 'object',
  properties: {
    data: { type: 'array', items: { $ref: '#/Item' } },
    state: { type: 'string', enum: ['OPEN', 'SHUT'] },
  },
}
const document = { Item: { properties: { n: { type: ['integer', 'null'], enum: [1, 2, null] } } } }
const context: SpoilContext = { document, schema: { node: schema, pointer: '' }, payload: 'data' }

function spoil(
  name: JsonFaultName,
  { body = { ok: true, data: [{ id: 1, n: null }], state: 'OPEN' }, field }: Options = {},
): unknown {
  const response = spoilJson(name, jsonResponse(201, body), field, context)
  expect(response.status).toBe(201)
  return JSON.parse(new TextDecoder().decode(response.bytes))
}

interface Options {
  body?: unknown
  field?: string
}

test('removes a field', () => {
  const rest = { state: 'OPEN' }
  expect(spoil('missing-field')).toEqual({ ok: true, data: [{ n: null }], ...rest })
  expect(spoil('missing-field', { field: '/ok' })).toEqual({ data: [{ id: 1, n: null }], ...rest })
  expect(spoil('missing-field', { field: '/data/0' })).toEqual({ ok: true, data: [], ...rest })
})

test('gives a field another type', () => {
  expect(spoil('wrong-type')).toMatchObject({ data: [{ id: { unexpected: true }, n: null }] })
  expect(spoil('wrong-type', { field: '/data' })).toMatchObject({ data: 'not what it was' })
})

test('gives a field that the spec lists the values of another one', () => {
  expect(spoil('unknown-enum')).toMatchObject({ state: 'NOT_IN_THE_SPEC', data: [{ id: 1 }] })
  const body = { data: [{ id: 1, n: null }, { n: 2 }], state: 'OPEN' }
  const data = [{ id: 1, n: null }, { n: 999_999_999 }]
  expect(spoil('unknown-enum', { body })).toEqual({ data, state: 'OPEN' })
  // some specs say in words only which values there are
  expect(spoil('unknown-enum', { body: { kind: 'a' }, field: '/kind' })).toEqual({
    kind: 'NOT_IN_THE_SPEC',
  })
})

test('adds fields to the root, the payload and its items', () => {
  const added = { unknownField: expect.any(String), unknownList: expect.any(Array) }
  expect(spoil('extra-fields')).toEqual({
    ok: true,
    data: [{ id: 1, n: null, ...added }],
    state: 'OPEN',
    ...added,
  })
  expect(spoil('extra-fields', { body: { data: { list: [{ id: 1 }], deep: { x: 1 } } } })).toEqual({
    data: { list: [{ id: 1, ...added }], deep: { x: 1 }, ...added },
    ...added,
  })
})

test.each<[JsonFaultName, Options, string]>([
  ['wrong-type', { field: '/data/9/id' }, "'wrong-type' finds no field /data/9/id"],
  ['missing-field', { body: { data: {} } }, "'missing-field' finds no field /data/"],
  ['unknown-enum', { body: { data: [] } }, 'no enum of the spec in the response; name a `field`'],
  ['extra-fields', { body: 'text' }, "'extra-fields' finds no object"],
])('%s fails where it would do nothing: %j', (name, options, message) => {
  expect(() => spoil(name, options)).toThrow(TypeError)
  expect(() => spoil(name, options)).toThrow(message)
})

test('fails for what is not JSON', () => {
  const file = textResponse(200, 'application/pdf', '%PDF')
  const message = "The fault 'extra-fields' needs a JSON response, and this one is application/pdf"
  expect(() => spoilJson('extra-fields', file, undefined, context)).toThrow(message)
  expect(() => markByteOrder(file)).toThrow("The fault 'byte-order-mark' needs a JSON response")
})

test.each<[JsonFaultName, string]>([
  ['missing-field', '/__proto__/toString'],
  ['wrong-type', '/constructor/name'],
  ['wrong-type', '/data/length'],
  ['missing-field', '/data/length'],
  ['missing-field', '/data/-'],
  ['wrong-type', '/data/00'],
  ['wrong-type', '/state/0'],
])('%s finds no field %s, which every value has and JSON has not', (name, field) => {
  expect(() => spoil(name, { field })).toThrow(`finds no field ${field} in the response`)
  expect({}.toString()).toBe('[object Object]')
})

test('takes names with slashes and tildes, by default and by a pointer', () => {
  const body = { data: { 'a/b~1': 1, c: null } }
  expect(spoil('missing-field', { body })).toEqual({ data: { c: null } })
  expect(spoil('missing-field', { body, field: '/data/a~1b~01' })).toEqual({ data: { c: null } })
  expect(spoil('wrong-type', { body, field: '/data/c' })).toEqual({
    data: { 'a/b~1': 1, c: { unexpected: true } },
  })
  const own = JSON.parse('{"data":{"__proto__":1}}')
  expect(JSON.stringify(spoil('wrong-type', { body: own }))).toBe(
    '{"data":{"__proto__":{"unexpected":true}}}',
  )
})

test('takes the whole body where the spec names no payload', () => {
  const whole = (body: unknown): unknown => {
    const given: SpoilContext = { document, schema: undefined, payload: undefined }
    const { bytes } = spoilJson('missing-field', jsonResponse(200, body), undefined, given)
    return JSON.parse(new TextDecoder().decode(bytes))
  }
  expect(whole({ a: 1, b: 2 })).toEqual({ b: 2 })
  expect(whole([[{ a: 1, b: 2 }], 3])).toEqual([[{ b: 2 }], 3])
  expect(whole([7])).toEqual([])
  expect(() => whole({})).toThrow("'missing-field' finds no field / in the response.")
  expect(() => whole('text')).toThrow('finds no field in the response, which is one single value.')
  expect(() => whole(null)).toThrow('finds no field in the response')
  expect(() => spoil('wrong-type', { body: [1] })).toThrow('finds no field /data')
  expect(() => spoil('wrong-type', { body: 1 })).toThrow('finds no field /data in the response')
})

test('leaves every other digit of the response as it was', () => {
  const response = {
    ...jsonResponse(200, {}),
    bytes: new TextEncoder().encode('{"data":[{"id":9007199254740993,"n":1}]}'),
  }
  const text = (name: JsonFaultName, field?: string): string =>
    new TextDecoder().decode(spoilJson(name, response, field, context).bytes)
  expect(text('missing-field', '/data/0/n')).toBe('{"data":[{"id":9007199254740993}]}')
  expect(text('unknown-enum', '/data/0/id')).toBe('{"data":[{"id":999999999,"n":1}]}')
})

test('says what is wrong with a response that is no JSON, though it is called so', () => {
  for (const [text, why] of [
    ['', 'has no body'],
    ['<html>', 'has a body that is no JSON'],
  ] as const) {
    const response = { ...jsonResponse(200, {}), bytes: new TextEncoder().encode(text) }
    const message = `The fault 'wrong-type' needs a JSON response, and this one ${why}; name an`
    expect(() => spoilJson('wrong-type', response, undefined, context)).toThrow(FaultError)
    expect(() => spoilJson('wrong-type', response, undefined, context)).toThrow(message)
  }
  const bare = { status: 204, headers: {}, bytes: new Uint8Array() }
  expect(() => markByteOrder(bare)).toThrow('this one is without a content type')
})

test('an error that is no fault of the test is passed on', () => {
  const broken: SpoilContext = {
    ...context,
    schema: { node: { $ref: '#/x', anyOf: [{ $ref: '#/nowhere' }] }, pointer: '' },
  }
  expect(() => spoilJson('unknown-enum', jsonResponse(200, ''), undefined, broken)).toThrow(
    /^The spec has no object/,
  )
})

test('its errors have a name of their own', () => {
  const error = new FaultError('why')
  expect([error.name, `${error}`]).toEqual(['FaultError', 'FaultError: why'])
})

test('keeps status and headers', () => {
  const response = { ...jsonResponse(201, { data: [{ id: 1 }] }), headers: { ...type, 'x-a': 'b' } }
  const { status, headers } = spoilJson('missing-field', response, undefined, context)
  expect([status, headers]).toEqual([201, { ...type, 'x-a': 'b' }])
})

const type = { 'content-type': 'application/json' }

test('adds to no text, and to no list itself', () => {
  const { bytes } = spoilJson('extra-fields', jsonResponse(200, [{ id: 1 }, 'a', [1]]), undefined, {
    ...context,
    payload: undefined,
  })
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual([
    { id: 1, unknownField: expect.any(String), unknownList: [{ id: 1 }] },
    'a',
    [1],
  ])
})

test('puts a byte-order mark before JSON', () => {
  const { bytes } = markByteOrder(jsonResponse(200, {}))
  expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0x7b, 0x7d])
})
