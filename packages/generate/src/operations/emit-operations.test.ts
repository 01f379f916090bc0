import { describe, expect, test } from 'vitest'
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
    '#/paths/~1it/get/parameters/0/schema/pattern',
  ],
  [
    'a pattern that takes long for some texts',
    spec({
      parameters: [{ name: 'q', in: 'query', schema: { type: 'string', pattern: '^(a+)+$' } }],
    }),
    '#/paths/~1it/get/parameters/0/schema/pattern: ^(a+)+$ takes exponential time, as for the text ',
  ],
  [
    'a failure whose message takes long for some texts',
    spec({}, { 'x-failures': [{ meaning: 'not-found', message: 'no .* such' }] }),
    '#/x-failures/0/message: no .* such takes 2nd degree polynomial time',
  ],
  [
    'an empty name',
    spec({ operationId: ' ' }),
    '#/paths/~1it/get: Expected an operationId that is a text. Received " ".',
  ],
  [
    'a body that only multipart parts can carry',
    spec(
      {},
      {
        paths: {
          '/it': {
            post: { operationId: 'a', requestBody: { content: { 'multipart/mixed': {} } } },
          },
        },
      },
    ),
    '#/paths/~1it/post/requestBody/content: Expected a media type that the client can write. Received multipart/mixed.',
  ],
  [
    'a body that fetch does not send',
    spec({ requestBody: { content: { 'application/json': {} } } }),
    '#/paths/~1it/get/requestBody: fetch sends no body with GET.',
  ],
  [
    'a method that fetch does not send',
    spec({}, { paths: { '/it': { trace: { operationId: 'a' } } } }),
    '#/paths/~1it/trace: fetch refuses to send TRACE.',
  ],
  [
    'a style that its place does not have',
    spec({ parameters: [{ name: 'q', in: 'header', style: 'form', schema: {} }] }),
    '#/paths/~1it/get/parameters/0/style: The style form is not defined for a header parameter. Use one of simple.',
  ],
  [
    'a part of a path that nothing fills in',
    spec({}, { paths: { '/it/{id}': { get: { operationId: 'a' } } } }),
    '#/paths/~1it~1{id}/get: The path has {id}, and no parameter of that name.',
  ],
  [
    'parts of a schema that contradict each other',
    spec({
      parameters: [
        { name: 'q', in: 'query', schema: { type: 'string', allOf: [{ type: 'integer' }] } },
      ],
    }),
    '#/paths/~1it/get/parameters/0/schema/type: The parts of the schema contradict each other: integer, and string.',
  ],
  [
    'a failure whose message is no pattern',
    spec({}, { 'x-failures': [{ meaning: 'not-found', message: '[' }] }),
    '#/x-failures/0/message',
  ],
  [
    'a failure that nothing tells',
    spec({}, { 'x-failures': [{ meaning: 'not-found' }] }),
    '#/x-failures/0: The failure has neither codes nor a message',
  ],
  [
    'a refused value without its option',
    spec({}, { 'x-failures': [{ meaning: 'invalid-argument', codes: [825] }] }),
    '#/x-failures/0: The failure does not say which option the vendor refuses',
  ],
])('refuses %s', (_, document, message) => {
  expect(() => emitOperations(document)).toThrow(message)
})

test('failures are told by codes, as texts, and bring along what makes their errors', () => {
  const module = emitOperations(
    spec(
      {},
      {
        'x-failures': [
          { meaning: 'unauthorized', codes: [609, 'K1'], message: 'key' },
          { meaning: 'unusable-media', codes: [803], reason: 'unreachable' },
          { meaning: 'unusable-media', message: 'dark' },
          { meaning: 'invalid-argument', codes: [825], option: 'detections' },
        ],
      },
    ),
  )
  expect(module).toContain('meaning: "unauthorized", codes: ["609", "K1"], message: /key/i')
  expect(module).toContain('toError: /* @__PURE__ */ unusableMedia("unreachable")')
  expect(module).toContain('toError: /* @__PURE__ */ unusableMedia("other")')
  expect(module).toContain('toError: /* @__PURE__ */ refusedArgument("detections")')
  expect(module).toContain(
    "import { emptyResponse, refusedArgument, unusableMedia } from '@picturedesk/transport/formats'",
  )
})

