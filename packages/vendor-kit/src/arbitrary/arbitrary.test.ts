import fc from 'fast-check'
import { expect, test } from 'vitest'
import { successSchema } from '../spec/response-schemas.ts'
import type { SpecDocument } from '../spec/spec-document.ts'
import { anyValue } from './any-value.ts'
import { lacking } from './lacking.ts'

const document: SpecDocument = {
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { oneOf: [{ $ref: '#/components/schemas/Answer' }, { 'x-failure': true }] },
              },
            },
          },
        },
      },
      delete: { operationId: 'removeThing', responses: { 204: {} } },
    },
  },
  components: {
    schemas: {
      Answer: {
        type: 'object',
        required: ['ok', 'list'],
        properties: {
          ok: { const: true },
          list: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
        },
      },
      Thing: {
        type: 'object',
        required: ['id'],
        additionalProperties: false,
        properties: {
          id: { type: ['string', 'integer'], pattern: '^[0-9]+$', minimum: 0 },
          name: { type: ['string', 'null'] },
        },
      },
    },
  },
}

const schema = successSchema(document, 'listThings')

test('what is made is what the schema allows', () => {
  if (schema === undefined) throw new Error('There should be a schema.')
  fc.assert(
    fc.property(anyValue(document, schema), (answer) => {
      expect(answer).toMatchObject({ ok: true })
      for (const thing of (answer as { list: Record<string, unknown>[] }).list) {
        expect(String(thing['id'])).toMatch(/^[0-9]+$/)
        expect(Object.keys(thing).filter((name) => !['id', 'name'].includes(name))).toEqual([])
      }
    }),
  )
})

test('members that the schema does not know come along where it lets them', () => {
  const samples = fc.sample(anyValue(document, { $ref: '#/components/schemas/Answer' }), 200)
  expect(samples.some((sample) => Object.keys(sample as object).length > 2)).toBe(true)
})

test('what is required is taken away one by one', () => {
  const value = { ok: true, list: [{ id: 1, name: 'a' }, { id: 2 }] }
  if (schema === undefined) throw new Error('There should be a schema.')
  expect(lacking(document, schema, value)).toEqual([
    { field: 'ok', value: { list: value.list } },
    { field: 'list', value: { ok: true } },
    { field: 'list[0].id', value: { ok: true, list: [{ name: 'a' }, { id: 2 }] } },
    { field: 'list[1].id', value: { ok: true, list: [{ id: 1, name: 'a' }, {}] } },
  ])
})
