import { expect, test } from 'vitest'
import { answer } from './response-payload.ts'
import type { Schema, SpecDocument } from '../spec/document.ts'
import { emitShape, type Shape } from './emit-shape.ts'
import { listOperations } from '../spec/list-operations.ts'

/** The shape of a payload that is the whole body. */
function shapeOf(schema: Schema, schemas: Record<string, Schema> = {}): Shape {
  const content = { 'application/json': { schema } }
  return onlyShape({
    openapi: '3.1.0',
    paths: { '/thing': { get: { operationId: 'getThing', responses: { 200: { content } } } } },
    components: { schemas },
  })
}

function onlyShape(document: SpecDocument): Shape {
  const [operation] = listOperations(document)
  const given = operation && answer(document, operation)
  if (given?.kind !== 'json') throw new Error('the fixture answers no JSON')
  return emitShape(document, given)
}

const strings = { type: 'array', items: { type: 'string' } }
const named = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
const loose = { type: 'object', properties: { name: { type: 'string' } } }

test.each<[string, Schema, Shape]>([
  ['a type', { type: 'integer' }, 2],
  ['several types', { type: ['string', 'number', 'boolean'] }, 7],
  ['a constant', { const: 'x' }, 1],
  ['an enum of several types', { enum: ['a', 1] }, 3],
  ['a union of scalars', { anyOf: [{ type: 'boolean' }, { enum: [0, 1] }] }, 6],
  ['anything', {}, 31],
  ['an open map', { type: 'object', additionalProperties: true }, 8],
  ['an object of which nothing is required', loose, 8],
  ['alternatives that only require', { type: 'object', anyOf: [{ required: ['a'] }] }, 8],
  ['an object', named, { name: 1 }],
  [
    'an object by its properties alone',
    { properties: named.properties, required: ['name'] },
    { name: 1 },
  ],
  ['parts that add up', { allOf: [named, { required: ['id'] }] }, { name: 1, id: 31 }],
  ['an array of anything', { type: 'array' }, 16],
  ['an array of whatever', { type: 'array', items: {} }, 16],
  ['an array of scalars', strings, [1]],
  ['an array of objects', { type: 'array', items: named }, [{ name: 1 }]],
  ['an array of loose objects', { type: 'array', items: loose }, [8]],
  ['an array of arrays', { type: 'array', items: strings }, [[1]]],
  ['what is left to the mapping', { ...named, 'x-lenient': true }, 8],
])('%s', (_, schema, shape) => {
  expect(shapeOf(schema)).toEqual(shape)
  const it = { type: 'object', required: ['it'], properties: { it: schema } }
  expect(shapeOf(it)).toEqual({ it: shape })
})

test.each<[string, Schema, Shape]>([
  ['no scalar', { type: 'string' }, 8],
  ['nothing open', {}, 8],
  ['no object of which nothing is required', loose, 8],
  ['an object', named, { 'it?': { name: 1 } }],
  ['an array of anything', { type: 'array' }, { 'it?': 16 }],
  ['an array', strings, { 'it?': [1] }],
])('of optional properties: %s', (_, schema, shape) => {
  expect(shapeOf({ type: 'object', properties: { it: schema } })).toEqual(shape)
})

test.each<[string, Schema, Shape]>([
  ['a type among others', { type: ['string', 'null'] }, 8],
  ['a value of an enum', { enum: ['a', null] }, 8],
  ['a branch beside an object', { oneOf: [named, { type: 'null' }] }, { 'it?': { name: 1 } }],
  ['a branch beside an array', { anyOf: [{ type: 'null' }, strings] }, { 'it?': [1] }],
])('required with null as %s counts as optional', (_, schema, shape) => {
  const it = { type: 'object', required: ['it'], properties: { it: schema } }
  expect(shapeOf(it)).toEqual(shape)
})

const Loop = { type: 'object', properties: { next: { $ref: '#/components/schemas/Loop' } } }
const body = '#/paths/~1thing/get/responses/200/content/application~1json/schema'

test.each<[string, Schema, string]>([
  ['a union of objects', { oneOf: [named, named] }, `${body}: no shape yet for a union`],
  ['a type beside a union', { type: 'string', oneOf: [{ const: 'a' }] }, `${body}: no shape`],
  ['a negation', { not: {} }, `${body}/not: no shape`],
  ['an unknown type', { type: 'file' }, `${body}: no shape for the type file`],
  ['properties of a string', { ...named, type: ['object', 'string'] }, `${body}: no shape`],
  ['null items', { type: 'array', items: { type: ['string', 'null'] } }, `${body}/items: no shape`],
  ['a payload that may be null', { type: ['object', 'null'] }, `${body}: no shape`],
  ['a name with a question mark', { properties: { 'a?': {} } }, `${body}/properties/a?: no shape`],
  ['a schema within itself', Loop, '#/components/schemas/Loop: no shape'],
  ['a reference to nowhere', { $ref: '#/components/schemas/No' }, '#/components/schemas/No'],
])('refuses %s and says where it stands', (_, schema, message) => {
  expect(() => shapeOf(schema, { Loop })).toThrow(message)
})

test('a body that is the payload has it in the branch that is no failure', () => {
  const Failure = { ...loose, 'x-failure': true }
  const branches = [named, { $ref: '#/components/schemas/Failure' }]
  expect(shapeOf({ oneOf: branches }, { Failure })).toEqual({ name: 1 })
  expect(shapeOf({ oneOf: branches.toReversed() }, { Failure })).toEqual({ name: 1 })
})

test('refuses a payload that the envelope need not have', () => {
  const schema = { type: 'object', properties: { data: named } }
  const content = { 'application/json': { schema } }
  const get = { operationId: 'getThing', responses: { 200: { content } } }
  const document = {
    openapi: '3.1.0',
    'x-envelope': { payload: 'data' },
    paths: { '/thing': { get } },
  }
  expect(() => onlyShape(document)).toThrow(`${body}/properties/data: no shape yet for a payload`)
})
