import { expect, test } from 'vitest'
import { countFacts, type Fact } from './fact.ts'
import { readFacts } from './read-facts.ts'

const said = (note: string): object => ({ kind: 'documented', document: 'page', note })
const by = (note: string, facts?: object): object => ({
  'x-provenance': { ...said(note), ...(facts && { facts }) },
})
const assumed = (note: string): object => ({ kind: 'assumed', lookedIn: ['page'], note })

/** Who has stated each fact, by subject and place. */
function statedBy(facts: readonly Fact[]): Record<string, string> {
  return Object.fromEntries(
    facts.map(({ subject, pointer, statement }) => [
      `${subject} ${pointer.replace('#/paths/~1a/get/', '')}`,
      statement?.note ?? 'nobody',
    ]),
  )
}

/** The facts of one operation at `/a`, by place. */
function ofOperation(operation: object, document: object = {}): Record<string, string> {
  const { operations } = readFacts({ paths: { '/a': { get: operation } }, ...document })
  return statedBy(operations[0]?.facts ?? [])
}

const schemaAt = (schema: object): object => ({
  responses: { '200': { content: { json: { schema } } } },
})
const AT = 'responses/200/content/json/schema'

test('a fact is stated by the nearest statement around it', () => {
  const operation = {
    ...by('operation', { 'x-billable': said('cost') }),
    'x-billable': false,
    'x-retry-safety': 'idempotent',
    'x-retry-safety-provenance': said('repeats'),
    'x-link-expiry-seconds': 60,
    parameters: [
      { name: 'a', in: 'query', required: true, style: 'form', schema: { type: 'integer' } },
      { ...by('b'), name: 'b', in: 'path', required: true, schema: { minimum: 1, default: 2 } },
      {
        name: 'c',
        in: 'query',
        schema: { ...by('c', { enum: said('enum') }), enum: [1], const: 1 },
      },
    ],
    requestBody: {
      required: true,
      content: { form: { ...by('form'), schema: { type: 'object' } } },
    },
    responses: {
      '200': {
        headers: { Age: { ...by('age'), schema: { type: 'integer' } } },
        content: {
          json: { examples: { one: { value: { 'x-provenance': 'data' } }, two: by('two') } },
        },
      },
      '404': by('404'),
    },
  }
  expect(ofOperation(operation)).toEqual({
    'operation #/paths/~1a/get': 'operation',
    'cost x-billable': 'cost',
    'repeats x-retry-safety': 'repeats',
    'life of links x-link-expiry-seconds': 'operation',
    'parameter parameters/0': 'operation',
    'required parameters/0/required': 'operation',
    'style parameters/0/style': 'operation',
    'type parameters/0/schema/type': 'operation',
    'parameter parameters/1': 'b',
    'limit parameters/1/schema/minimum': 'b',
    'default parameters/1/schema/default': 'b',
    'parameter parameters/2': 'operation',
    'values parameters/2/schema/enum': 'enum',
    'values parameters/2/schema/const': 'c',
    'request body requestBody': 'operation',
    'required requestBody/required': 'operation',
    'media type requestBody/content/form': 'form',
    'type requestBody/content/form/schema/type': 'form',
    'status responses/200': 'operation',
    'header responses/200/headers/Age': 'age',
    'type responses/200/headers/Age/schema/type': 'age',
    'media type responses/200/content/json': 'operation',
    'example responses/200/content/json/examples/one': 'operation',
    'example responses/200/content/json/examples/two': 'two',
    'status responses/404': '404',
  })
})

test('a member and whether it is required have statements of their own', () => {
  const schema = {
    ...by('object', { required: said('list') }),
    required: ['a', 'b', 'c'],
    properties: {
      a: {},
      b: by('b', { required: said('flag') }),
      c: { ...by('c', { required: said('list of c') }), required: ['d'], properties: { d: {} } },
      e: by('e'),
    },
  }
  const facts = ofOperation(schemaAt(schema))
  expect(Object.fromEntries(Object.entries(facts).filter(([, who]) => who !== 'nobody'))).toEqual({
    [`member ${AT}/properties/a`]: 'object',
    [`required ${AT}/required/0`]: 'list',
    [`member ${AT}/properties/b`]: 'b',
    [`required ${AT}/required/1`]: 'flag',
    [`member ${AT}/properties/c`]: 'c',
    [`required ${AT}/required/2`]: 'list',
    [`member ${AT}/properties/c/properties/d`]: 'c',
    [`required ${AT}/properties/c/required/0`]: 'list of c',
    [`member ${AT}/properties/e`]: 'e',
    [`required ${AT}/properties/e`]: 'list',
  })
})

