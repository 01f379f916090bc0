import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
import { type MadeUp, makeUp } from './made-up-value.ts'

function made(schema: JsonObject, schemas: JsonObject = {}): MadeUp {
  const document: OpenApiDocument = {
    ...{ openapi: '3.1.0', paths: {} },
    components: { schemas: { ...schemas, It: schema } },
  }
  const it = { node: schema, pointer: '/components/schemas/It' }
  return makeUp(document, new SchemaCheck(document), it)
}

const text = (rest: JsonObject): JsonObject => ({ type: 'string', ...rest })
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: JsonObject, ...required: string[]): JsonObject => ({
  ...{ type: 'object', required, properties },
})

test.each<[string, JsonObject]>([
  ['a pattern with a length', text({ pattern: '^[A-Z0-9]+$', minLength: 4 })],
  ['a pattern of Unicode', text({ pattern: '^\\p{Lu}[\\p{L}]+$' })],
  ['a pattern of the older grammar', text({ pattern: '^[\\w\\-]+\\_x$' })],
  ['an id of Twilio', text({ pattern: '^AC[0-9a-fA-F]{32}$', minLength: 34, maxLength: 34 })],
  ['a date', text({ format: 'date' })],
  ['a time stamp', text({ format: 'date-time' })],
  ['a mail address', text({ format: 'email' })],
  ['a UUID', text({ format: 'uuid' })],
  ['an address', text({ format: 'uri' })],
  ['an address of a network', text({ format: 'ipv4' })],
  ['a multiple', { type: 'integer', multipleOf: 7, minimum: 8 }],
  ['exclusive limits', { type: 'integer', exclusiveMinimum: 4, exclusiveMaximum: 6 }],
  [
    'different items',
    { type: 'array', uniqueItems: true, minItems: 3, items: { enum: [1, 2, 3] } },
  ],
  [
    'a tuple',
    { type: 'array', prefixItems: [{ const: 1 }, { const: 'a' }], items: false, minItems: 2 },
  ],
  ['text or null', { type: ['string', 'null'] }],
  [
    'parts',
    { allOf: [object({ a: text({}) }, 'a'), object({ b: { type: 'integer', maximum: 3 } }, 'b')] },
  ],
  [
    'one of several',
    { oneOf: [object({ k: { const: 'a' } }, 'k'), object({ k: { const: 'b' } }, 'k')] },
  ],
  [
    'names by a pattern',
    {
      type: 'object',
      minProperties: 2,
      propertyNames: { pattern: '^k\\d$' },
      additionalProperties: { type: 'integer' },
    },
  ],
  [
    'names by a list',
    {
      type: 'object',
      minProperties: 1,
      propertyNames: { enum: ['a'] },
      additionalProperties: text({}),
    },
  ],
  ['anything', {}],
])('fits its schema: %s', (_, schema) => {
  expect(made(schema)).toHaveProperty('value')
})

test('a part that only describes changes nothing', () => {
  const described = { allOf: [text({}), { description: 'A number as text.' }] }
  const mini = object({ sequence: described }, 'sequence')
  const schemas = { Mini: mini, File: { allOf: [ref('Mini'), object({ etag: text({}) })] } }
  const whole = { allOf: [ref('File'), object({ sequence: { description: 'Again.' } })] }
  expect(made(whole, schemas)).toEqual({
    value: { sequence: expect.any(String), etag: expect.any(String) },
  })
})

test('is the same each time', () => {
  const schema = object({
    id: { type: 'integer' },
    name: text({}),
    at: text({ format: 'date-time' }),
  })
  expect(made(schema)).toEqual(made(schema))
})

test('takes the examples of members, unless they do not fit', () => {
  const title = text({ examples: ['Lake'] })
  expect(made(object({ title }, 'title'))).toEqual({ value: { title: 'Lake' } })
  const wrong = { type: 'integer', examples: ['many'] }
  expect(made(object({ wrong }, 'wrong'))).toEqual({ value: { wrong: expect.any(Number) } })
})

test('leaves out what only requests have', () => {
  const schema = object({ id: { const: 1 }, key: text({ writeOnly: true }) }, 'id', 'key')
  expect(made(schema)).toEqual({ value: { id: 1 } })
})

