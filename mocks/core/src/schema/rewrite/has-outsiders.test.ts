import { expect, test } from 'vitest'
import type { JsonObject } from '../../spec/openapi-document.ts'
import { type Choices, compose } from '../composition.ts'
import { Kinds } from '../kinds.ts'
import { SchemaGraph } from '../schema-graph.ts'
import { hasOutsiders } from './has-outsiders.ts'

/** Whether the rest of `It` says something about the members of the schema at a place in it. */
function asked(it: JsonObject, place: string, choices: Choices = []): boolean {
  const graph = new SchemaGraph({ components: { schemas: { It: it } } })
  const read = (pointer: string) => {
    const at = graph.at(pointer)
    if (!at) throw new Error(`There is no schema at ${pointer}.`)
    return compose(graph, new Kinds(graph), at)
  }
  const root = '/components/schemas/It'
  return hasOutsiders(read(root + place), [read(root)], choices)
}

const PART = '/allOf/0'
const beside = (own: JsonObject, other: JsonObject): JsonObject => ({ allOf: [own, other] })
const a = { properties: { a: {} } }
const b = { properties: { b: {} } }

test.each<[string, JsonObject, boolean]>([
  ['nothing', beside(a, {}), false],
  ['another member', beside(a, b), false],
  ['the same member', beside(a, a), true],
  ['one of several members', beside({ properties: { a: {}, b: {} } }, b), true],
  ['a pattern that the member has', beside(a, { patternProperties: { '^a': {} } }), true],
  ['a pattern that it does not have', beside(a, { patternProperties: { '^b': {} } }), false],
  ['further members', beside(a, { additionalProperties: {} }), true],
  ['further members of what names it', beside(a, { ...a, additionalProperties: {} }), true],
  ['a member beside a pattern', beside({ patternProperties: { '^x': {} } }, b), true],
  ['a member beside further ones', beside({ additionalProperties: {} }, b), true],
  ['nothing beside a pattern', beside({ patternProperties: { '^x': {} } }, {}), false],
  ['nothing beside further ones', beside({ additionalProperties: {} }, {}), false],
  ['items', beside({ items: {} }, { items: {} }), true],
  ['items of what has none itself', beside(a, { items: {} }), false],
  ['no items', beside({ items: {} }, a), false],
  ['members of what has items alone', beside({ items: {} }, b), false],
])('others say %s', (_, it, expected) => {
  expect(asked(it, PART)).toBe(expected)
})

test('what stands in a branch that excludes this one says nothing here', () => {
  const members: JsonObject = { oneOf: [a, a] }
  const items: JsonObject = { oneOf: [{ items: {} }, { items: {} }] }
  for (const it of [members, items]) {
    expect(asked(it, '/oneOf/0', [['/components/schemas/It/oneOf', 0]])).toBe(false)
    expect(asked(it, '/oneOf/0')).toBe(true)
    expect(
      asked({ ...it, ...a, items: {} }, '/oneOf/0', [['/components/schemas/It/oneOf', 0]]),
    ).toBe(true)
  }
})
