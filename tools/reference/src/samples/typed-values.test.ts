import { expect, test } from 'vitest'
import { isCredentialIn, typedMembers, typedValue, withoutSecrets } from './typed-values.ts'

const document = {
  openapi: '3.1.0',
  components: {
    schemas: {
      Id: { type: 'integer' },
      Page: { allOf: [{ properties: { id: { $ref: '#/components/schemas/Id' } } }] },
    },
  },
} as never

test.each<[object | undefined, unknown, unknown]>([
  [{ type: 'integer' }, '3', 3],
  [{ type: 'integer' }, '9007199254740993', '9007199254740993'],
  [{ type: 'number' }, '0.5', 0.5],
  [{ type: 'boolean' }, 'false', false],
  [{ type: 'string' }, '3', '3'],
  [{ type: ['string', 'integer'] }, '3', '3'],
  [{ type: 'array', items: { type: 'integer' } }, ['1', '2'], [1, 2]],
  [{ type: 'array', items: { type: 'integer' } }, '1', [1]],
  [{ enum: [0, 1] }, '1', 1],
  [{ type: 'object' }, '{"a":1}', { a: 1 }],
  [{ $ref: '#/components/schemas/Id' }, '3', 3],
  [undefined, '3', '3'],
])('%j reads %j as %j', (schema, raw, value) => {
  expect(typedValue(document, schema as never, raw)).toEqual(value)
})

test('members are found through references and parts', () => {
  const schema = { $ref: '#/components/schemas/Page' }
  expect(typedMembers(document, schema, { id: '3', name: '3' })).toEqual({ id: 3, name: '3' })
})

test('what the client fills in is left out, at every depth, and other secrets stand by their names', () => {
  const value = { key: '[redacted]', list: [{ key: '[redacted]', userId: '[redacted]', d: 1 }] }
  const shown = withoutSecrets(value, (name) => name === 'key')
  expect(shown).toEqual({ list: [{ userId: '<userId>', d: 1 }] })
})

test('a credential is known by its schema, through references and parts', () => {
  const schema = {
    allOf: [{ properties: { key: { type: 'string', 'x-credential': true }, id: {} } }],
  }
  expect(
    ['key', 'id', 'other'].map((name) => isCredentialIn(document, schema as never, name)),
  ).toEqual([true, false, false])
})
