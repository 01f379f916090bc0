import { expect, test } from 'vitest'
import type { Schema, SpecDocument } from '../spec/document.ts'
import { typedValues } from './nested-unions.ts'

const document = {
  openapi: '3.1.0',
  paths: {},
  components: {
    schemas: {
      Success: {
        type: 'object',
        required: ['code'],
        properties: {
          code: { const: 0 },
          data: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
        },
      },
      Failure: {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'integer', not: { const: 0 } } },
      },
      Item: {
        oneOf: [{ $ref: '#/components/schemas/Photo' }, { $ref: '#/components/schemas/Other' }],
      },
      Photo: { allOf: [{ properties: { kind: { enum: ['photo', 'picture'] } } }] },
      Other: { properties: { kind: { type: 'string' } } },
      Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] },
    },
  },
} as unknown as SpecDocument

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const answer: Schema = { oneOf: [ref('Success'), ref('Failure')] }
const typesOf = (schema: Schema | undefined, value: unknown) =>
  typedValues(document, schema, { type: 'T', value }).map(({ at, type }) => `${at}: ${type}`)

test('a value is held against the alternative whose constants it has, and what is inside as well', () => {
  const data = [{ kind: 'picture' }, { kind: 'sound' }, {}]
  const success = 'Extract<T, { "code": 0 }>'
  const item = `NonNullable<NonNullable<NonNullable<${success}>["data"]>>[number]`
  expect(typesOf(answer, { code: 0, data })).toEqual([
    `: ${success}`,
    `/data/0: Extract<${item}, { "kind"?: "photo" | "picture" }>`,
  ])
})

test('a value that has the constants of none is held against all', () => {
  expect(typesOf(answer, { code: 7, data: [{ kind: 'photo' }] })).toEqual([': T'])
  expect(typesOf(answer, 'text')).toEqual([': T'])
  expect(typesOf({ oneOf: [ref('Failure'), ref('Other')] }, { code: 0 })).toEqual([': T'])
})

test('a value that has the constants of all is held against all', () => {
  expect(typesOf({ anyOf: [ref('Success'), ref('Success')] }, { code: 0 })).toEqual([': T'])
})

test('what has no schema, or one in a circle, is held against its type', () => {
  expect(typesOf(undefined, { code: 0 })).toEqual([': T'])
  expect(typesOf({ oneOf: [ref('Loop'), ref('Other')] }, { kind: 'photo' })).toEqual([': T'])
})
