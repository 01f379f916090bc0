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
