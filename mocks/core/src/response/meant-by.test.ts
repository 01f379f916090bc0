import { expect, test } from 'vitest'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
import { meantBy } from './meant-by.ts'

const schemas = {
  Picture: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' } },
    examples: [{ id: 7 }],
  },
  Wrong: { type: 'object', required: ['id'], examples: [{ name: 'Lake' }] },
  Reference: { type: 'object', required: ['$ref'], properties: { $ref: { type: 'string' } } },
  Text: { type: 'string' },
}
const document: OpenApiDocument = { openapi: '3.1.0', paths: {}, components: { schemas } }
const check = new SchemaCheck(document)
const meant = (name: keyof typeof schemas, value: unknown): unknown => {
  const schema = { node: schemas[name], pointer: `/components/schemas/${name}` }
  return meantBy(document, check, schema, value)
}
const to = (place: string): unknown => ({ $ref: `#/components/schemas/${place}` })

test('a reference in place of a value means what stands there', () => {
  expect(meant('Picture', to('Picture/examples/0'))).toEqual({ id: 7 })
  // Even what does not fit is nearer to it than the reference.
  expect(meant('Wrong', to('Wrong/examples/0'))).toEqual({ name: 'Lake' })
})

test.each<[string, keyof typeof schemas, unknown]>([
  ['fits', 'Reference', to('Picture/examples/0')],
  ['leads nowhere', 'Picture', to('Picture/examples/1')],
  ['leads to what every object has', 'Picture', to('toString')],
  ['leads out of the document', 'Picture', { $ref: 'other.json#/a' }],
  ['has something beside it', 'Picture', { ...Object(to('Picture/examples/0')), id: 'x' }],
  ['is a broken escape', 'Picture', { $ref: '#/%' }],
])('a reference that %s stays', (_, name, value) => {
  expect(meant(name, value)).toEqual(value)
})

test('JSON as a text means the value, unless a text fits', () => {
  expect(meant('Picture', '{"id": 7}')).toEqual({ id: 7 })
  expect(meant('Text', '{"id": 7}')).toBe('{"id": 7}')
  expect(meant('Picture', '{"id":')).toBe('{"id":')
})

test('without a schema everything stays', () => {
  expect(meantBy(document, check, undefined, to('Picture'))).toEqual(to('Picture'))
})
