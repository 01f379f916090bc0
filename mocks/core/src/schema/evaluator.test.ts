import { expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { Evaluator, type Judging } from './evaluator.ts'

const Pet = {
  type: 'object',
  required: ['petType'],
  properties: { petType: { type: 'string' } },
  discriminator: { propertyName: 'petType', mapping: { cat: '#/components/schemas/Cat' } },
}
const conditional: JsonObject = {
  type: 'object',
  if: { required: ['p'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { q: { type: 'integer' }, p: {} } },
  patternProperties: { '^x-': { type: 'string' } },
}
const derived = (base: string, schema: JsonObject): JsonObject => ({
  allOf: [{ $ref: `#/components/schemas/${base}` }, { type: 'object', ...schema }],
})
const common: JsonObject = {
  Pet,
  Cat: derived('Pet', { properties: { skill: { enum: ['lazy', 'keen'] } } }),
  Dog: derived('Pet', { properties: { packSize: { type: 'integer' } } }),
  Puppy: derived('Dog', { properties: { weeks: { type: 'integer' } } }),
  Tree: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  Base: {
    type: 'object',
    properties: { id: { type: 'integer' }, data: { $ref: '#/components/schemas/BaseData' } },
  },
  BaseData: { type: 'object', properties: { x: { type: 'integer' } } },
  Circle: {
    oneOf: [{ $ref: '#/components/schemas/Round' }, { $ref: '#/components/schemas/Square' }],
  },
  Round: {
    allOf: [{ $ref: '#/components/schemas/Circle' }, { required: ['r'], properties: { r: {} } }],
  },
  Square: { type: 'object', required: ['side'], properties: { side: { type: 'integer' } } },
  OfSide: {
    type: 'object',
    required: ['kind', 'side'],
    properties: { kind: { type: 'string' }, side: { type: 'integer' } },
  },
  OfR: {
    type: 'object',
    required: ['kind', 'r'],
    properties: { kind: { type: 'string' }, r: { type: 'integer' } },
  },
  Named: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' } },
    oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
    discriminator: { propertyName: 'kind' },
  },
  A: derived('Named', { properties: { a: { type: 'integer' } } }),
  B: derived('Named', { properties: { b: { type: 'integer' } } }),
}

/** A choice of which one kind is mapped to what is not there. */
const lost = (keyword: string): JsonObject => ({
  [keyword]: [{ $ref: '#/components/schemas/OfR' }, { $ref: '#/components/schemas/OfSide' }],
  discriminator: { propertyName: 'kind', mapping: { round: 'Gone', square: 'OfSide' } },
})

function misfits(schema: JsonObject, value: unknown, judging: Partial<Judging> = {}): string[] {
  const schemas = { ...common, Root: schema }
  const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas } })
  const at = { node: schema, pointer: '/components/schemas/Root' }
  return evaluator
    .misfits(at, value, { direction: 'request', closed: true, ...judging })
    .map(({ pointer, message }) => `${pointer} ${message}`)
}
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })

