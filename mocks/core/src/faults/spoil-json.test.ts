import { expect, test } from 'vitest'
import { jsonResponse, textResponse } from '../mock-response.ts'
import type { JsonObject } from '../spec/openapi-document.ts'
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

test('puts a byte-order mark before JSON', () => {
  const { bytes } = markByteOrder(jsonResponse(200, {}))
  expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0x7b, 0x7d])
})
