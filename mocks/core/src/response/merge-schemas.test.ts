import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { foldParts } from './fold-parts.ts'
import { Contradiction, mergeSchemas } from './merge-schemas.ts'

/** A key that makes an object look like a promise to the linter. */
const THEN = 'then'

const fold = (schema: JsonObject): JsonObject => foldParts(schema)
const merge = (one: JsonObject, other: JsonObject): JsonObject => mergeSchemas(one, other, fold)

describe('two schemas of one value are one', () => {
  test.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['what one says alone', { minimum: 1 }, { maximum: 2 }, { minimum: 1, maximum: 2 }],
    ['what both say', { pattern: 'a' }, { pattern: 'a' }, { pattern: 'a' }],
    [
      'the required of both',
      { required: ['a', 'b'] },
      { required: ['b', 'c'] },
      { required: ['a', 'b', 'c'] },
    ],
    ['all parts', { allOf: [{ a: 1 }] }, { allOf: [{ b: 1 }] }, { allOf: [{ a: 1 }, { b: 1 }] }],
    [
      'types in common',
      { type: ['string', 'null'] },
      { type: ['null', 'string', 'array'] },
      { type: ['string', 'null'] },
    ],
    ['the one type in common', { type: ['string', 'null'] }, { type: 'null' }, { type: 'null' }],
    ['whole numbers among numbers', { type: 'number' }, { type: 'integer' }, { type: 'integer' }],
    [
      'numbers around whole numbers',
      { type: ['integer', 'null'] },
      { type: ['number', 'null'] },
      { type: ['integer', 'null'] },
    ],
    [
      'no whole number among texts',
      { type: ['integer', 'null'] },
      { type: ['string', 'null'] },
      { type: 'null' },
    ],
    [
      'no text among numbers',
      { type: ['number', 'string'] },
      { type: ['number', 'array'] },
      { type: 'number' },
    ],
    [
      'values in common',
      { enum: [{ a: 1 }, 2, 3] },
      { enum: [3, { a: 1 }] },
      { enum: [{ a: 1 }, 3] },
    ],
    ['a constant in place of a list', { enum: [1, 2] }, { const: 1 }, { const: 1 }],
    [
      'examples of objects',
      { const: { a: 1, b: 1 } },
      { const: { b: 2 } },
      { const: { a: 1, b: 2 } },
    ],
    [
      'different items of either',
      { uniqueItems: true },
      { uniqueItems: false },
      { uniqueItems: true },
    ],
    [
      'different items of the other',
      { uniqueItems: false },
      { uniqueItems: true },
      { uniqueItems: true },
    ],
    [
      'another part',
      { pattern: 'a' },
      { pattern: 'b' },
      { pattern: 'a', allOf: [{ pattern: 'b' }] },
    ],
    [
      'another part behind those that there are',
      { pattern: 'a', allOf: [{ a: 1 }] },
      { pattern: 'b', format: 'c' },
      { pattern: 'a', format: 'c', allOf: [{ a: 1 }, { pattern: 'b' }] },
    ],
    [
      'items of both',
      { items: { minimum: 1 } },
      { items: { maximum: 2 } },
      { items: { minimum: 1, maximum: 2 } },
    ],
    [
      'items that may be anything',
      { items: true },
      { items: { maximum: 2 } },
      { items: { maximum: 2 } },
    ],
    ['items, and anything', { items: { maximum: 2 } }, { items: true }, { items: { maximum: 2 } }],
    ['no items', { items: false }, { items: { maximum: 2 } }, { items: false }],
    ['items, and none', { items: { maximum: 2 } }, { items: false }, { items: false }],
    [
      'members of both',
      { properties: { a: { minimum: 1 }, b: { type: 'null' } } },
      { properties: { a: { maximum: 2 }, c: { type: 'null' }, toString: {} } },
      {
        properties: {
          a: { minimum: 1, maximum: 2 },
          b: { type: 'null' },
          c: { type: 'null' },
          toString: {},
        },
      },
    ],
    [
      'members by patterns',
      { patternProperties: { a: { minimum: 1 } } },
      { patternProperties: { a: { maximum: 2 }, b: {} } },
      { patternProperties: { a: { minimum: 1, maximum: 2 }, b: {} } },
    ],
    [
      'members that are none',
      { properties: 1 },
      { properties: { a: {} } },
      { properties: { a: {} } },
    ],
    [
      'names of both',
      { propertyNames: { minLength: 1 } },
      { propertyNames: { maxLength: 2 } },
      { propertyNames: { minLength: 1, maxLength: 2 } },
    ],
    [
      'further members of both',
      { additionalProperties: { minimum: 1 } },
      { additionalProperties: { maximum: 2 } },
      { additionalProperties: { minimum: 1, maximum: 2 } },
    ],
    ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'].map(
      (key): [string, JsonObject, JsonObject, JsonObject] => [
        `the greater ${key}`,
        { [key]: 3 },
        { [key]: 5 },
        { [key]: 5 },
      ],
    ),
    ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'].map(
      (key): [string, JsonObject, JsonObject, JsonObject] => [
        `the lesser ${key}`,
        { [key]: 3 },
        { [key]: 5 },
        { [key]: 3 },
      ],
    ),
    [
      'conditions of both, which stay together',
      { if: { a: 1 }, [THEN]: { b: 1 } },
      { if: { a: 2 }, else: { b: 2 }, minimum: 1 },
      { if: { a: 1 }, [THEN]: { b: 1 }, minimum: 1, allOf: [{ if: { a: 2 }, else: { b: 2 } }] },
    ],
    [
      'a condition of one',
      { minimum: 1 },
      { if: { a: 2 }, else: { b: 2 } },
      { minimum: 1, if: { a: 2 }, else: { b: 2 } },
    ],
    [
      'a closed part, which refuses the members of the other',
      { properties: { a: {} }, additionalProperties: false },
      { properties: { b: {}, c: {} }, required: ['c'] },
      { properties: { a: {}, c: {} }, additionalProperties: false, required: ['c'] },
    ],
    [
      'the other part closed',
      { properties: { b: {} } },
      { properties: { a: {} }, additionalProperties: false },
      { properties: { a: {} }, additionalProperties: false },
    ],
    [
      'a closed part without members',
      { additionalProperties: false },
      { properties: { b: {} } },
      { additionalProperties: false, properties: {} },
    ],
    [
      'a closed part that has members by patterns',
      { additionalProperties: false, patternProperties: { b: {} } },
      { properties: { b: {} } },
      { additionalProperties: false, patternProperties: { b: {} }, properties: { b: {} } },
    ],
    [
      'a closed part and no members',
      { additionalProperties: false },
      { minimum: 1 },
      { additionalProperties: false, minimum: 1 },
    ],
  ])('%s', (_, one, other, expected) => {
    const before = structuredClone([one, other])
    expect(merge(one, other)).toEqual(expected)
    expect([one, other]).toEqual(before)
  })

  test.each<[string, JsonObject, JsonObject]>([
    ['types', { type: 'string' }, { type: ['integer', 'null'] }],
    ['values', { enum: [1] }, { enum: [2] }],
    ['values and none', { enum: [1] }, { enum: 'a' }],
    ['constants', { const: 1 }, { const: 2 }],
    ['a constant and an object', { const: 1 }, { const: { a: 1 } }],
    ['an object and a constant', { const: { a: 1 } }, { const: 1 }],
  ])('%s that contradict each other are told', (_, one, other) => {
    expect(() => merge(one, other)).toThrow(Contradiction)
  })
})