test.each<[string, JsonObject, unknown, ...RegExp[]]>([
  ['a listed value beside a format', { enum: ['now'], format: 'date-time' }, 'now'],
  ['a constant beside a format', { const: 'now', format: 'date-time' }, 'now'],
  ['a format', { type: 'string', format: 'date-time' }, 'now', /Expected the format date-time/],
  ['plain members', { properties: { a: { type: 'integer' } } }, { a: 1 }],
  [
    'a demand by the name of what every object inherits',
    { required: ['constructor'] },
    {},
    /'constructor' is missing/,
  ],
  ['an empty enum, which is told at the start', { enum: [] }, 1],
  ['a name by a pattern, where a condition does not apply', conditional, { 'x-a': 'b' }],
  [
    'a name by a pattern that is no text, where a condition does not apply',
    conditional,
    { 'x-a': 1 },
    /^\/x-a Expected string/,
  ],
  [
    'a stranger, where a condition does not apply',
    conditional,
    { b: 1 },
    /^\/b The spec has no field 'b'/,
  ],
  [
    'a name by a pattern beside a reference of which no branch applies',
    {
      allOf: [{ anyOf: [{ required: ['p'] }, {}] }, { if: { required: ['p'] }, else: true }],
      patternProperties: { '^x-': { type: 'string' } },
      unevaluatedProperties: false,
    },
    { 'x-a': 'b' },
  ],
  [
    'other names beside a pattern and a condition',
    { ...conditional, properties: { n: {} }, additionalProperties: { type: 'integer' } },
    { n: 'a', 'x-a': 'b', other: 1 },
  ],
  [
    'a member whose schemas say it by condition and by pattern',
    {
      allOf: [
        { properties: { m: conditional } },
        { properties: { m: { patternProperties: { '^y-': { type: 'integer' } } } } },
      ],
    },
    { m: { 'x-a': 'b', 'y-a': 1 } },
  ],
  [
    'names by a pattern beside branches that do not fit',
    {
      anyOf: [{ required: ['none'], additionalProperties: false }],
      patternProperties: { a: false },
      unevaluatedProperties: false,
    },
    { a: 1 },
    /Nothing is allowed here/,
    /'none' is missing/,
    /no field 'a'/,
  ],
  ['a stranger', { properties: { a: {} } }, { b: 1 }, /^\/b .*no field 'b'. There are: a\.$/],
  ['a wrong case', { properties: { aB: {} } }, { ab: 1 }, /^\/ab .*mind the case/],
  ['an object without members', { type: 'object' }, { anything: { goes: 1 } }],
  [
    'a map',
    { additionalProperties: { type: 'integer' }, properties: { a: {} } },
    { b: 1, c: 'x' },
    /^\/c Expected integer\. Received string\.$/,
  ],
  [
    'a sibling of a reference',
    { ...ref('Base'), required: ['extra'], properties: { extra: {} } },
    { id: 1, extra: 1 },
  ],
  [
    'a sibling that is missing',
    { ...ref('Base'), required: ['extra'], properties: { extra: {} } },
    { id: 1 },
    /^ 'extra' is missing/,
  ],
  [
    'a pattern',
    { properties: { id: {} }, patternProperties: { '^x-': { type: 'string' } } },
    { id: 1, 'x-a': 'b', y: 1 },
    /^\/y /,
  ],
  [
    'a tree',
    ref('Tree'),
    { name: 'a', children: [{ name: 'b', children: [{ name: 'c', leaf: 1 }] }] },
    /^\/children\/0\/children\/0\/leaf /,
  ],
  [
    'a branch for its condition',
    {
      properties: { kind: {} },
      if: { properties: { kind: { const: 'a' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { x: {} } },
      else: { properties: { y: {} } },
    },
    { kind: 'b', y: 1 },
  ],
  [
    'a dependent schema',
    {
      properties: { card: {} },
      dependentSchemas: { card: { required: ['cvc'], properties: { cvc: {} } } },
    },
    { card: 1, cvc: 2 },
  ],
  [
    'a dependent schema without its trigger',
    { properties: { card: {} }, dependentSchemas: { card: { properties: { cvc: {} } } } },
    { cvc: 2 },
    /^\/cvc /,
  ],
  [
    'members of one value in two places',
    { allOf: [ref('Base'), { properties: { data: { properties: { y: {} } } } }] },
    { data: { x: 1, y: 2 } },
  ],
  [
    'a stranger beside those',
    { allOf: [ref('Base'), { properties: { data: { properties: { y: {} } } } }] },
    { data: { x: 1, z: 2 } },
    /^\/data\/z /,
  ],
  [
    'an item of a tuple',
    { prefixItems: [{ type: 'string' }, { properties: { a: {} } }], items: false },
    ['x', { b: 1 }],
    /^\/1\/b /,
  ],
  [
    'a required name that nothing declares',
    { required: ['b'], properties: { a: {} } },
    { a: 1, b: 2 },
  ],
  [
    'propertyNames',
    { properties: { a: {} }, propertyNames: { pattern: '^[ab]$' } },
    { a: 1, b: 2 },
  ],
  ['a known kind of a base', ref('Pet'), { petType: 'cat', skill: 'lazy' }],
  [
    'a wrong member of a kind',
    ref('Pet'),
    { petType: 'cat', skill: 'no' },
    /^\/skill Expected one of/,
  ],
  [
    'a member of another kind',
    ref('Pet'),
    { petType: 'cat', packSize: 1 },
    /^\/packSize .*does not belong/,
  ],
  ['a kind by its own name', ref('Pet'), { petType: 'Dog', packSize: 1 }],
  ['a kind of the third generation', ref('Pet'), { petType: 'Puppy', packSize: 1, weeks: 3 }],
  ['a kind below the one that is named', ref('Dog'), { petType: 'Puppy', packSize: 1, weeks: 3 }],
  [
    'an unknown kind',
    ref('Pet'),
    { petType: 'cow' },
    /^\/petType Unknown kind\. Known kinds: "cat", "Dog", "Puppy"/,
  ],
  [
    'an unknown kind of a choice',
    { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'petType' } },
    { petType: 'cow' },
    /^\/petType Unknown kind\. Known kinds: "Cat", "Dog"/,
  ],
  [
    'a choice that both fit',
    {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: { propertyName: 'petType', mapping: { cat: 'Cat', dog: 'Dog' } },
    },
    { petType: 'dog' },
  ],
  [
    'a choice by mapping',
    {
      oneOf: [ref('Cat'), ref('Dog')],
      discriminator: { propertyName: 'petType', mapping: { cat: 'Cat', dog: 'Dog' } },
    },
    { petType: 'dog', packSize: 'x' },
    /^\/packSize Expected integer/,
  ],
  ['a kind that leads nowhere is told by what fits', lost('oneOf'), { kind: 'round', r: 1 }],
  ['such a kind beside anyOf', lost('anyOf'), { kind: 'round', side: 1 }],
  ['such a kind that several fit', lost('oneOf'), { kind: 'round', r: 1, side: 1 }],
  ['such a kind that nothing fits', lost('oneOf'), { kind: 'round', r: 1, z: 1 }, /\/z /],
  ['another kind of that mapping', lost('oneOf'), { kind: 'square', r: 1 }, /'side' is missing/],
  [
    'a kind of a base that leads nowhere',
    {
      type: 'object',
      properties: { kind: { type: 'string' } },
      discriminator: { propertyName: 'kind', mapping: { gone: 'Gone' } },
    },
    { kind: 'gone', whatever: 1 },
  ],
  [
    'a choice whose kind is missing',
    { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'petType' } },
    { packSize: 1 },
    /petType' is missing/,
  ],
  ['a base that names its kinds', ref('Named'), { kind: 'A', a: 1 }],
  ['a wrong member of such a kind', ref('Named'), { kind: 'A', a: 'x' }, /^\/a Expected integer/],
  ['a kind of such a base', ref('A'), { kind: 'A', a: 1 }],
  ['schemas in a circle', ref('Circle'), { side: 1 }],
  [
    'the nearest branch',
    {
      oneOf: [
        { type: 'string' },
        { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } },
      ],
    },
    { a: 'x' },
    /^\/a Expected integer/,
  ],
  [
    'no branch by type',
    { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    {},
    /^ Expected string or integer\. Received object\.$/,
  ],
  [
    'a stranger inside a branch',
    {
      oneOf: [
        { type: 'object', required: ['d'], properties: { k: {}, d: { properties: { x: {} } } } },
        { type: 'object', required: ['e'], properties: { e: {} } },
      ],
    },
    { k: 1, d: { y: 1 } },
    /^\/d\/y /,
  ],
  [
    'two that fit where one may',
    { oneOf: [{ type: 'number' }, { type: 'integer' }] },
    1,
    /alternatives 1 and 2/,
  ],
  [
    'an int64',
    { type: 'integer', format: 'int64', maximum: 9223372036854775807n },
    9223372036854775807n,
  ],
  [
    'one above an int64',
    { type: 'integer', format: 'int64' },
    9223372036854775808n,
    /^ Expected the format int64/,
  ],
])('%s', (_, schema, value, ...expected) => {
  const found = misfits(schema, value)
  expect(found).toEqual(expected.map((message) => expect.stringMatching(message)))
})