test('without a list of its own, an assumed member is required by assumption only', () => {
  const schema = { ...by('object'), required: ['a'], properties: { a: by('a') } }
  expect(ofOperation(schemaAt(schema))).toMatchObject({
    [`member ${AT}/properties/a`]: 'a',
    [`required ${AT}/required/0`]: 'a',
  })
})

const Image = { ...by('Image', { type: said('type') }), type: 'object', minProperties: 1 }
const IMAGE = '#/components/schemas/Image'

test('a named schema is known by its own statement, not by that of who refers to it', () => {
  const operation = { ...by('operation'), ...schemaAt({ $ref: IMAGE }) }
  expect(ofOperation(operation, { components: { schemas: { Image } } })).toMatchObject({
    'media type responses/200/content/json': 'operation',
    [`schema ${IMAGE}`]: 'Image',
    [`type ${IMAGE}/type`]: 'type',
    [`limit ${IMAGE}/minProperties`]: 'Image',
  })
})

test('a statement beside a reference goes before that of the target; single facts of the target stay', () => {
  const schema = { $ref: IMAGE, ...by('beside') }
  expect(ofOperation(schemaAt(schema), { components: { schemas: { Image } } })).toMatchObject({
    [`schema ${IMAGE}`]: 'beside',
    [`type ${IMAGE}/type`]: 'type',
    [`limit ${IMAGE}/minProperties`]: 'beside',
  })
})

test('beside the reference of a member, `required` speaks of the member', () => {
  const schema = { properties: { a: { $ref: IMAGE, ...by('a', { required: said('flag') }) } } }
  const Listed = { ...by('Image'), required: ['b'], properties: { b: {} } }
  expect(
    ofOperation(schemaAt(schema), { components: { schemas: { Image: Listed } } }),
  ).toMatchObject({
    [`required ${AT}/properties/a`]: 'flag',
    [`required ${IMAGE}/required/0`]: 'a',
  })
})

test('a status that refers to a response is known by what stands beside, else by the response, else by its place', () => {
  const operation = {
    ...by('operation'),
    responses: {
      '401': { $ref: '#/components/responses/Said' },
      '403': { $ref: '#/components/responses/Said', ...by('beside') },
      '404': { $ref: '#/components/responses/Through' },
      '429': { $ref: '#/components/responses/Unsaid' },
      '500': { $ref: '#/components/responses/Nowhere' },
    },
  }
  const responses = {
    Said: { ...by('Said'), headers: { Age: {} } },
    Through: { $ref: '#/components/responses/Said' },
    Unsaid: { headers: { Age: {} } },
  }
  expect(ofOperation(operation, { components: { responses } })).toMatchObject({
    'status responses/401': 'Said',
    'status responses/403': 'beside',
    'status responses/404': 'Said',
    'status responses/429': 'operation',
    'status responses/500': 'operation',
    'header #/components/responses/Said/headers/Age': 'beside',
    'header #/components/responses/Unsaid/headers/Age': 'nobody',
  })
})

test('schemas that contain themselves, and references in circles, end', () => {
  const schemas = {
    Tree: { ...by('Tree'), properties: { child: { $ref: '#/components/schemas/Tree' } } },
  }
  const responses = { Round: { $ref: '#/components/responses/Round' } }
  const operation = {
    ...schemaAt({ $ref: '#/components/schemas/Tree' }),
    parameters: [{ $ref: '#/components/parameters/Loop' }],
  }
  const parameters = { Loop: { $ref: '#/components/parameters/Loop' } }
  const facts = ofOperation(operation, { components: { schemas, responses, parameters } })
  expect(facts).toMatchObject({ 'member #/components/schemas/Tree/properties/child': 'Tree' })
})

