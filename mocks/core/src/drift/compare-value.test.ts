import { expect, test } from 'vitest'
import { Evaluator } from '../schema/evaluator.ts'
import { compareValue } from './compare-value.ts'

const document = {
  components: {
    schemas: {
      Book: {
        type: 'object',
        required: ['id', 'pin'],
        properties: {
          id: { type: 'integer', minimum: 1 },
          title: { type: ['string', 'null'] },
          shelf: { enum: ['novels', 'poems'] },
          pin: { type: 'string', writeOnly: true },
          tags: { type: 'array', items: { type: 'string' } },
          price: { type: 'number' },
          any: true,
          next: { $ref: '#/components/schemas/Book' },
        },
      },
      Answer: {
        oneOf: [
          {
            type: 'object',
            required: ['ok', 'data'],
            properties: { ok: { const: true }, data: { $ref: '#/components/schemas/Book' } },
          },
          {
            type: 'object',
            required: ['ok', 'message'],
            properties: { ok: { const: false }, message: { type: 'string' } },
          },
        ],
      },
      Negative: {
        oneOf: [
          {
            type: 'object',
            required: ['code', 'data'],
            properties: { code: { const: 200 }, data: { $ref: '#/components/schemas/Book' } },
          },
          {
            type: 'object',
            required: ['code'],
            properties: { code: { type: 'integer', not: { const: 200 } }, data: {} },
          },
        ],
      },
      Both: {
        allOf: [
          { $ref: '#/components/schemas/Book' },
          { type: 'object', properties: { place: { type: 'string' } } },
        ],
        required: ['place'],
      },
      Map: { type: 'object', additionalProperties: { type: 'integer' } },
      Free: { type: 'object' },
      Open: { type: 'object', properties: { a: {} }, additionalProperties: true },
      Patterns: {
        type: 'object',
        properties: {},
        patternProperties: { '^x-': { type: 'integer' } },
      },
      Pair: { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' } },
      Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }], type: 'object' },
    },
  },
}
const context = { document, evaluator: new Evaluator(document) }

function differences(name: keyof typeof document.components.schemas, value: unknown): string[] {
  const schema = {
    node: document.components.schemas[name],
    pointer: `/components/schemas/${name}`,
  }
  return compareValue(context, schema, value).map(({ kind, pointer }) => `${kind} ${pointer}`)
}

test.each([
  ['Book', { id: 1, title: null, shelf: 'poems', tags: ['a'], price: 2, any: {} }, []],
  ['Book', {}, ['missing-field /id']],
  [
    'Negative',
    { code: 200, data: { title: 7, size: 1 } },
    ['missing-field /data/id', 'wrong-type /data/title', 'extra-field /data/size'],
  ],
  ['Negative', { code: 500, text: 1 }, ['extra-field /text']],
  ['Book', { id: '1' }, ['wrong-type /id']],
  ['Book', { id: 1.5 }, ['wrong-type /id']],
  ['Book', { id: 0 }, ['constraint /id']],
  ['Book', { id: 1, shelf: 'maps' }, ['unknown-value /shelf']],
  ['Book', { id: 1, 'a/b': 2 }, ['extra-field /a~1b']],
  ['Book', { id: 1, tags: ['a', 2] }, ['wrong-type /tags/1']],
  ['Book', { id: 1, next: { id: null } }, ['wrong-type /next/id']],
  ['Book', [], ['wrong-type ']],
  ['Answer', { ok: true, data: { id: 1 } }, []],
  ['Answer', { ok: true, data: { id: 1, isbn: '' } }, ['extra-field /data/isbn']],
  ['Answer', { ok: false }, ['missing-field /message']],
  ['Answer', { ok: false, message: 'no', code: 1 }, ['extra-field /code']],
  ['Both', { id: 1, place: 'here' }, []],
  ['Both', { id: 1, place: 2, row: 3 }, ['wrong-type /place', 'extra-field /row']],
  ['Map', { a: 1, b: 'two' }, ['wrong-type /b']],
  ['Free', { a: 1 }, []],
  ['Open', { a: 1, b: 2 }, []],
  ['Patterns', { 'x-a': 1, 'x-b': '', y: 1 }, ['wrong-type /x-b', 'extra-field /y']],
  ['Pair', ['a', 1, 'b'], ['wrong-type /2']],
  ['Loop', { a: 1 }, []],
] as const)('%s: %j differs at %j', (name, value, expected) => {
  expect(differences(name, value)).toEqual(expected)
})

test('a field that the object has from its prototype is not there', () => {
  const schema = { type: 'object', required: ['constructor'], properties: { constructor: {} } }
  expect(compareValue(context, { node: schema, pointer: '' }, {})).toHaveLength(1)
})

test('says what the spec has, and where', () => {
  const { node } = { node: document.components.schemas.Book }
  const found = compareValue(context, { node, pointer: '/b' }, { id: 1, shelf: 'maps' })
  expect(found).toMatchObject([
    {
      expected: 'one of "novels", "poems"',
      value: 'maps',
      schema: '/b/properties/shelf',
    },
  ])
})
