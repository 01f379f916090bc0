import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { specNotices, specProblems } from '../spec/spec-problems.ts'

function spec(operation: JsonObject): OpenApiDocument {
  const responses = { 204: { description: 'Done' } }
  return {
    openapi: '3.1.0',
    info: { title: 'Impossible', version: '1' },
    paths: { '/a': { post: { operationId: 'a', responses, ...operation } } },
    components: {
      schemas: {
        Closed: { type: 'object', required: ['a'], additionalProperties: false },
        Loop: {
          type: 'object',
          required: ['l'],
          properties: { l: { $ref: '#/components/schemas/Loop' } },
        },
      },
    },
  }
}
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const body = (schema: unknown, required = true, more: JsonObject = {}): JsonObject => ({
  requestBody: { required, content: { 'application/json': { schema }, ...more } },
})
const asked = (schema: unknown, required = true): JsonObject => ({
  parameters: [{ name: 'q', in: 'query', required, schema }],
})
const closed = {
  type: 'object',
  required: ['a'],
  additionalProperties: false,
  properties: { b: {} },
}

test.each<[JsonObject, string]>([
  [asked(false), "No request satisfies the parameter 'q', which is required. Its schema is false."],
  [body(closed), "No request satisfies the body. 'a' is required"],
  [body(ref('Closed')), "'a' is required"],
  [body({ allOf: [{ type: 'object' }, closed] }), "'a' is required"],
  [body({ oneOf: [closed, false] }), "'a' is required"],
  [body({ type: 'object', required: ['x'], properties: { x: closed } }), "'a' is required"],
])('%j can never be called, which is told at the start', (operation, message) => {
  expect(specProblems(spec(operation))).toEqual([
    expect.objectContaining({
      ...{ blame: 'spec', operation: 'a' },
      message: expect.stringContaining(message),
    }),
  ])
})

test.each<[JsonObject]>([
  [asked(false, false)],
  [body(closed, false)],
  [body(closed, true, { 'text/plain': { schema: { type: 'string' } } })],
  [body({ ...closed, type: ['object', 'null'] })],
  [body({ ...closed, properties: { a: { type: 'string' } } })],
  [body({ ...closed, properties: { a: { readOnly: true } } })],
  [body({ ...closed, patternProperties: { '^a': {} } })],
  [body({ anyOf: [closed, { type: 'string' }] })],
  [body(ref('Loop'))],
])('%j can be called', (operation) => {
  expect(specProblems(spec(operation))).toEqual([])
  // A check that crashes is told as a notice of the mock.
  const notices = specNotices(spec(operation)).map(({ message }) => message)
  expect(notices.filter((message) => message.includes('could not check'))).toEqual([])
})

const AT = '#/paths/~1a/post'
const BODY = `${AT}/requestBody/content/application~1json/schema`
const LACKS = "'a' is required, and 'additionalProperties' allows no such member."

test.each<[string, JsonObject, string, string]>([
  [
    'a parameter',
    {
      parameters: [
        { name: 'p', in: 'query', schema: {} },
        { name: 'q', in: 'query', required: true, schema: false },
      ],
    },
    `${AT}/parameters/1/schema`,
    "No request satisfies the parameter 'q', which is required. Its schema is false.",
  ],
  ['a body', body(closed), BODY, `No request satisfies the body. ${LACKS}`],
  [
    'a part',
    body({ allOf: [{}, closed] }),
    `${BODY}/allOf/1`,
    `No request satisfies the body. ${LACKS}`,
  ],
  [
    'a reference',
    body(ref('Closed')),
    '#/components/schemas/Closed',
    `No request satisfies the body. ${LACKS}`,
  ],
  [
    'the first branch',
    body({ anyOf: [closed, false] }),
    `${BODY}/anyOf/0`,
    `No request satisfies the body. ${LACKS}`,
  ],
  [
    'a member',
    body({ type: 'object', required: ['x'], properties: { x: { oneOf: [false] } } }),
    `${BODY}/properties/x/oneOf/0`,
    'No request satisfies the body. Its schema is false.',
  ],
  [
    'the second member',
    body({ ...closed, required: ['b', 'c'], properties: { b: {}, d: {} } }),
    BODY,
    "No request satisfies the body. 'c' is required, and 'additionalProperties' allows no such member.",
  ],
  [
    'a member that no pattern names',
    body({ ...closed, patternProperties: { '^b': {} } }),
    BODY,
    `No request satisfies the body. ${LACKS}`,
  ],
  [
    'a body in every type',
    body(closed, true, { 'text/plain': { schema: false } }),
    BODY,
    `No request satisfies the body. ${LACKS}`,
  ],
])('%s is told with the place that allows nothing', (_, operation, pointer, message) => {
  expect(specProblems(spec(operation))).toEqual([
    { blame: 'spec', operation: 'a', pointer, message },
  ])
})

test.each<[string, JsonObject]>([
  ['no body', { requestBody: { required: true } }],
  ['no types of a body', { requestBody: { required: true, content: {} } }],
  ['a body without a schema', { requestBody: { required: true, content: { 'text/plain': {} } } }],
  ['members that are none', body({ type: 'object', required: ['a'], properties: { b: false } })],
  ['an empty union', body({ oneOf: [] })],
  [
    'what may be read only',
    body({
      type: 'object',
      required: ['a'],
      properties: { a: { allOf: [{ readOnly: true }, false] } },
    }),
  ],
])('%s is not impossible', (_, operation) => {
  expect(specProblems(spec(operation))).toEqual([])
})