test.each([
  ['never', ', refusals: [400, 409]'],
  ['safe', ''],
])('an operation that is repeated %s says which statuses refuse it: "%s"', (retry, refusals) => {
  const responses = { 200: {}, 400: {}, 409: {}, '4XX': {}, 500: {}, default: {} }
  const table = emitOperations(spec({ 'x-retry-safety': retry, responses }))
  const at =
    retry === 'never'
      ? `retry: "never", once: singleShot${refusals}`
      : 'getIt = { path: "/it", response'
  expect(table.replaceAll(/\s+/g, ' ')).toContain(at)
})

test.each([
  [
    'idempotent',
    'assumed',
    'retry: "idempotent", once: singleShot, retryAssumed: true, refusals: [404]',
  ],
  ['idempotent', 'documented', 'retry: "idempotent", response'],
  ['never', 'assumed', 'retry: "never", once: singleShot, refusals: [404]'],
])('a repeat that is %s and %s is in the table as "%s"', (retry, kind, entry) => {
  const document = spec({
    'x-retry-safety': retry,
    'x-retry-safety-provenance': { kind, document: 'page' },
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
  [
    'what may be null too',
    { enum: [1, null] },
    '{ q: { type: ["number", "null"], enum: [1, null] } }',
  ],
  ['a boolean constant', { const: true }, '{ q: { type: "boolean", enum: [true] } }'],
  ['anything', { minLength: 1 }, '{ q: { type: "any", minLength: 1 } }'],
  [
    'a pattern in older syntax',
    { type: 'string', pattern: '^[\\w\\-\\_]+$' },
    '{ q: { pattern: /^[\\w\\-\\_]+$/ } }',
  ],
  [
    'a long number',
    { type: 'integer', format: 'int64' },
    '{ q: { type: ["integer", "bigint", "string"], format: "int64", pattern: /^-?\\d+$/u } }',
  ],
  [
    'the stricter of two bounds',
    { type: 'integer', minimum: 1, allOf: [{ minimum: 5, maximum: 9 }] },
    '{ q: { type: "integer", minimum: 5, maximum: 9 } }',
  ],
  [
    'alternatives',
    { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    '{ q: { type: ["string", "array"], items: {} } }',
  ],
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

const B = { $ref: '#/components/schemas/B' }
const PLACE = 'schema["getIt"]["responses"][200]["content"]["application/json"]'

test.each<[string, Schema, string]>([
  ['a name', B, 'components["schemas"]["B"]'],
  ['a name that is described', { ...B, description: 'The one' }, 'components["schemas"]["B"]'],
  ['a name and more members', { ...B, required: ['extra'] }, PLACE],
  ['a list of a name', { type: 'array', items: B }, 'components["schemas"]["B"][]'],
  [
    'a list of a name and more members',
    { type: 'array', items: { ...B, required: ['extra'] } },
    PLACE,
  ],
  [
    'a list that begins with something else',
    { type: 'array', prefixItems: [{ type: 'string' }], items: B },
    PLACE,
  ],
  ['a list of a name that is put together', { type: 'array', items: B, allOf: [{}] }, PLACE],
])('the type of a payload that is %s', (_, schema, type) => {
  const content = { 'application/json': { schema } }
  const schemas = { B: { type: 'object', properties: { extra: { type: 'string' } } } }
  const document = spec({ responses: { '200': { content } } }, { components: { schemas } })
  expect(emitOperations(document, () => {})).toContain(`payload: ${type} }`)
})

test('what stands beside the name of an envelope counts, for the type and for the check', () => {
  const schema = {
    $ref: '#/components/schemas/Envelope',
    required: ['data'],
    properties: { data: B },
  }
  const content = { 'application/json': { schema } }
  const schemas = {
    Envelope: { type: 'object', properties: { status: { type: 'string' } } },
    B: { type: 'object', required: ['extra'], properties: { extra: { type: 'string' } } },
  }
  const document = spec(
    { responses: { '200': { content } } },
    { components: { schemas }, 'x-envelope': { payload: 'data' } },
  )
  const emitted = emitOperations(document)
  expect(emitted).toContain('payload: { extra: 1 }')
  expect(emitted).toContain('payload: components["schemas"]["B"] }')
})

test('operations stand one by one, so that a bundler leaves out those that nobody calls', () => {
  const get = (operationId: string, capability?: string | string[]) => ({
    get: { operationId, 'x-retry-safety': 'safe', 'x-capability': capability },
  })
  const paths = {
    '/a': get('search', 'search.assets'),
    '/b': get('get-it', ['assets.get', 'search.similar']),
    '/c': get('delete'),
    '/d': get('getIt'),
    '/e': get('operations'),
    '/f': get('1st'),
    '/g': get('searchOperations', 'search.assets'),
    '/h': get('__proto__'),
  }
  const table = emitOperations({ openapi: '3.1.0', paths } as SpecDocument)
  const constants = Array.from(
    table.matchAll(/^export const (\w+) = (.*)$/gm),
    ([, name, value]) => [name, /path: "(.)?/.test(value ?? '') ? '' : value],
  )
  expect(constants).toEqual([
    ['search', ''],
    ['getIt', ''],
    ['delete2', ''],
    ['getIt2', ''],
    ['operations2', ''],
    ['_1st', ''],
    ['searchOperations', ''],
    ['__proto__', ''],
    [
      'operations',
      '{ search, "get-it": getIt, delete: delete2, getIt: getIt2, operations: operations2, "1st": _1st, searchOperations, ["__proto__"]: __proto__ } as const',
    ],
    ['searchOperations2', '{ search, "get-it": getIt, searchOperations } as const'],
    ['assetsOperations', '{ "get-it": getIt } as const'],
    ['failures', '[] as const'],
    ['sensitive', '[] as const'],
  ])
})

test('a path that only a fragment tells from another keeps it as its key, which is not sent', () => {
  const post = (operationId: string): OperationObject => ({ operationId, responses: { 204: {} } })
  const paths = {
    '/files/{id}': { post: post('change') },
    '/files/{id}#share': { post: post('share') },
    '/#one': { post: post('one') },
  }
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
  for (const path of ['/files/{id}', '/files/{id}#share'] as const)
    Object.assign(paths[path], { parameters })
  const table = emitOperations({ openapi: '3.1.0', paths }).replaceAll(/\s+/g, ' ')
  expect(table).toContain('path: "/files/{id}", retry')
  expect(table).toContain('path: "/files/{id}", key: "/files/{id}#share", retry')
  expect(table).toContain('path: "/", key: "/#one", retry')
})

describe('refusals of a call that costs money', () => {
  const documented = { kind: 'documented', document: 'prices' }
  const assumed = { kind: 'assumed', lookedIn: ['prices'], note: 'No word on it.' }
  const free = { 'x-charged': false }
  const paid = { 'x-billable': true, 'x-retry-safety': 'never' }
  const components = { responses: { Slow: { ...free, 'x-provenance': assumed } } }
  const ref = '#/components/responses/Slow'

  test.each<[string, object, string]>([
    ['documented', { 429: { ...free, 'x-provenance': documented } }, 'uncharged: [429],'],
    ['assumed', { 429: { ...free, 'x-provenance': assumed } }, ''],
    [
      'observed',
      { 429: { ...free, 'x-provenance': { kind: 'observed', at: '2026-11-27', note: 'Seen.' } } },
      '',
    ],
    [
      'documented, of which the price is assumed',
      { 429: { ...free, 'x-provenance': { ...documented, facts: { 'x-charged': assumed } } } },
      '',
    ],
    [
      'assumed, of which the price is documented',
      { 429: { ...free, 'x-provenance': { ...assumed, facts: { 'x-charged': documented } } } },
      'uncharged: [429],',
    ],
    ['documented, without a word on the price', { 429: { 'x-provenance': documented } }, ''],
    ['a reference to what is assumed', { 429: { $ref: ref } }, ''],
    [
      'a reference with a statement beside it',
      { 429: { $ref: ref, 'x-provenance': documented } },
      'uncharged: [429],',
    ],
    ['of a vendor that fails', { 503: { ...free, 'x-provenance': documented } }, ''],
  ])('that are %s', (_, responses, expected) => {
    const all = { 200: {}, ...responses }
    const table = emitOperations(spec({ ...paid, responses: all }, { components } as never))
    expect(table.match(/uncharged: \[.*?\],/)?.[0] ?? '').toBe(expected)
  })

  test('are not told of a call that costs nothing', () => {
    const responses = { 200: {}, 429: { ...free, 'x-provenance': documented } }
    const table = emitOperations(spec({ 'x-retry-safety': 'never', responses } as never))
    expect(table).not.toContain('uncharged')
  })
})