test('an operation reaches its server, its security and the parameters of its path', () => {
  const document = {
    servers: [by('server')],
    security: [{ key: [] }],
    'x-failures': [by('failure')],
    'x-rate-limits': [by('rate')],
    paths: {
      '/a': {
        parameters: [
          { name: 'a', in: 'query', ...by('a of the path') },
          { name: 'b', in: 'query', ...by('b of the path') },
        ],
        get: { operationId: 'getA', parameters: [{ name: 'b', in: 'query', ...by('b') }] },
      },
      '/b': {
        servers: [by('server of the path')],
        get: { security: [] },
        put: { servers: [by('server of the operation')] },
      },
    },
    components: { securitySchemes: { key: by('key'), other: by('other') } },
  }
  const { operations, facts } = readFacts(document)
  expect(operations.map(({ id, method, path }) => [id, method, path])).toEqual([
    ['getA', 'GET', '/a'],
    [undefined, 'GET', '/b'],
    [undefined, 'PUT', '/b'],
  ])
  const [getA, getB, putB] = operations.map((one) => Object.values(statedBy(one.facts)))
  expect(getA).toEqual(['nobody', 'b', 'a of the path', 'server', 'key'])
  expect(getB).toEqual(['nobody', 'server of the path'])
  expect(putB).toEqual(['nobody', 'server of the operation', 'key'])
  expect(Object.values(statedBy(facts))).toEqual(
    expect.arrayContaining(['failure', 'rate', 'other']),
  )
})

test('a document counts each fact once, where it stands', () => {
  const document = {
    paths: {
      '/a': { get: schemaAt({ $ref: IMAGE }), put: schemaAt({ $ref: IMAGE, ...by('beside') }) },
    },
    components: { schemas: { Image } },
  }
  const facts = readFacts(document).facts.filter(({ pointer }) => pointer.startsWith(IMAGE))
  expect(facts.map(({ subject }) => subject)).toEqual(['schema', 'type', 'limit'])
  expect(countFacts(facts)).toEqual({ documented: 3, observed: 0, assumed: 0, unstated: 0 })
})

const observed = { kind: 'observed', at: '2026-11-27', note: 'Seen.' }

test.each<[string, object | undefined, string]>([
  ['nothing else', undefined, 'documented'],
  ['what was observed', observed, 'observed'],
  ['what is assumed', assumed('A guess.'), 'assumed'],
  ['what is no statement', { kind: 'guessed' }, 'documented'],
])('an operation that reaches %s deep in a schema is known like that', (_, statement, kind) => {
  const deep = { type: 'integer', maximum: 7, ...(statement && { 'x-provenance': statement }) }
  const schemas = { Image: { ...by('Image'), properties: { a: { items: { allOf: [deep] } } } } }
  const operation = { ...by('operation'), ...schemaAt({ $ref: IMAGE }) }
  const { operations } = readFacts({
    paths: { '/a': { get: operation } },
    components: { schemas },
  })
  expect(operations.map((one) => one.kind)).toEqual([kind])
})

test('an operation of which something is not stated is not known', () => {
  const { operations } = readFacts({ paths: { '/a': { get: schemaAt({ type: 'string' }) } } })
  expect(operations.map((one) => one.kind)).toEqual(['unstated'])
})

test('a path item that stands elsewhere is read there', () => {
  const pathItems = { A: { get: { operationId: 'getA', ...by('operation') } } }
  const { operations } = readFacts({
    paths: {
      '/a': { $ref: '#/components/pathItems/A' },
      '/b': { $ref: '#/nowhere' },
      'x-c': { get: {} },
    },
    components: { pathItems },
  })
  expect(operations).toMatchObject([{ id: 'getA', path: '/a', kind: 'documented' }])
})

test.each([null, 7, [], {}])('%j has no facts', (document) => {
  expect(readFacts(document)).toEqual({ facts: [], operations: [] })
})

test('names that every object has are names', () => {
  const schema = { ...by('object'), properties: { constructor: { type: 'string' }, toString: {} } }
  const facts = ofOperation({ ...schemaAt(schema), callbacks: { constructor: { toString: {} } } })
  expect(facts).toMatchObject({
    [`member ${AT}/properties/constructor`]: 'object',
    [`type ${AT}/properties/constructor/type`]: 'object',
    [`required ${AT}/properties/toString`]: 'object',
  })
})