test.each<[string, JsonObject, JsonObject]>([
  [
    'by a list',
    ref('Node'),
    {
      Node: object({ id: { const: 1 }, kids: { type: 'array', items: ref('Node') } }, 'id', 'kids'),
    },
  ],
  [
    'by an optional member',
    ref('Node'),
    { Node: object({ id: { const: 1 }, next: ref('Node') }, 'id') },
  ],
  [
    'by null',
    ref('Node'),
    { Node: object({ next: { anyOf: [ref('Node'), { type: 'null' }] } }, 'next') },
  ],
  [
    'by a text instead',
    ref('Fee'),
    {
      Fee: object({ of: { anyOf: [text({}), ref('Charge')] } }, 'of'),
      Charge: object({ fee: ref('Fee') }, 'fee'),
    },
  ],
])('recursion ends %s', (_, schema, schemas) => {
  expect(made(schema, schemas)).toHaveProperty('value')
})

test('a schema that requires itself has no value, and says so', () => {
  const { reason } = made(ref('Node'), { Node: object({ next: ref('Node') }, 'next') })
  expect(reason).toEqual(expect.any(String))
})

test('kinds have the name that the discriminator gives them', () => {
  const union = {
    oneOf: [ref('Cat'), ref('Dog')],
    discriminator: { propertyName: 'kind', mapping: { feline: ref('Cat')['$ref'], Dog: 'Dog' } },
  }
  const kinds = {
    Cat: object({ kind: text({}), lives: { const: 9 } }, 'kind', 'lives'),
    Dog: object({ kind: text({}), bark: { const: true } }, 'kind', 'bark'),
  }
  expect(made(union, kinds)).toEqual({ value: { kind: 'feline', lives: 9 } })
})

test('a base with a discriminator is met as what extends it', () => {
  const schemas = {
    Pet: { ...object({ kind: text({}) }, 'kind'), discriminator: { propertyName: 'kind' } },
    Dog: { allOf: [ref('Pet'), object({ bark: { const: true } }, 'bark')] },
  }
  expect(made(ref('Pet'), schemas)).toEqual({ value: { kind: 'Dog', bark: true } })
})

test('alternatives that allow the same are served by any of them', () => {
  const open = object({ a: text({}) })
  expect(made({ oneOf: [open, open] })).toHaveProperty('value')
})

test('what cannot be made up has a reason', () => {
  expect(made({ type: 'integer', minimum: 5, maximum: 4 }).reason).toEqual(expect.any(String))
})

test.each<[string, JsonObject, unknown]>([
  ['a type', { type: ['null', 'integer'] }, expect.any(Number)],
  ['a value of a list', { type: ['string', 'null'], enum: [null, 'a'] }, 'a'],
  ['a branch', { anyOf: [{ type: 'null' }, { const: 1 }] }, 1],
  ['an example', { type: ['string', 'null'], examples: [null, 'b'] }, 'b'],
  ['only an example', { type: ['integer', 'null'], examples: [null] }, expect.any(Number)],
  ['a default', { type: ['boolean', 'null'], default: null }, expect.any(Boolean)],
])('null is not taken where there is another value: %s', (_, schema, value) => {
  expect(made(schema)).toEqual({ value })
})

test.each<[string, JsonObject]>([
  ['the only type', { type: 'null' }],
  ['the only value', { enum: [null] }],
  ['the only value of its types', { type: ['string', 'null'], enum: [null] }],
  ['the constant', { const: null }],
])('null is taken where there is no other value: %s', (_, schema) => {
  expect(made(schema)).toEqual({ value: null })
})

test('what is required beside a part is kept in the part, however deep', () => {
  const part = object({ code: text({ minLength: 3, maxLength: 3 }) })
  const deep = [1, 2, 3, 4, 5].reduce<JsonObject>((inner) => object({ inner }, 'inner'), {
    allOf: [part, { required: ['code'] }],
  })
  expect(made(deep)).toHaveProperty('value.inner.inner.inner.inner.inner.code')
})

