import { expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { richest } from './made-up-value.ts'
import { type Unfolding, unfoldSchema } from './unfold-schema.ts'

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const plain = { ...richest, examples: false }

const schemas: JsonObject = {
  Word: { type: 'string', title: 'Word' },
  'A b': { const: 1 },
  Secret: { type: 'string', writeOnly: true },
  Node: { type: 'object', properties: { next: ref('Node'), id: { const: 1 } } },
  Must: { type: 'object', required: ['next'], properties: { next: ref('Must') } },
  Kids: {
    type: 'object',
    required: ['kids'],
    properties: { kids: { type: 'array', items: ref('Kids') } },
  },
}

function unfolded(schema: JsonObject, unfolding: Partial<Unfolding> = {}): unknown {
  const document = { components: { schemas: { ...schemas, It: schema } } }
  const at = { node: schema, pointer: '/components/schemas/It' }
  return unfoldSchema(document, at, { ...plain, ...unfolding })
}

test.each<[string, JsonObject, Partial<Unfolding>, unknown]>([
  ['a reference', ref('Word'), {}, text],
  ['a reference with an escape', ref('A%20b'), {}, { const: 1 }],
  [
    'what stands beside a reference',
    { ...ref('Word'), minLength: 2 },
    {},
    { ...text, minLength: 2 },
  ],
  ['a remark beside a reference', { ...ref('Word'), description: 'A', 'x-a': 1 }, {}, text],
  [
    'words that say nothing of a value',
    {
      title: 'a',
      description: 'b',
      deprecated: true,
      readOnly: true,
      xml: {},
      externalDocs: {},
      example: 1,
      examples: [1],
      default: 1,
      $id: 'a',
      $anchor: 'a',
      $defs: {},
      definitions: {},
      unevaluatedProperties: false,
      unevaluatedItems: false,
      'x-a': 1,
      type: 'string',
    },
    {},
    text,
  ],
  [
    'limits beyond all numbers',
    { minimum: 9007199254740993n, maximum: 9007199254740995n },
    {},
    { minimum: 9007199254740992, maximum: 9007199254740996 },
  ],
  [
    'members that only requests have',
    {
      type: 'object',
      required: ['a', 'b', 'c'],
      properties: { a: ref('Secret'), b: { writeOnly: true }, c: text },
    },
    {},
    { type: 'object', required: ['c'], properties: { c: text } },
  ],
  [
    'a member that is no schema',
    { type: 'object', properties: { a: true } },
    {},
    { type: 'object', properties: { a: true } },
  ],
  [
    'optional members, too deep',
    { type: 'object', required: ['a'], properties: { a: text, b: text } },
    { optionalDepth: 0 },
    { type: 'object', required: ['a'], properties: { a: text } },
  ],
  [
    'optional members beyond the budget',
    { type: 'object', properties: { a: text, b: text } },
    { budget: 2 },
    { type: 'object', properties: { a: text } },
  ],
  [
    'what is required beyond the budget',
    { type: 'object', required: ['a', 'b'], properties: { a: text, b: text } },
    { budget: 0 },
    { type: 'object', required: ['a', 'b'], properties: { a: text, b: text } },
  ],
  [
    'an example',
    { type: 'integer', examples: [5, 6], default: 7 },
    { examples: true },
    { const: 5 },
  ],
  [
    'the one example',
    { type: 'integer', example: 4, examples: [5] },
    { examples: true },
    { const: 4 },
  ],
  ['a default', { type: 'integer', default: 7 }, { examples: true }, { const: 7 }],
  [
    'examples that are none',
    { type: 'integer', examples: 5 },
    { examples: true },
    { type: 'integer' },
  ],
  [
    'null for an example',
    { type: ['integer', 'null'], example: null, default: 1 },
    { examples: true },
    { const: 1 },
  ],
  [
    'null for an example of null',
    { type: 'null', example: null },
    { examples: true },
    { const: null },
  ],
  [
    'null for an example where null is taken',
    { type: ['integer', 'null'], example: null },
    { examples: true, nulls: true },
    { const: null },
  ],
  [
    'null where it is taken',
    { type: ['integer', 'null'] },
    { nulls: true },
    { type: ['integer', 'null'] },
  ],
  ['a branch', { oneOf: [text, { const: 1 }] }, { pick: 1 }, { const: 1 }],
  [
    'a branch that is not null',
    { oneOf: [{ type: 'null' }, { const: 1 }] },
    { pick: 0 },
    { const: 1 },
  ],
  [
    'all branches',
    { oneOf: [ref('Word'), { const: 1 }] },
    { pick: undefined },
    { oneOf: [text, { const: 1 }] },
  ],
  [
    'what a value is not, as it stands',
    {
      not: {
        type: ['string', 'null'],
        oneOf: [ref('Word'), { const: 1 }],
        example: 1,
        properties: { a: { properties: { b: text } } },
      },
    },
    { optionalDepth: 0 },
    {
      not: {
        type: ['string', 'null'],
        oneOf: [text, { const: 1 }],
        properties: { a: { properties: { b: text } } },
      },
    },
  ],
  [
    'items, tuples and further members',
    {
      items: ref('Word'),
      prefixItems: [ref('Word')],
      contains: ref('A%20b'),
      additionalProperties: ref('Word'),
      propertyNames: ref('Word'),
      patternProperties: { a: ref('Word') },
    },
    {},
    {
      items: text,
      prefixItems: [text],
      contains: { const: 1 },
      additionalProperties: text,
      patternProperties: { a: text },
      propertyNames: text,
    },
  ],
])('%s', (_, schema, unfolding, expected) => {
  const found = unfolded(schema, unfolding)
  expect(found).toEqual(expected)
})

test('what requires itself is told as endless', () => {
  expect(JSON.stringify(unfolded(ref('Must')))).toContain('"x-endless":true')
})

test('the choices are the same after what is asked of a value', () => {
  const schema = {
    allOf: [{ not: { const: 2 } }],
    oneOf: [{ const: 1 }, { const: 3 }],
    properties: { a: { type: ['string', 'null'] } },
  }
  expect(unfolded(schema, { pick: 0 })).toEqual({
    ...{ not: { const: 2 }, const: 1, properties: { a: text } },
  })
})

test('a circle ends where it is optional', () => {
  expect(unfolded(ref('Node'))).toEqual({
    ...{ type: 'object', properties: { next: { type: 'object' }, id: { const: 1 } } },
  })
  const kids = JSON.stringify(unfolded(ref('Kids')))
  expect(kids).toContain('"maxItems":0')
  expect(kids.match(/"kids":/g)).toHaveLength(3)
})
