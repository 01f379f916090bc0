import { expect, test } from 'vitest'
import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { Descent } from './descent.ts'
import { SchemaGraph } from './schema-graph.ts'

const AT = '/components/schemas/'
const ref = (name: string): JsonObject => ({ $ref: `#${AT}${name}` })
const from = (...names: string[]): JsonObject => ({
  allOf: [{ type: 'object' }, ...names.map(ref)],
})

/** Whom each schema is derived from, and who from it. */
function family(schemas: JsonObject): Record<string, [up: string, down: string]> {
  const graph = new SchemaGraph({ components: { schemas } })
  const descent = new Descent(graph)
  const told = (list: readonly { pointer: string }[]): string =>
    list.map(({ pointer }) => pointer.replace(AT, '')).join(' ')
  return Object.fromEntries(
    graph.components().map(([name, { node, pointer }]) => {
      if (!isJsonObject(node)) return [name, ['', told(descent.descendants(pointer))]]
      return [
        name,
        [told(descent.ancestors({ node, pointer })), told(descent.descendants(pointer))],
      ]
    }),
  )
}

test('schemas are derived over all generations, from the nearest on', () => {
  const A = { type: 'object' }
  expect(family({ A, B: from('A'), C: from('B'), D: from('C'), E: from('A') })).toEqual({
    A: ['', 'B C D E'],
    B: ['A', 'C D'],
    C: ['B A', 'D'],
    D: ['C B A', ''],
    E: ['A', ''],
  })
})

test('by two ways is once, and in a circle nobody is derived from itself below', () => {
  expect(family({ A: {}, B: from('A'), C: from('A'), D: from('B', 'C') })).toEqual({
    A: ['', 'B D C'],
    B: ['A', 'D'],
    C: ['A', 'D'],
    D: ['B A C', ''],
  })
  expect(family({ A: from('B'), B: from('A') })).toMatchObject({ A: ['B A', 'B'], B: ['A B', 'A'] })
})

test('only a reference in a part counts, and one that leads somewhere', () => {
  const schemas = {
    ...{
      A: {},
      Whole: ref('A'),
      Branch: { anyOf: [ref('A')] },
      Member: { properties: { a: ref('A') } },
    },
    ...{ Lost: from('Gone'), Deep: { allOf: [{ allOf: [ref('A')] }] }, True: true },
  }
  expect(Object.values(family(schemas))).toEqual(Object.keys(schemas).map(() => ['', '']))
  const relative = {
    $id: 'https://family.example/one',
    ...{ allOf: [{ $ref: '#/$defs/Base' }], $defs: { Base: {} } },
  }
  expect(family({ relative })).toEqual({ relative: ['relative/$defs/Base', ''] })
})
