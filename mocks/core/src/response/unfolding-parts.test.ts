import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { asGenerable } from './as-generable.ts'
import { extendingChild, withKinds } from './discriminated.ts'
import { cut, isEndless, withoutEndless } from './endless.ts'
import { requiredNames } from './required-names.ts'
import { withUndeclared } from './with-undeclared.ts'
import { isNull, withoutNull } from './without-null.ts'
import { withoutUndefined } from './without-undefined.ts'

const END: JsonObject = { 'x-endless': true }
const text = { type: 'string' }

test.each<[JsonObject, boolean, JsonObject]>([
  [{ type: ['object', 'null'] }, true, { type: 'null' }],
  [{ type: ['object', 'null'] }, false, { type: ['object', 'null'], ...END }],
  [{ type: 'object' }, true, { type: 'object', ...END }],
  [{ type: 'array' }, false, { type: 'array', maxItems: 0 }],
  [{}, true, END],
])('%j with null %s is cut as %j', (schema, nulls, expected) => {
  expect(cut(schema, nulls)).toEqual(expected)
})

test.each<[unknown, boolean]>([
  [END, true],
  [{ 'x-endless': 1 }, false],
  [{}, false],
  [true, false],
  [undefined, false],
  [{ allOf: [text, END] }, true],
  [{ allOf: [text] }, false],
  [{ allOf: 'a' }, false],
  [{ oneOf: [text, END] }, false],
  [{ oneOf: [END, END] }, true],
  [{ anyOf: [END] }, true],
  [{ anyOf: [] }, false],
  [{ oneOf: 1, anyOf: [END] }, true],
  [{ required: ['a'], properties: { a: END } }, true],
  [{ required: ['b'], properties: { a: END, b: text } }, false],
  [{ required: ['a'] }, false],
  [{ properties: { a: END } }, false],
  [{ minItems: 1, items: END }, true],
  [{ minItems: 0, items: END }, false],
  [{ items: END }, false],
  [{ minItems: 1, items: text }, false],
])('%j never ends: %s', (schema, expected) => {
  expect(isEndless(schema)).toBe(expected)
})

test.each<[JsonObject, JsonObject]>([
  [{ oneOf: [END, text] }, { oneOf: [text] }],
  [{ anyOf: [text, END, END] }, { anyOf: [text] }],
  [{ oneOf: [END] }, { oneOf: [END] }],
  [{ oneOf: 1 }, { oneOf: 1 }],
  [{ items: END }, { items: END, maxItems: 0 }],
  [{ items: text }, { items: text }],
  [{ additionalProperties: END, type: 'object' }, { type: 'object' }],
  [{ additionalProperties: text }, { additionalProperties: text }],
])('%j without what never ends is %j', (schema, expected) => {
  expect(withoutEndless(schema)).toEqual(expected)
})

test.each<[unknown, boolean]>([
  [{ type: 'null' }, true],
  [{ const: null }, true],
  [{ const: 0, type: 'string' }, false],
  [{ type: ['null'] }, false],
  [{}, false],
  [null, false],
  ['null', false],
])('null alone fits %j: %s', (schema, expected) => {
  expect(isNull(schema)).toBe(expected)
})

test.each<[JsonObject, JsonObject]>([
  [{ type: ['string', 'null'] }, { type: 'string' }],
  [{ type: ['string', 'null', 'array'] }, { type: ['string', 'array'] }],
  [{ type: ['null'] }, { type: 'null' }],
  [{ type: 'null' }, { type: 'null' }],
  [{ enum: [null, 'a', 'b'] }, { enum: ['a', 'b'] }],
  [{ enum: ['a'] }, { enum: ['a'] }],
  [{ enum: [null] }, { enum: [null] }],
  [{ oneOf: [{ type: 'null' }, text] }, { oneOf: [text] }],
  [{ anyOf: [text, { const: null }] }, { anyOf: [text] }],
  [{ anyOf: [{ type: 'null' }] }, { anyOf: [{ type: 'null' }] }],
  [{ minimum: 1 }, { minimum: 1 }],
])('%j without null is %j', (schema, expected) => {
  const before = structuredClone(schema)
  expect(withoutNull(schema)).toEqual(expected)
  expect(schema).toEqual(before)
})

