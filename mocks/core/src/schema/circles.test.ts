import { expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { Circles } from './circles.ts'
import { Kinds } from './kinds.ts'
import { SchemaGraph } from './schema-graph.ts'

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
/** A key that makes an object look like a promise to the linter. */
const THEN = 'then'

/** Which of the schemas lead back to themselves. */
function circles(schemas: JsonObject): string[] {
  const graph = new SchemaGraph({ components: { schemas } })
  const found = new Circles(graph, new Kinds(graph))
  const asked = (): string[] =>
    graph.components().flatMap(([name, at]) => (found.leadsBack(at) ? [name] : []))
  const once = asked()
  expect(asked()).toEqual(once)
  return once
}

test.each<[string, JsonObject]>([
  ['a reference', ref('It')],
  ['a part', { allOf: [{}, ref('It')] }],
  ['a branch', { anyOf: [true, ref('It')] }],
  ['a branch of which one counts', { oneOf: [ref('It')] }],
  ['what a member brings', { dependentSchemas: { a: ref('It') } }],
  ['an exclusion', { not: ref('It') }],
  ['a condition', { if: ref('It') }],
  ['a branch of a condition', { if: {}, [THEN]: ref('It') }],
  ['the other one', { if: {}, else: ref('It') }],
  ['a part of a part', { allOf: [{ anyOf: [{ not: ref('It') }] }] }],
])('a schema leads back to itself through %s', (_, It) => {
  expect(circles({ It, Other: { allOf: [ref('It')] } })).toEqual(['It'])
})

test.each<[string, JsonObject]>([
  ['a member', { properties: { a: ref('It') } }],
  ['an item', { items: ref('It'), prefixItems: [ref('It')], contains: ref('It') }],
  ['further members', { additionalProperties: ref('It') }],
  ['nothing', { allOf: [true, ref('Leaf'), ref('Gone')], type: 'object' }],
])('through %s it does not', (_, It) => {
  expect(circles({ It, Leaf: { type: 'string' }, True: true })).toEqual([])
})

test('all of a longer circle do, and what only leads into it does not', () => {
  const schemas = {
    ...{ A: ref('B'), B: { allOf: [ref('C')] }, C: { not: ref('A') } },
    ...{ In: ref('A'), Out: { anyOf: [ref('Out'), ref('In')] } },
  }
  expect(circles(schemas)).toEqual(['A', 'B', 'C', 'Out'])
})

test('a base leads to its kinds, and they to it', () => {
  const discriminator = { propertyName: 'k', mapping: { gone: 'Gone' } }
  expect(circles({ Base: { discriminator }, Kind: { allOf: [ref('Base')] } })).toEqual([
    'Base',
    'Kind',
  ])
  expect(circles({ Base: { discriminator }, Other: {} })).toEqual([])
})
