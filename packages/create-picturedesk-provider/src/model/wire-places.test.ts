import { listOperations, type Schema, type SpecDocument } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { readCode } from '../code/vendor-code.ts'
import { eitherOf, knownPayload, typeAt, UNKNOWN } from './wire-places.ts'

const TEXT: Schema = { type: 'string' }
const objectOf = (properties: Readonly<Record<string, object>>): Schema => ({
  type: 'object',
  properties: properties as Record<string, Schema>,
})

const schemas: Readonly<Record<string, Schema>> = {
  Photo: objectOf({ id: TEXT, urls: objectOf({ small: TEXT, 'full-size': TEXT }) }),
  Detail: { allOf: [{ $ref: '#/components/schemas/Photo' }, objectOf({ title: TEXT })] },
  Either: { oneOf: [objectOf({ id: TEXT }), objectOf({ id: TEXT })] },
  Maybe: { ...objectOf({ id: TEXT }), type: ['object', 'null'] },
  Kinds: { ...objectOf({ kind: TEXT }), discriminator: { propertyName: 'kind' } } as Schema,
}
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const listOf = (items: Schema): Schema => ({ type: 'array', items })

/** A document with one operation of this payload. */
function documentOf(payload: Schema, more: object = {}): SpecDocument {
  const content = { 'application/json': { schema: payload } }
  const responses = { 200: { description: 'Done.', content }, ...more }
  const get = { operationId: 'search', 'x-capability': [], responses }
  return {
    openapi: '3.1.0',
    components: { schemas },
    paths: { '/search': { get } },
  } as unknown as SpecDocument
}

function at(document: SpecDocument, path: readonly string[], isItem: boolean) {
  const [operation] = listOperations(document)
  if (operation === undefined) throw new Error('The document has no operation.')
  return {
    type: typeAt(document, operation, path, isItem),
    payload: knownPayload(document, operation),
  }
}

test.each<[string, Schema, string[], boolean, string]>([
  ['a component', ref('Photo'), [], false, "components['schemas']['Photo']"],
  ['items of a list', listOf(ref('Photo')), [], true, "components['schemas']['Photo']"],
  [
    'items of a member',
    objectOf({ data: listOf(ref('Photo')) }),
    ['data'],
    true,
    "components['schemas']['Photo']",
  ],
  [
    'the first of a list',
    objectOf({ data: listOf(ref('Photo')) }),
    ['data', '0'],
    false,
    "components['schemas']['Photo']",
  ],
  [
    'items without a name',
    objectOf({ data: listOf(objectOf({ id: TEXT })) }),
    ['data'],
    true,
    "NonNullable<Wire['search']['payload']['data']>[number]",
  ],
  ['a union behind a name', ref('Either'), [], false, "components['schemas']['Either']"],
  ['items that may be null', listOf(ref('Maybe')), [], true, 'unknown'],
  ['a list that may be something else', { anyOf: [listOf(TEXT), TEXT] }, [], true, 'unknown'],
  [
    'a member behind a union',
    objectOf({ data: { oneOf: [objectOf({ a: TEXT })] } }),
    ['data', 'a'],
    false,
    'unknown',
  ],
])('the type of %s', (_, payload, path, isItem, code) => {
  expect(at(documentOf(payload), path, isItem).type.code).toBe(code)
})

test.each([
  ['another success', { 202: { description: 'Later.' } }],
  ['no content', { 204: { description: 'None.' } }],
])('a payload beside %s has no type of its own', (_, more) => {
  expect(at(documentOf(ref('Photo'), more), [], false)).toEqual({
    type: UNKNOWN,
    payload: new Set(),
  })
})

test('members of parts are known, of unions and of bases with kinds they are not', () => {
  const known = (name: string) =>
    [...at(documentOf(ref(name)), [], false).type.known].map((path) => path.split('\n').join('.'))
  expect(known('Detail').sort()).toEqual(['id', 'title', 'urls', 'urls.full-size', 'urls.small'])
  expect(known('Either')).toEqual([])
  expect(known('Kinds')).toEqual([])
})

test('members that no response has, and flags that the type has one value of, are not known', () => {
  const payload = objectOf({
    secret: { type: 'string', writeOnly: true },
    flag: { type: 'boolean', enum: [false] },
    title: TEXT,
  })
  expect([...at(documentOf(payload), [], false).payload]).toEqual(['title'])
})

test('of different types, what all have is read by name', () => {
  const photo = at(documentOf(ref('Photo')), [], false).type
  const detail = at(documentOf(ref('Detail')), [], false).type
  const either = eitherOf([photo, detail, photo])
  expect(either.code).toBe("components['schemas']['Photo'] | components['schemas']['Detail']")
  expect(readCode('wire', ['urls', 'full-size'], either.known)).toBe("wire.urls?.['full-size']")
  expect(readCode('wire', ['title'], either.known)).toBe("memberOf(wire, 'title')")
  expect(eitherOf([photo, UNKNOWN])).toBe(UNKNOWN)
  expect(eitherOf([])).toBe(UNKNOWN)
})