const both = {
  type: 'object',
  required: ['id', 'title', 'key'],
  properties: {
    id: { type: 'integer', readOnly: true },
    title: { type: 'string' },
    key: { type: 'string', writeOnly: true },
  },
}

test.each<[string, JsonObject, Judging['direction'], unknown, ...RegExp[]]>([
  ['demands no read-only member of a request', both, 'request', { title: 'a', key: 'k' }],
  ['demands a write-only one of it', both, 'request', { title: 'a' }, /'key' is missing/],
  [
    'refuses a read-only one in it',
    both,
    'request',
    { id: 1, title: 'a', key: 'k' },
    /^\/id 'id' is read-only/,
  ],
  ['demands no write-only member of a response', both, 'response', { id: 1, title: 'a' }],
  ['demands a read-only one of it', both, 'response', { title: 'a' }, /'id' is missing/],
  [
    'refuses a write-only one in it',
    both,
    'response',
    { id: 1, title: 'a', key: 'k' },
    /^\/key 'key' is write-only/,
  ],
  [
    'sees a mark beside the demand',
    { allOf: [{ required: ['id'] }, { properties: { id: { readOnly: true } } }] },
    'request',
    {},
  ],
  [
    'sees a mark through a reference',
    {
      required: ['id'],
      properties: { id: { $ref: '#/components/schemas/Root/$defs/Id' } },
      $defs: { Id: { type: 'integer', readOnly: true } },
    },
    'request',
    {},
  ],
])('%s', (_, schema, direction, value, ...expected) => {
  expect(misfits(schema, value, { direction })).toEqual(
    expected.map((message) => expect.stringMatching(message)),
  )
})

