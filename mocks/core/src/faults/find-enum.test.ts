import { expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { findEnum } from './find-enum.ts'

const state: JsonObject = { enum: ['OPEN', 'SHUT'] }
const document = { State: state }

test.each<[string, JsonObject, unknown, string | undefined]>([
  ['at the root', state, 'OPEN', ''],
  ['in a property', { properties: { a: {}, 'b/c': state } }, { a: 'x', 'b/c': 'x' }, '/b~1c'],
  ['behind a reference', { properties: { a: { $ref: '#/State' } } }, { a: 'x' }, '/a'],
  ['in items', { items: state }, ['x'], '/0'],
  [
    'in later items',
    { items: { properties: { a: state } } },
    [{}, { a: null }, { a: 'x' }],
    '/2/a',
  ],
  ['in a map', { additionalProperties: state }, { any: 'x' }, '/any'],
  ['in a part of all', { allOf: [{}, { properties: { a: state } }] }, { a: 'x' }, '/a'],
  ['in a part of any', { anyOf: [{ type: 'null' }, state] }, 'x', ''],
  ['in a part of one', { oneOf: [{ type: 'null' }, { items: state }] }, ['x'], '/0'],
  ['numbers too', { properties: { a: { enum: [1, 2] } } }, { a: 1 }, '/a'],
  ['no yes or no', { properties: { a: { enum: [true, false] } } }, { a: true }, undefined],
  ['not what is only ruled out', { properties: { a: { not: state } } }, { a: 'x' }, undefined],
  ['not in what is absent', { properties: { a: state } }, { b: 'x' }, undefined],
])('%s', (_, node, value, pointer) => {
  expect(findEnum(document, { node, pointer: '' }, value)).toBe(pointer)
})

test('ends where a schema refers to itself', () => {
  const tree = { properties: { children: { items: { $ref: '#/Tree' } }, state } }
  const value = { children: [{ children: [{ state: 'x' }] }] }
  expect(findEnum({ Tree: tree }, { node: tree, pointer: '/Tree' }, value)).toBe(
    '/children/0/children/0/state',
  )
})

test('ends where a base and its kinds refer to each other for the same value', () => {
  const circle = {
    Pet: { oneOf: [{ $ref: '#/Cat' }, { $ref: '#/Dog' }] },
    Cat: { allOf: [{ $ref: '#/Pet' }, { properties: { fur: {} } }] },
    Dog: { allOf: [{ $ref: '#/Pet' }, { properties: { state } }] },
  }
  const at = { node: circle.Pet, pointer: '/Pet' }
  expect(findEnum(circle, at, { state: 'x' })).toBe('/state')
  expect(findEnum(circle, at, { fur: 'x' })).toBeUndefined()
})

test('looks at each element of a tuple by its own schema', () => {
  const node = { prefixItems: [{}, true, { enum: [1] }], items: state }
  expect(findEnum(document, { node, pointer: '' }, ['a', 'b', 2])).toBe('/2')
  expect(findEnum(document, { node, pointer: '' }, ['a', 'b', true, 'x'])).toBe('/3')
  expect(findEnum(document, { node, pointer: '' }, ['a', 'b'])).toBeUndefined()
})

test('finds whole numbers of any length, and no enum of other values alone', () => {
  const at = (node: JsonObject): string | undefined =>
    findEnum(document, { node, pointer: '' }, { a: 9007199254740993n })
  expect(at({ properties: { a: { enum: [1] } } })).toBe('/a')
  expect(at({ properties: { a: { enum: [null, false] } } })).toBeUndefined()
  expect(at({ properties: { a: { enum: [null, 'x'] } } })).toBe('/a')
  expect(at({ properties: { a: { enum: 'x' } } })).toBeUndefined()
})

test.each([null, undefined, true, 'text', 7])(
  'finds nothing in %j without a schema of it',
  (value) => {
    expect(findEnum(document, { node: { properties: { 0: state } }, pointer: '' }, value)).toBe(
      undefined,
    )
  },
)
