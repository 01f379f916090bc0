import { expect, test } from 'vitest'
import type { Schema, SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { emitShape } from './emit-shape.ts'
import { type EmittedShape, UnionShape } from './emitted-shape.ts'
import { successesOf } from './response-payload.ts'

/** The shape of a payload that is the whole body. */
function shapeOf(schema: Schema, schemas: Record<string, Schema> = {}): EmittedShape | undefined {
  const content = { 'application/json': { schema } }
  return onlyShape({
    openapi: '3.1.0',
    paths: { '/thing': { get: { operationId: 'getThing', responses: { 200: { content } } } } },
    components: { schemas },
  })
}

function onlyShape(document: SpecDocument): EmittedShape | undefined {
  const [operation] = listOperations(document)
  const [success] = operation ? successesOf(document, operation).json : []
  if (success === undefined) throw new Error('the fixture has no JSON response')
  return emitShape(document, success)
}

const strings = { type: 'array', items: { type: 'string' } }
const named = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
const loose = { type: 'object', properties: { name: { type: 'string' } } }

test.each<[string, Schema, EmittedShape]>([
  ['a type', { type: 'number' }, 2],
  ['whole numbers', { type: 'integer' }, 2 | 128],
  ['whole numbers from 0', { type: ['string', 'integer'], minimum: 0 }, 1 | 2 | 64 | 128],
  ['numbers above 0', { type: 'number', exclusiveMinimum: 0 }, 2 | 64],
  ['any numbers', { type: 'number', minimum: -1 }, 2],
  ['a text of some length', { type: 'string', minLength: 1 }, 1 | 32],
  ['a text that a pattern lets not be empty', { type: 'string', pattern: '^[0-9]+$' }, 1 | 32],
  ['a URL, which may be empty', { type: 'string', pattern: '^https?://\\S+$' }, 1],
  ['a text with decimals', { type: 'string', pattern: '^([0-9]+([.][0-9]+)?)?$' }, 1 | 2],
  ['several types', { type: ['string', 'number', 'boolean'] }, 7],
  ['a constant', { const: 'x' }, 1],
  ['an enum of several types', { enum: ['a', 1] }, 3],
  ['a union of scalars', { anyOf: [{ type: 'boolean' }, { enum: [0, 1] }] }, 6],
  ['anything', {}, 31],
  ['an open map', { type: 'object', additionalProperties: true }, 8],
  ['an object of which nothing is required', loose, { 'name?!': 1 }],
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
  ['an array of loose objects', { type: 'array', items: loose }, [{ 'name?!': 1 }]],
  ['an array of arrays', { type: 'array', items: strings }, [[1]]],
  ['what is left to the mapping', { ...named, 'x-lenient': true }, 8],
])('%s', (_, schema, shape) => {
  expect(shapeOf(schema)).toEqual(shape)
  const it = { type: 'object', required: ['it'], properties: { it: schema } }
  expect(shapeOf(it)).toEqual({ it: shape })
})

test.each<[string, Schema, EmittedShape]>([
  ['a scalar', { type: 'string' }, { 'it?!': 1 }],
  ['nothing open', {}, 8],
  ['an object of which nothing is required', loose, { 'it?!': { 'name?!': 1 } }],
  ['an object', named, { 'it?!': { name: 1 } }],
  ['an array of anything', { type: 'array' }, { 'it?!': 16 }],
  ['an array', strings, { 'it?!': [1] }],
  ['null, too', { type: ['string', 'null'], minLength: 1 }, { 'it?': 1 }],
])('of optional properties: %s', (_, schema, shape) => {
  expect(shapeOf({ type: 'object', properties: { it: schema } })).toEqual(shape)
})

test.each<[string, Schema, EmittedShape]>([
  ['a type among others', { type: ['string', 'null'] }, { 'it?': 1 }],
  ['a value of an enum', { enum: ['a', null] }, { 'it?': 1 }],
  ['a branch beside an object', { oneOf: [named, { type: 'null' }] }, { 'it?': { name: 1 } }],
  ['a branch beside an array', { anyOf: [{ type: 'null' }, strings] }, { 'it?': [1] }],
])('required with null as %s counts as optional', (_, schema, shape) => {
  const it = { type: 'object', required: ['it'], properties: { it: schema } }
  expect(shapeOf(it)).toEqual(shape)
})

const kindOf = (kind: string, schema: Schema): Schema => ({
  ...{
    type: 'object',
    required: ['kind', kind],
    properties: { kind: { const: kind }, [kind]: schema },
  },
})
const Cat = kindOf('cat', { type: 'integer' })
const Dog = kindOf('dog', { type: 'boolean' })
const branches = ['Cat', 'Dog'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
const discriminator = {
  propertyName: 'kind',
  mapping: { cat: 'Cat', dog: '#/components/schemas/Dog' },
}
const byKind = `shapeByKind("kind", { cat: { kind: 1, cat: 130 }, dog: { kind: 1, dog: 4 } }, { kind: 1 })`

test.each<[string, Schema, string, string[]]>([
  [
    'objects',
    { oneOf: [named, { required: ['id'], properties: { id: {} } }] },
    'anyShape({ name: 1 }, { id: 31 })',
    ['anyShape'],
  ],
  [
    'a text and an object',
    { anyOf: [{ type: 'string' }, named] },
    'anyShape(1, { name: 1 })',
    ['anyShape'],
  ],
  ['lists and objects', { oneOf: [strings, named] }, 'anyShape([1], { name: 1 })', ['anyShape']],
  ['kinds', { oneOf: branches, discriminator }, byKind, ['shapeByKind']],
  ['kinds by `anyOf`', { anyOf: branches, discriminator }, byKind, ['shapeByKind']],
  [
    'kinds in alternatives',
    { anyOf: [strings, { oneOf: branches, discriminator }] },
    `anyShape([1], ${byKind})`,
    ['anyShape', 'shapeByKind'],
  ],
  [
    'what stands around them',
    { ...named, oneOf: [{ required: ['a'] }, { properties: { b: { type: 'number' } } }] },
    'undefined',
    [],
  ],
  [
    'members and what stands around them',
    {
      ...named,
      oneOf: [
        { properties: { a: { type: 'string' } }, required: ['a'] },
        { properties: { b: { type: 'number' } } },
      ],
    },
    'anyShape({ name: 1, a: 1 }, { name: 1, "b?!": 2 })',
    ['anyShape'],
  ],
])('alternatives are checked by what each of them has: %s', (_, schema, text, imports) => {
  const shape = shapeOf(
    { type: 'object', required: ['it'], properties: { it: schema } },
    { Cat, Dog },
  )
  const { it } = shape as { it: EmittedShape }
  if (text === 'undefined') return expect(it).toEqual({ name: 1 })
  expect(it).toBeInstanceOf(UnionShape)
  expect(it).toMatchObject({ text, imports })
})

test('a base with a discriminator is checked by the kinds that extend it', () => {
  const base = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }
  const extend = (more: Schema): Schema => ({ allOf: [{ $ref: '#/components/schemas/Pet' }, more] })
  const schemas = {
    Pet: { ...base, discriminator: { propertyName: 'kind' } },
    Bird: extend(named),
    Fish: extend(loose),
  }
  expect(shapeOf({ $ref: '#/components/schemas/Pet' }, schemas)).toMatchObject({
    text: 'shapeByKind("kind", { Bird: { kind: 1, name: 1 }, Fish: { kind: 1, "name?!": 1 } }, { kind: 1 })',
  })
})

test.each<[string, Schema, EmittedShape]>([
  ['are the same', { oneOf: [named, named] }, { name: 1 }],
  ['allow anything', { anyOf: [named, {}] }, 31],
  ['have one that can be', { type: 'object', oneOf: [{ type: 'string' }, named] }, { name: 1 }],
  ['have a type beside them', { type: 'string', oneOf: [{ const: 'a' }] }, 1],
])('alternatives that %s need no choice', (_, schema, shape) => {
  const it = { type: 'object', properties: { it: schema }, required: ['it'] }
  expect(shapeOf(it)).toEqual({ it: shape })
})

test('alternatives of very many schemas are checked for what all of them have, which is told', () => {
  const many = (prefix: string): Schema => ({
    ...{ type: 'object', required: ['id'] },
    properties: Object.fromEntries([
      ['id', { type: 'integer' }],
      ...Array.from({ length: 60 }, (_, index) => [`${prefix}${index}`, { type: 'string' }]),
    ]),
  })
  expect(() => shapeOf({ oneOf: [many('a'), many('b')] })).toThrow('alternatives of 100 schemas')
})

const Loop = { type: 'object', properties: { next: { $ref: '#/components/schemas/Loop' } } }
const BODY = '#/paths/~1thing/get/responses/200/content/application~1json/schema'

test.each<[string, Schema, string]>([
  [
    'two unions of one value',
    { allOf: [{ oneOf: [named, strings] }, { oneOf: [named, loose] }] },
    `${BODY}: The generator cannot check several unions`,
  ],
  ['a negation', { not: {} }, `${BODY}/not: The generator cannot check \`not\``],
  [
    'a pattern that is none',
    { type: 'string', pattern: '(' },
    `${BODY}/pattern: Invalid regular expression`,
  ],
  ['an unknown type', { type: 'file' }, `${BODY}: Unknown type "file". Known: string, `],
  [
    'properties of a string',
    { ...named, type: ['object', 'string'] },
    `${BODY}: The generator cannot check`,
  ],
  [
    'null items',
    { type: 'array', items: { type: ['string', 'null'] } },
    `${BODY}/items: The generator cannot check items that may be null`,
  ],
  [
    'a payload that may be null',
    { type: ['object', 'null'] },
    `${BODY}: The payload may be absent or null`,
  ],
  [
    'a name with a question mark',
    { properties: { 'a?': {} } },
    `${BODY}/properties/a?: The generator cannot check`,
  ],
  [
    'a schema within itself',
    Loop,
    '#/components/schemas/Loop: The generator cannot check a schema that contains itself',
  ],
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
  expect(() => onlyShape(document)).toThrow(`${BODY}/properties/data: The payload may be absent`)
})

test('schemas that all refer to each other are read up to a bound, which is told', () => {
  const names = Array.from({ length: 14 }, (_, index) => `Node${index}`)
  const properties = Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]),
  )
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]))
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Node0' } } }
  const document = {
    openapi: '3.1.0',
    paths: { '/thing': { get: { operationId: 'getThing', responses: { 200: { content } } } } },
    components: { schemas },
  } as SpecDocument
  const [operation] = listOperations(document)
  const [success] = operation ? successesOf(document, operation).json : []
  if (success === undefined) throw new Error('the fixture has no JSON response')
  const told: string[] = []
  expect(emitShape(document, success, ({ message }) => told.push(message))).toBeTypeOf('object')
  expect(told.filter((message) => message.includes('1000 schemas'))).toHaveLength(1)
})