test.each<[JsonObject, unknown, string]>([
  [{ type: ['string', 'null'] }, 1, ' Expected string or null. Received number.'],
  [{ type: 'string' }, null, ' Expected string. Received null.'],
  [{ type: 'string' }, [], ' Expected string. Received array.'],
  [{ type: 'string' }, 9007199254740993n, ' Expected string. Received integer.'],
  [{ const: { a: 1 } }, 1, ' Expected {"a":1}.'],
  [{ enum: ['a', null] }, 'b', ' Expected one of "a", null.'],
  [{ not: { type: 'number' } }, 1, ' It fits a schema that the spec excludes (not).'],
  [{ format: 'date' }, 'x', ' Expected the format date.'],
  [{ pattern: '^a' }, 'b', ' Expected a text that matches the pattern ^a.'],
  [{ minLength: 2 }, 'b', ' It must NOT have fewer than 2 characters.'],
  [{ required: ['a'] }, {}, " 'a' is missing. The spec requires it."],
  [
    { dependentRequired: { a: ['b'] }, properties: { a: {} } },
    { a: 1 },
    " 'b' is missing. The spec requires it beside 'a'.",
  ],
  [{ properties: { 'a/b': false } }, { 'a/b': 1 }, '/a~1b Nothing is allowed here.'],
  [
    { properties: { 'a/b~': { type: 'object', properties: { c: { readOnly: true } } } } },
    { 'a/b~': { c: 1 } },
    "/a~1b~0/c 'c' is read-only. Leave it out of the request.",
  ],
  [
    { anyOf: [{ const: 1 }, { const: 2 }] },
    3,
    ' It fits none of the 2 alternatives. The nearest: 1) Expected 1. 2) Expected 2.',
  ],
  [
    { properties: { a: {} }, additionalProperties: false },
    { b: 1 },
    "/b The spec has no field 'b'. There are: a.",
  ],
  [
    { enum: Array.from({ length: 31 }, (_, at) => at) },
    -1,
    ` Expected one of ${[...Array(30).keys()].join(', ')}, ….`,
  ],
])('$0 says of $1 what was expected', (schema, value, message) => {
  expect(misfits(schema, value)).toEqual([message])
})

