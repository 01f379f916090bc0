import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { specProblems } from '../spec/spec-problems.ts'

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
})
