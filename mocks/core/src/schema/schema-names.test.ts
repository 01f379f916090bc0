import { expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { SchemaGraph } from './schema-graph.ts'

const graph = (schemas: JsonObject): SchemaGraph =>
  new SchemaGraph({ openapi: '3.1.0', components: { schemas } })
const AT = '/components/schemas'

/** Made anew, as a graph keeps the names that it has found. */
const named = (): SchemaGraph =>
  graph({
    Book: {
      $id: 'https://library.example/book.json',
      $anchor: 'book',
      $defs: {
        Page: { $id: 'parts/page.json', $anchor: 'page', $defs: { Line: { $anchor: 'line' } } },
        Cover: { $anchor: 'cover', properties: { colour: { type: 'string' } } },
      },
    },
    Plain: { $anchor: 'plain', $dynamicAnchor: 'node' },
    Odd: { $id: 'odd', $anchor: 'even', $dynamicAnchor: 'neither' },
    'a/b': { properties: { '~c': { type: 'null' } } },
    Number: 7,
    True: true,
  })

test.each<[reference: string, from: string, pointer: string | undefined]>([
  [`#${AT}/Book`, '', `${AT}/Book`],
  [`#${AT}/a~1b/properties/~0c`, '', `${AT}/a~1b/properties/~0c`],
  [`#${AT}/a%7E1b`, '', `${AT}/a~1b`],
  [`#${AT}/a%E0b`, '', undefined],
  [`#${AT}/True`, '', `${AT}/True`],
  [`#${AT}/Number`, '', undefined],
  [`#${AT}/None`, '', undefined],
  [`#${AT}/constructor`, '', undefined],
  ['#', '', ''],
  ['#/$defs/Cover', `${AT}/Book/$defs/Cover/properties/colour`, `${AT}/Book/$defs/Cover`],
  ['#/$defs/Cover', `${AT}/Plain`, undefined],
  ['#/$defs/Line', `${AT}/Book/$defs/Page`, `${AT}/Book/$defs/Page/$defs/Line`],
  ['https://library.example/book.json', '', `${AT}/Book`],
  ['https://library.example/book.json#/$defs/Cover', '', `${AT}/Book/$defs/Cover`],
  ['https://library.example/book.json#cover', '', `${AT}/Book/$defs/Cover`],
  ['https://library.example/parts/page.json', '', `${AT}/Book/$defs/Page`],
  ['parts/page.json', `${AT}/Book/$defs/Cover`, `${AT}/Book/$defs/Page`],
  ['page.json#line', `${AT}/Book/$defs/Page`, `${AT}/Book/$defs/Page/$defs/Line`],
  ['#cover', `${AT}/Book`, `${AT}/Book/$defs/Cover`],
  ['#line', `${AT}/Book`, undefined],
  ['#cover', `${AT}/Plain`, undefined],
  ['#plain', `${AT}/Odd/x`, undefined],
  ['#plain', '', `${AT}/Plain`],
  ['#node', `${AT}/Plain`, `${AT}/Plain`],
  ['odd', '', `${AT}/Odd`],
  ['odd#even', '', `${AT}/Odd`],
  ['#neither', `${AT}/Odd`, `${AT}/Odd`],
  ['https://elsewhere.example/x', '', undefined],
])('%s from %j leads to %s', (reference, from, pointer) => {
  expect(named().follow(reference, from)?.pointer).toBe(pointer)
})

test('a step of a pointer goes through references', () => {
  const linked = graph({
    List: { $ref: '#/components/schemas/Items' },
    Items: { items: { $ref: '#/components/schemas/Item' }, prefixItems: [{ type: 'null' }] },
    Item: { properties: { id: { type: 'integer' } } },
    Circle: { $ref: '#/components/schemas/Circle' },
    Lost: { $ref: '#/components/schemas/Gone' },
    Away: { $ref: 'https://elsewhere.example/x' },
    Foreign: { $ref: 'other.yaml#/components/schemas/Item' },
    Endless: { $ref: '#/components/schemas/Endless/items' },
    Beside: { $ref: '#/components/schemas/Item', properties: { own: {} } },
  })
  const found = (pointer: string): string | undefined => linked.at(AT + pointer)?.pointer
  expect(found('/List/items/properties/id')).toBe(`${AT}/Item/properties/id`)
  expect(found('/List/prefixItems/0')).toBe(`${AT}/Items/prefixItems/0`)
  expect(found('/List/prefixItems/1')).toBeUndefined()
  expect(found('/Beside/properties/own')).toBe(`${AT}/Beside/properties/own`)
  expect(found('/Beside/properties/id')).toBeUndefined()
  for (const lost of ['/Circle/items', '/Lost/items', '/Away/items', '/Item/properties/id/x'])
    expect(found(lost)).toBeUndefined()
  for (const lost of ['/Foreign/properties/id', '/Endless/items'])
    expect(found(lost)).toBeUndefined()
})

test('a reference is followed by $ref and by $dynamicRef, and by text alone', () => {
  const target = (node: JsonObject | boolean): string | undefined =>
    named().target({ node, pointer: `${AT}/Plain` })?.pointer
  expect(target({ $ref: `#${AT}/Book` })).toBe(`${AT}/Book`)
  expect(target({ $dynamicRef: '#node' })).toBe(`${AT}/Plain`)
  expect(target({ $ref: 7 })).toBeUndefined()
  expect(target(true)).toBeUndefined()
})

test('marks count wherever they stand, if they are true', () => {
  const has = (schemas: JsonObject): boolean[] => {
    const one = graph(schemas)
    return [one.hasMark('readOnly'), one.hasMark('writeOnly')]
  }
  expect(has({ A: { properties: { b: { readOnly: true } } } })).toEqual([true, false])
  expect(has({ A: { items: { writeOnly: true } } })).toEqual([false, true])
  expect(has({ A: { readOnly: false, writeOnly: 'yes' } })).toEqual([false, false])
})

test('a document without schemas has none', () => {
  for (const components of [undefined, {}, { schemas: [] }, { schemas: { a: 7 } }])
    expect(new SchemaGraph({ components }).components()).toEqual([])
})
