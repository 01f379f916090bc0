import { expect, test } from 'vitest'
import type { OperationObject, Schema, SpecDocument } from '../spec/document.ts'
import { emitOperations } from './emit-operations.ts'

function spec(operation: OperationObject, more: Partial<SpecDocument> = {}): SpecDocument {
  const get = { operationId: 'getIt', 'x-retry-safety': 'safe', ...operation }
  return { openapi: '3.1.0', paths: { '/it': { get } }, ...more }
}

test.each<[string, SpecDocument, string]>([
  [
    'no word on repeats',
    spec({ 'x-retry-safety': 'maybe' }),
    '#/paths/~1it/get/x-retry-safety: Expected safe, idempotent or never. Received "maybe".',
  ],
  [
    'a paid call that may be repeated',
    spec({ 'x-billable': true }),
    '#/paths/~1it/get/x-retry-safety: Expected never, because the operation is billable. Received "safe".',
  ],
  [
    'a pattern that does not compile',
    spec({ parameters: [{ name: 'q', in: 'query', schema: { type: 'string', pattern: '(' } }] }),
    '#/paths/~1it/get/parameters/q/pattern',
  ],
  [
    'a pattern that takes long for some texts',
    spec({
      parameters: [{ name: 'q', in: 'query', schema: { type: 'string', pattern: '^(a+)+$' } }],
    }),
    '#/paths/~1it/get/parameters/q/pattern: ^(a+)+$ takes exponential time, as for the text ',
  ],
  [
    'a failure whose message takes long for some texts',
    spec({}, { 'x-failures': [{ meaning: 'not-found', message: 'no .* such' }] }),
    '#/x-failures/0/message: no .* such takes 2nd degree polynomial time',
  ],
  [
    'a parameter of no type',
    spec({ parameters: [{ name: 'q', in: 'query', schema: { minLength: 1 } }] }),
    '#/paths/~1it/get/parameters/q: The schema names no type. Add `type`, `enum` or `const`.',
  ],
  [
    'no name to go by',
    spec({ operationId: 'Get it' }),
    '#/paths/~1it/get: Expected an operationId in camel case. Received "Get it".',
  ],
  [
    'a body in two media types',
    spec({ requestBody: { content: { 'a/b': {}, 'c/d': {} } } }),
    '#/paths/~1it/get/requestBody/content: Expected exactly one media type. Received 2.',
  ],
  [
    'a failure whose message is no pattern',
    spec({}, { 'x-failures': [{ meaning: 'not-found', message: '[' }] }),
    '#/x-failures/0/message',
  ],
])('refuses %s', (_, document, message) => {
  expect(() => emitOperations(document)).toThrow(message)
})

test.each([
  ['never', ', refusals: [400, 409]'],
  ['safe', ''],
])('an operation that is repeated %s says which statuses refuse it: "%s"', (retry, refusals) => {
  const responses = { 200: {}, 400: {}, 409: {}, '4XX': {}, 500: {}, default: {} }
  const table = emitOperations(spec({ 'x-retry-safety': retry, responses }))
  const at = retry === 'never' ? `retry: "never"${refusals}` : 'getIt: { path: "/it", response'
  expect(table.replaceAll(/\s+/g, ' ')).toContain(at)
})

test.each([
  ['idempotent', 'assumed', 'retry: "idempotent", retryAssumed: true, refusals: [404]'],
  ['idempotent', 'documented', 'retry: "idempotent", response'],
  ['never', 'assumed', 'retry: "never", refusals: [404]'],
])('a repeat that is %s and %s is in the table as "%s"', (retry, kind, entry) => {
  const document = spec({
    'x-retry-safety': retry,
    'x-retry-safety-provenance': { kind, source: 'none' },
    responses: { 200: {}, 404: {} },
  })
  expect(emitOperations(document).replaceAll(/\s+/g, ' ')).toContain(entry)
})

test('refuses two operations of one name', () => {
  const get = { operationId: 'getIt', 'x-retry-safety': 'safe' }
  const document = { openapi: '3.1.0', paths: { '/a': { get }, '/b': { get } } }
  expect(() => emitOperations(document)).toThrow(
    '#/paths/~1b/get: Another operation has the operationId getIt too. Rename one of them.',
  )
})

test.each<[string, Schema, string]>([
  ['a string', { type: 'string' }, '{ q: {} }'],
  ['a constant', { const: 1 }, '{ q: { type: "number", enum: [1] } }'],
  ['strings by their values', { enum: ['a', 'b'] }, '{ q: { enum: ["a", "b"] } }'],
  ['what may be null too', { enum: [1, null] }, '{ q: { type: "number", enum: [1] } }'],
  ['several types', { type: ['string', 'integer'] }, '{ q: { type: ["string", "integer"] } }'],
  ['a pattern', { type: 'string', pattern: '^a/b$' }, '{ q: { pattern: /^a\\/b$/u } }'],
])('the rule of %s', (_, schema, rule) => {
  const document = spec({ parameters: [{ name: 'q', in: 'query', schema }] })
  expect(emitOperations(document)).toContain(`query: ${rule}`)
})

test('a payload without a name is typed by its place among the responses', () => {
  const schema = { type: 'object', properties: { total: { type: 'integer' } } }
  const content = { 'application/json': { schema } }
  const document = spec({ responses: { '200': { content } } })
  expect(emitOperations(document)).toContain(
    'payload: schema["getIt"]["responses"][200]["content"]["application/json"]',
  )
})