test('what generators set to undefined is not there', () => {
  expect(withoutUndefined({ a: undefined, b: [1, undefined, { c: undefined }], d: null })).toEqual({
    ...{ b: [1, null, {}], d: null },
  })
  expect(Object.keys(withoutUndefined({ a: undefined, b: 1 }) as object)).toEqual(['b'])
  expect([withoutUndefined(undefined), withoutUndefined('a'), withoutUndefined(null)]).toEqual([
    ...[undefined, 'a', null],
  ])
})

test.each<[unknown, unknown]>([
  [{ required: ['a'] }, { required: ['a'], properties: { a: text } }],
  [
    { required: ['a', 'b'], properties: { a: {} } },
    { required: ['a', 'b'], properties: { a: {}, b: text } },
  ],
  [
    { required: ['toString'], properties: {} },
    { required: ['toString'], properties: { toString: text } },
  ],
  [{ required: ['a'], properties: { a: {} } }, undefined],
  [{ required: ['a'], additionalProperties: false }, undefined],
  [
    { required: ['a'], additionalProperties: { const: 1 } },
    { required: ['a'], additionalProperties: { const: 1 }, properties: { a: { const: 1 } } },
  ],
  [
    {
      required: ['ab', 'c'],
      patternProperties: { '(': {}, '^b': { const: 1 }, '^a': { const: 2 } },
    },
    {
      required: ['ab', 'c'],
      patternProperties: { '(': {}, '^b': { const: 1 }, '^a': { const: 2 } },
      properties: { ab: { const: 2 }, c: text },
    },
  ],
  [
    { required: ['a'], patternProperties: 1 },
    { required: ['a'], patternProperties: 1, properties: { a: text } },
  ],
  ...['allOf', 'oneOf', 'anyOf', 'if', 'dependentSchemas', 'x-endless'].map(
    (key): [unknown, unknown] => [{ required: ['a'], [key]: 1 }, undefined],
  ),
  [{ required: 'a' }, undefined],
  [{}, undefined],
  [true, undefined],
  [
    { required: ['a'], properties: 1 },
    { required: ['a'], properties: { a: text } },
  ],
])('%j with its undeclared members is %j', (schema, expected) => {
  expect(withUndeclared(schema)).toEqual(expected ?? schema)
})

test.each<[unknown, string[]]>([
  [{ required: ['a', 1] }, ['a', '1']],
  [
    { required: ['a'], allOf: [{ required: ['b'] }, { allOf: [{ required: ['c'] }] }] },
    ['a', 'b', 'c'],
  ],
  [{ $ref: '#/components/schemas/A%20b' }, ['d', 'e']],
  [{ allOf: [{ $ref: '#/components/schemas/A%20b' }], required: ['a'] }, ['a', 'd', 'e']],
  [{ anyOf: [{ required: ['b'] }], required: 'a', allOf: 1 }, []],
  [true, []],
  [{ $ref: '#/components/schemas/Circle' }, ['c']],
])('%j requires %j', (schema, names) => {
  const schemas = {
    'A b': { required: ['d'], allOf: [{ required: ['e'] }] },
    Circle: { required: ['c'], allOf: [{ $ref: '#/components/schemas/Circle' }] },
  }
  const found = requiredNames({ components: { schemas } }, schema)
  expect([...new Set(found)]).toEqual(names)
  expect(found.length).toBeLessThan(14)
})

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const kind = (value: string, property = 'k'): JsonObject => ({
  ...{ type: 'object', required: [property], properties: { [property]: { const: value } } },
})