test.each<[string, JsonObject, unknown]>([
  ['by nobody', { type: 'object', required: ['a'] }, expect.any(String)],
  ['as any other', { required: ['a'], additionalProperties: { const: 2 } }, 2],
  ['by a pattern', { required: ['a'], patternProperties: { '^a$': { const: 3 } } }, 3],
  ['by another part', { allOf: [{ required: ['a'] }, object({ a: { const: 4 } })] }, 4],
  ['by a branch', { required: ['a'], oneOf: [object({ a: { const: 5 } })] }, 5],
])('a required member is there, declared %s', (_, schema, a) => {
  expect(made({ type: 'object', ...schema })).toEqual({ value: { a } })
})

test.each<[string, JsonObject]>([
  [
    'the same member',
    { allOf: [object({ a: text({ minLength: 9 }) }), object({ a: text({ maxLength: 9 }) })] },
  ],
  [
    'limits',
    {
      allOf: [
        { type: 'number', minimum: 3 },
        { type: 'integer', maximum: 3 },
      ],
    },
  ],
  [
    'lists',
    {
      allOf: [
        { type: 'array', minItems: 2 },
        { type: 'array', items: { enum: [1] } },
      ],
    },
  ],
  ['values', { allOf: [{ enum: [1, 2] }, { enum: [2, 3] }] }],
  [
    'two unions',
    {
      allOf: [
        { anyOf: [object({ a: { const: 1 } }, 'a')] },
        { anyOf: [object({ b: { const: 2 } }, 'b')] },
      ],
    },
  ],
  [
    'a union and what is around it',
    {
      ...object({ k: { enum: ['a', 'b'] } }, 'k'),
      oneOf: [object({ k: { const: 'x' } }), object({ k: { const: 'b' } })],
    },
  ],
  [
    'a closed part',
    {
      allOf: [
        { ...object({ a: text({}) }), additionalProperties: false },
        object({ a: { minLength: 2 }, b: text({}) }, 'a'),
      ],
    },
  ],
  ['what is not to be', { type: 'string', not: { type: ['string', 'null'], maxLength: 3 } }],
  [
    'a condition',
    {
      ...object({ k: { enum: ['a', 'b'] } }, 'k'),
      if: { properties: { k: { const: 'a' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: object({ x: { const: 1 } }, 'x'),
      else: object({ y: { const: 1 } }, 'y'),
    },
  ],
])('parts count together: %s', (_, schema) => {
  expect(made(schema)).toHaveProperty('value')
})

test('formats are made up as the evaluator checks them, and dates lie in years that everybody has', () => {
  const value = (format: string): unknown => ({ value: undefined, ...made(text({ format })) }).value
  expect(atob(String(value('byte')))).toMatch(/^bytes \d+$/)
  expect(atob(String(value('base64')))).toMatch(/^bytes \d+$/)
  expect(value('url')).toMatch(/^https:\/\/example\.com\/items\/\d+$/)
  expect(value('iso-time')).toMatch(/^\d\d:\d\d:\d\dZ$/)
  expect(value('iso-date-time')).toMatch(/^2024-01-\d\dT\d\d:\d\d:\d\dZ$/)
  expect(value('json-pointer-uri-fragment')).toMatch(/^#\/items\/\d$/)
  expect(value('uri-template')).toMatch(/^https:\/\/example\.com\/items\/\{id\}\?page=\d$/)
  expect(value('date-time')).toMatch(/^202[0-5]-/)
})

test('a schema that is true is an object, and what cannot be made up says why', () => {
  expect(made(true as never)).toEqual({ value: {} })
  expect(made({ type: 'integer', minimum: 5, maximum: 4 })).toEqual({
    reason: '/: It must be <= 4',
  })
  expect(made(object({ 'a/b': { type: 'string', pattern: '(?=a)b' } }, 'a/b')).reason).toMatch(
    /^\/a~1b: Expected a text that matches the pattern/,
  )
})

test('of alternatives that allow the same, only that is forgiven', () => {
  const open = object({ a: text({}) })
  expect(made({ oneOf: [open, open], required: ['b'] })).toHaveProperty('value')
  expect(made({ oneOf: [{ const: 1 }, { const: 2 }], type: 'string' })).toHaveProperty('reason')
})
