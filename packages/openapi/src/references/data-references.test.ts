import { expect, test } from 'vitest'
import { nameOwnFile, restoreDataReferences, setAsideDataReferences } from './data-references.ts'

const REF = './x.json'
const refsIn = (value: unknown): number => JSON.stringify(value).split('"$ref"').length - 1

test.each<[string, object]>([
  ['an example', { example: { deep: [{ $ref: REF }] } }],
  ['a named example', { examples: { a: { value: { $ref: REF } } } }],
  ['examples of a schema', { type: 'object', examples: [{ $ref: REF }] }],
  ['enum', { enum: [{ $ref: REF }] }],
  ['const', { const: { $ref: REF } }],
  ['default', { schema: { default: { $ref: REF } } }],
])('%s: a reference in it is data, and comes back as it was', (_, node) => {
  const aside = setAsideDataReferences(structuredClone(node), true)
  expect(refsIn(aside)).toBe(0)
  expect(restoreDataReferences(aside)).toEqual(node)
})

test.each<[string, object]>([
  ['a named example', { examples: { a: { $ref: REF } } }],
  ['a response', { responses: { default: { $ref: REF } } }],
  [
    'a property',
    { properties: { example: { $ref: REF }, enum: { $ref: REF }, value: { $ref: REF } } },
  ],
  ['a schema', { components: { schemas: { default: { $ref: REF } } } }],
  ['an item', { allOf: [{ $ref: REF }] }],
])('%s that is a reference stays one', (_, node) => {
  expect(setAsideDataReferences(structuredClone(node), true)).toEqual(node)
})

test('the first keys of a part may be names', () => {
  const names = { default: { $ref: REF }, value: { type: 'object' } }
  expect(setAsideDataReferences(structuredClone(names), false)).toEqual(names)
  expect(refsIn(setAsideDataReferences({ type: 'object', default: { $ref: REF } }, false))).toBe(0)
})

test('a reference of a part that leads to nothing there names its file', () => {
  const part = { a: { $ref: '#/b~1c' }, 'b/c': { in: [{ $ref: '#/info' }, { $ref: 'x.yaml#/y' }] } }
  expect(nameOwnFile(part, '/some where/a part.yaml')).toEqual({
    a: { $ref: '#/b~1c' },
    'b/c': { in: [{ $ref: 'a%20part.yaml#/info' }, { $ref: 'x.yaml#/y' }] },
  })
})