describe('discriminators', () => {
  const discriminator = { propertyName: 'k', mapping: { cat: ref('Cat')['$ref'], dog: 'Dog' } }
  test.each<[JsonObject, JsonObject]>([
    [
      { oneOf: [ref('Cat'), ref('Dog'), ref('a~1b%20c'), text, true], discriminator },
      {
        discriminator,
        oneOf: [
          { allOf: [ref('Cat'), kind('cat')] },
          { allOf: [ref('Dog'), kind('dog')] },
          { allOf: [ref('a~1b%20c'), kind('a/b c')] },
          ...[text, true],
        ],
      },
    ],
    [
      { anyOf: [ref('Cat'), { $ref: '#/elsewhere/Cat' }], discriminator: { propertyName: 'k' } },
      {
        discriminator: { propertyName: 'k' },
        anyOf: [{ allOf: [ref('Cat'), kind('Cat')] }, { $ref: '#/elsewhere/Cat' }],
      },
    ],
    [{ oneOf: [ref('Cat')] }, { oneOf: [ref('Cat')] }],
    [
      { oneOf: [ref('Cat')], discriminator: { propertyName: 7 } },
      { oneOf: [ref('Cat')], discriminator: { propertyName: 7 } },
    ],
    [
      { oneOf: [ref('Cat')], discriminator: 'k' },
      { oneOf: [ref('Cat')], discriminator: 'k' },
    ],
    [
      { oneOf: 1, discriminator },
      { oneOf: 1, discriminator },
    ],
  ])('%j asks each branch for its kind', (schema, expected) => {
    expect(withKinds(schema)).toEqual(expected)
  })

  const Pet: JsonObject = { discriminator: { propertyName: 'k', mapping: { feline: 'Cat' } } }
  const schemas: JsonObject = {
    Pet,
    Other: { allOf: [ref('Else')] },
    Odd: { allOf: 'a' },
    Cat: { allOf: [text, ref('Pet')] },
    Plain: { discriminator: { propertyName: 'k' } },
    'a/b': { allOf: [ref('Plain')] },
    Self: { ...Pet, allOf: [ref('Self')] },
    Alone: Pet,
  }
  const found = (name: string, around?: string, schema = schemas[name]): unknown =>
    extendingChild(
      { components: { schemas } },
      schema as JsonObject,
      `/components/schemas/${name}`,
      around === undefined ? undefined : `/components/schemas/${around}`,
    )

  test('a base is met as the first schema that extends it, by the name of its kind', () => {
    expect(found('Pet')).toEqual({ $ref: '#/components/schemas/Cat', kind: kind('feline') })
    expect(found('Plain')).toEqual({ $ref: '#/components/schemas/a~1b', kind: kind('a/b') })
    expect(found('Pet', 'Other')).toMatchObject({ $ref: '#/components/schemas/Cat' })
  })

  test('but not inside of what extends it, where nothing does, or where it is a union', () => {
    expect(found('Pet', 'Cat')).toBeUndefined()
    expect(found('Plain', 'a~1b')).toBeUndefined()
    expect(found('Self')).toBeUndefined()
    expect(found('Alone')).toBeUndefined()
    expect(found('Other')).toBeUndefined()
    expect(found('Pet', undefined, { ...Pet, oneOf: [] })).toBeUndefined()
    expect(found('Pet', undefined, { ...Pet, anyOf: [] })).toBeUndefined()
    expect(extendingChild({}, Pet, '/components/schemas/Pet', undefined)).toBeUndefined()
    expect(extendingChild({ components: {} }, Pet, '/components/schemas/Pet', 'a')).toBeUndefined()
  })
})