const A = { properties: { a: { const: 1 } } }
const B = { properties: { b: { const: 2 } } }
const AB = { properties: { a: { const: 1 }, b: { const: 2 } } }

describe('parts are folded', () => {
  test.each<[string, JsonObject, number | undefined, JsonObject]>([
    ['no parts', { minimum: 1 }, undefined, { minimum: 1 }],
    ['all of them', { minimum: 1, allOf: [A, true, B] }, undefined, { minimum: 1, ...AB }],
    [
      'parts that contradict',
      { allOf: [{ const: 1 }, { const: 2 }] },
      undefined,
      { allOf: [{ const: 1 }, { const: 2 }] },
    ],
    ['a part that nothing fits', { allOf: [false, A] }, undefined, { allOf: [false, A] }],
    ['a part that is none', { allOf: [7] }, 0, { allOf: [7] }],
    ['unions, unless one is picked', { oneOf: [A, B] }, undefined, { oneOf: [A, B] }],
    ['the first branch', { oneOf: [A, B] }, 0, A],
    ['the second branch', { anyOf: [A, B] }, 1, B],
    ['the first again', { anyOf: [A, B] }, 2, A],
    ['both unions', { oneOf: [A], anyOf: [B] }, 0, AB],
    [
      'the next branch where one contradicts',
      { const: 1, oneOf: [{ const: 2 }, { const: 1 }] },
      0,
      { const: 1 },
    ],
    ['the next branch where one is none', { oneOf: [true, A] }, 0, A],
    [
      'no branch where all contradict',
      { const: 1, oneOf: [{ const: 2 }] },
      0,
      { const: 1, oneOf: [{ const: 2 }] },
    ],
    ['an empty union', { oneOf: [] }, 0, { oneOf: [] }],
    ['a union that is none', { oneOf: 1 }, 0, { oneOf: 1 }],
    ['a condition that is met', { if: A, [THEN]: B, else: { minimum: 1 } }, 0, AB],
    ['a condition that is not', { if: A, [THEN]: B, else: { minimum: 1 } }, 1, { minimum: 1 }],
    ['a condition alone', { if: A, minimum: 1 }, 0, { ...A, minimum: 1 }],
    ['an else without a condition', { else: A, minimum: 1 }, 1, { minimum: 1 }],
    [
      'a condition that contradicts',
      { const: 1, if: { const: 2 } },
      0,
      { const: 1, if: { const: 2 } },
    ],
    ['what a member brings that is there', { ...A, dependentSchemas: { a: B } }, 0, AB],
    [
      'what a member brings that is required',
      { required: ['a'], dependentSchemas: { a: B } },
      0,
      { required: ['a'], ...B },
    ],
    [
      'what a member brings that is not there',
      { ...A, dependentSchemas: { b: B, toString: B } },
      0,
      A,
    ],
    [
      'names that a member brings',
      { ...A, dependentRequired: { a: ['x'], b: ['y'] } },
      0,
      { ...A, required: ['x'] },
    ],
    [
      'what is kept while nothing is picked',
      { ...A, dependentSchemas: { a: B }, if: A },
      undefined,
      { ...A, dependentSchemas: { a: B }, if: A },
    ],
    ['parts with unions', { allOf: [{ oneOf: [A, B] }, { minimum: 1 }] }, 1, { ...B, minimum: 1 }],
    [
      'members with unions',
      {
        allOf: [
          { properties: { a: { oneOf: [{ const: 1 }, { const: 2 }] } } },
          { properties: { a: { minimum: 1 } } },
        ],
      },
      1,
      { properties: { a: { const: 2, minimum: 1 } } },
    ],
  ])('%s', (_, schema, pick, expected) => {
    expect(foldParts(schema, pick)).toEqual(expected)
  })
})