test.each<[JsonObject, unknown, ...string[]]>([
  // Of a choice, the branch that comes nearest is told.
  [
    { oneOf: [{ required: ['a', 'b'] }, { required: ['c'] }] },
    {},
    " 'c' is missing. The spec requires it.",
  ],
  [
    { anyOf: [{ type: 'object', required: ['a'] }, { type: 'string' }] },
    {},
    " 'a' is missing. The spec requires it.",
  ],
  [
    { oneOf: [{ required: ['a'] }, { required: ['a'] }] },
    {},
    " 'a' is missing. The spec requires it.",
  ],
  [
    { items: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    [1],
    '/0 Expected string or null. Received number.',
  ],
  [
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { if: { required: ['a'] }, then: { required: ['b'] }, properties: { a: {} } },
    { a: 1 },
    " 'b' is missing. The spec requires it.",
  ],
  // A pattern that is no regular expression says nothing of any name.
  [{ patternProperties: { '(': { type: 'null' } }, properties: { a: {} } }, { a: 1 }],
  // What applies to the same member is one object.
  [
    {
      allOf: [
        { properties: { a: { properties: { x: {} } } } },
        { patternProperties: { '^a': { properties: { y: {} } } } },
        { additionalProperties: { properties: { z: {} } } },
      ],
    },
    { a: { x: 1, y: 2, z: 3 } },
  ],
  [
    {
      allOf: [
        { properties: { a: { properties: { x: {} } } } },
        { properties: { a: true }, additionalProperties: { properties: { z: {} } } },
      ],
    },
    { a: { x: 1, z: 3 } },
    "/a/z The spec has no field 'z'. There are: x.",
  ],
  // Items by their place.
  [
    { allOf: [{ prefixItems: [{ properties: { x: {} } }] }, { items: { properties: { y: {} } } }] },
    [{ x: 1, y: 2 }, { y: 1 }],
  ],
  [
    { contains: { type: 'string' } },
    [1],
    '/0 Expected string. Received number.',
    ' It must contain at least 1 valid item(s).',
  ],
  [
    { prefixItems: [true], unevaluatedItems: false },
    [1, 2],
    ' It must NOT have more than 1 items.',
  ],
  [
    { propertyNames: { maxLength: 1 } },
    { ab: 1 },
    ' It must NOT have more than 1 characters.',
    ' It property name must be valid.',
  ],
  // Spellings of a mapping's keys.
  [
    {
      discriminator: { propertyName: 'n', mapping: { 1: 'One', true: 'Yes' } },
      oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Yes' }],
    },
    { n: 1, a: 1 },
  ],
])('$0 judges $1', (schema, value, ...messages) => {
  const more = { One: { properties: { n: {}, a: {} } }, Yes: { properties: { n: {}, b: {} } } }
  const schemas = { ...more, Root: schema }
  const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas } })
  const found = evaluator.misfits({ node: schema, pointer: '/components/schemas/Root' }, value, {
    direction: 'request',
    closed: true,
  })
  expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(messages)
})

test('tells what is wrong with a schema and with all that it leads to, and nothing else', () => {
  const schemas: JsonObject = {
    A: { properties: { b: { $ref: '#/components/schemas/B' } }, minLength: -1 },
    B: { allOf: [{ patternProperties: { '(': {} } }], items: [] },
    C: { type: 'text', enum: [{ $ref: '#/components/schemas/A' }] },
    D: { anyOf: [{ $ref: '#/components/schemas/D' }, { type: 'null' }] },
  }
  const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas } })
  const problems = (name: string): Record<string, string> => {
    const at = evaluator.graph.at(`/components/schemas/${name}`)
    return at ? Object.fromEntries(evaluator.rewriter('request').problems(at)) : {}
  }
  const ofB = {
    '/components/schemas/B': "'items' takes a schema. Received [].",
    '/components/schemas/B/allOf/0/patternProperties/(': expect.stringContaining('Unterminated'),
  }
  expect(problems('D')).toEqual({})
  expect(problems('A')).toEqual({
    ...ofB,
    '/components/schemas/A': "'minLength' takes a whole number. Received -1.",
  })
  expect(problems('B')).toEqual(ofB)
  expect(problems('C')).toEqual({
    '/components/schemas/C':
      '\'type\' takes one of the JSON types, or a list of them. Received "text".',
  })
  expect(problems('D')).toEqual({})
})