describe('in the words of the generator', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['nothing to say', { type: 'string' }, { type: 'string' }],
    ['a part that says nothing', { allOf: [{}, text], a: 1 }, { allOf: [text], a: 1 }],
    ['the only part', { allOf: [{}, text] }, text],
    ['two parts', { allOf: [text, { a: 1 }] }, { allOf: [text, { a: 1 }] }],
    ['parts that all say nothing', { allOf: [{}], a: 1 }, { allOf: [{}], a: 1 }],
    ['a single part that is none', { allOf: [true] }, { allOf: [true] }],
    [
      'a class of Unicode',
      { pattern: '^\\p{Lu}[\\p{L}x]\\p{Script=Latin}$' },
      { pattern: '^[A-Z][A-Za-zx][A-Za-z]$' },
    ],
    ['an escape before a bracket', { pattern: '\\[\\p{N}' }, { pattern: '\\[[0-9]' }],
    ['a class after brackets', { pattern: '[a]\\p{N}\\]' }, { pattern: '[a][0-9]\\]' }],
    [
      'a class named like what every object has',
      { pattern: '\\p{constructor}' },
      { pattern: '\\p{constructor}' },
    ],
    ['a class that nobody knows', { pattern: '\\p{Script=Han}' }, { pattern: '\\p{Script=Han}' }],
    ['a line break', { pattern: '\\\n\\p{N}' }, { pattern: '\\\n[0-9]' }],
    ['a minimum', { minimum: 5000 }, { minimum: 5000, maximum: 6000 }],
    [
      'a minimum that is no part of it',
      { exclusiveMinimum: 1 },
      { exclusiveMinimum: 1, maximum: 1001 },
    ],
    ['a maximum', { maximum: -1 }, { maximum: -1, minimum: -1001 }],
    [
      'a maximum that is no part of it',
      { exclusiveMaximum: 1 },
      { exclusiveMaximum: 1, minimum: -999 },
    ],
    ['both limits', { minimum: 1, maximum: 2 }, { minimum: 1, maximum: 2 }],
    [
      'a great step',
      { minimum: 0, multipleOf: 500 },
      { minimum: 0, multipleOf: 500, maximum: 5000 },
    ],
    [
      'what is contained',
      { contains: text },
      { type: 'array', items: text, minItems: 1, contains: undefined },
    ],
    [
      'several that are contained',
      { contains: text, minContains: 2, minItems: 1 },
      { type: 'array', items: text, minItems: 2, minContains: 2, contains: undefined },
    ],
    [
      'more items than are contained',
      { contains: text, minItems: 3 },
      { type: 'array', items: text, minItems: 3, contains: undefined },
    ],
    [
      'items that contain',
      { contains: { minLength: 1 }, items: text },
      { type: 'array', items: { ...text, minLength: 1 }, minItems: 1, contains: undefined },
    ],
    [
      'a tuple that contains',
      { contains: text, prefixItems: [] },
      { contains: text, prefixItems: [] },
    ],
    [
      'too few that may be contained',
      { contains: text, minItems: 3, maxContains: 2 },
      { contains: text, minItems: 3, maxContains: 2 },
    ],
    [
      'enough that may be contained',
      { contains: text, minItems: 2, maxContains: 2 },
      { type: 'array', items: text, minItems: 2, maxContains: 2, contains: undefined },
    ],
    ['no members', { properties: {} }, {}],
    ['members', { properties: { a: text } }, { properties: { a: text } }],
    [
      'names by a list',
      { propertyNames: { enum: ['a', 1] } },
      { properties: { a: text, 1: text }, additionalProperties: false },
    ],
    [
      'names by a list, beside members',
      {
        propertyNames: { enum: ['a', 'b'] },
        properties: { a: { const: 1 } },
        additionalProperties: { const: 2 },
      },
      { properties: { a: { const: 1 }, b: { const: 2 } }, additionalProperties: false },
    ],
    [
      'names of a closed object',
      { propertyNames: { enum: ['a'] }, additionalProperties: false },
      { propertyNames: { enum: ['a'] }, additionalProperties: false },
    ],
    ['names by nothing', { propertyNames: { minLength: 2 } }, { propertyNames: { minLength: 2 } }],
    [
      'too many names',
      { propertyNames: { pattern: 'a' }, minProperties: 101 },
      { propertyNames: { pattern: 'a' }, minProperties: 101 },
    ],
    [
      'members by a pattern that are not wanted',
      { patternProperties: { '^a$': text }, minProperties: 1, properties: { b: text } },
      { patternProperties: { '^a$': text }, minProperties: 1, properties: { b: text } },
    ],
    [
      'members by a pattern',
      {
        patternProperties: { '^a$': text, '^c$': text },
        minProperties: 2,
        properties: { b: text },
      },
      {
        patternProperties: { '^a$': text, '^c$': text },
        minProperties: 2,
        properties: { a: text, b: text },
      },
    ],
  ])('%s', (_, schema, expected) => {
    expect(asGenerable(schema)).toEqual(expected)
  })

  test('as many different names by a pattern as are wanted', () => {
    const names = (schema: JsonObject): string[] =>
      Object.keys(asGenerable(schema)['properties'] as object).toSorted()
    const pattern = '^k[0-2]$'
    expect(names({ propertyNames: { pattern }, minProperties: 3 })).toEqual(['k0', 'k1', 'k2'])
    expect(names({ propertyNames: { pattern } })).toHaveLength(1)
    expect(names({ propertyNames: { pattern }, minProperties: 4 })).toHaveLength(3)
    expect(names({ propertyNames: { pattern: '^a\\p{Nd}{4}$' }, minProperties: 100 })).toHaveLength(
      100,
    )
    expect(names({ patternProperties: { [pattern]: text }, minProperties: 3 })).toHaveLength(3)
  })
})
