import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { Evaluator } from './evaluator.ts'
import { AT, schemas, THEN, whole } from './testing/misfits.ts'

describe('what only decides is judged as it stands', () => {
  const read: JsonObject = { readOnly: true }
  test.each<[string, JsonObject, unknown, ...string[]]>([
    [
      'a condition on an object that has more',
      {
        properties: { o: {}, k: {} },
        if: { properties: { o: { properties: { x: {} } } } },
        [THEN]: { required: ['k'] },
      },
      { o: { x: 1, z: 1 } },
      " 'k' is missing. The spec requires it.",
    ],
    [
      'a condition on what is read only',
      {
        properties: { id: read, a: {}, k: {} },
        if: { required: ['id'] },
        [THEN]: { required: ['k'] },
      },
      { a: 1 },
    ],
    [
      'what is excluded of an object that has more',
      { properties: { o: {} }, not: { properties: { o: { properties: { x: { const: 1 } } } } } },
      { o: { x: 1, z: 1 } },
      ' It fits a schema that the spec excludes (not).',
    ],
    [
      'what is excluded and read only',
      { properties: { id: read, a: {} }, not: { required: ['id'] } },
      { a: 1 },
    ],
    [
      'what a list contains, though it is read only',
      { contains: { type: 'object', required: ['id'], properties: { id: read } } },
      [{}],
      "/0 'id' is missing. The spec requires it.",
      ' It must contain at least 1 valid item(s).',
    ],
    [
      'names by a reference',
      { propertyNames: { $ref: '#/components/schemas/Short' } },
      { abc: 1 },
      ' It must NOT have more than 2 characters.',
      ' It property name must be valid.',
    ],
    [
      'a name that is demanded and not allowed',
      { properties: { a: {} }, required: ['b'], additionalProperties: false },
      { a: 1, b: 1 },
      "/b The spec has no field 'b'. There are: a.",
    ],
    [
      'a name that is demanded where nothing else is',
      { properties: { a: {} }, required: ['b'], unevaluatedProperties: false },
      { a: 1, b: 1 },
      "/b The spec has no field 'b'. There are: a.",
    ],
    [
      'a condition on the value of what is read only',
      {
        properties: { id: {}, k: {} },
        if: { properties: { id: { ...read, const: 1 } } },
        [THEN]: { required: ['k'] },
      },
      { id: 2 },
    ],
    [
      'a pattern that is one beside one that is none',
      { patternProperties: { '(': whole, '^x': whole } },
      { xa: 'q' },
      '/xa Expected integer. Received string.',
    ],
    [
      'members that nothing has seen',
      { properties: { a: {} }, unevaluatedProperties: whole },
      { a: 'x', b: 'x' },
      '/b Expected integer. Received string.',
    ],
    [
      'items that nothing has seen',
      { prefixItems: [{}], unevaluatedItems: whole },
      ['x', 'x'],
      '/1 Expected integer. Received string.',
    ],
  ])('%s', (_, schema, value, ...expected) => {
    const all = { ...schemas, Short: { maxLength: 2 }, Root: schema }
    const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas: all } })
    const found = evaluator.misfits({ node: schema, pointer: AT }, value, {
      direction: 'request',
      closed: true,
    })
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(expected)
  })
})
