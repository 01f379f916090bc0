import { expect, test } from 'vitest'
import { exampleValue, shapeOf } from './example-value.ts'
import { SchemaView } from './schema-view.ts'

const document = {
  components: {
    schemas: {
      Page: {
        type: 'object',
        required: ['owner'],
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
          owner: { type: 'string', minLength: 10, 'x-sensitive': true },
          pin: { type: 'integer', 'x-sensitive': true },
          url: { type: 'string' },
        },
      },
      Item: {
        allOf: [
          { properties: { id: { type: 'integer' } } },
          { properties: { title: { type: 'string' } } },
        ],
      },
    },
  },
}
const page = new SchemaView(document, [{ $ref: '#/components/schemas/Page' }])
const item = (id: number, more: object = {}): object => ({ id, title: `Lamp ${id}`, ...more })

test('long lists are cut, and keep one item of each shape', () => {
  const list = [1, 2, 3, 4, 5, 6].map((id) => item(id))
  const items = [...list, item(7, { id: '7' }), { id: 8 }, item(9)]
  expect(exampleValue(page, { items, owner: 'x' })).toEqual({
    items: [...list.slice(0, 3), item(7, { id: '7' }), { id: 8 }],
    owner: 'redacted--',
  })
})

test('a list keeps as many items as its schema wants', () => {
  const view = new SchemaView({}, [{ type: 'array', minItems: 5, items: { type: 'integer' } }])
  expect(exampleValue(view, [1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5])
})

test('what is secret is left out where it may be missing, and replaced by its kind where not', () => {
  const value = { owner: '[redacted]', pin: '[redacted]', url: 'of [redacted]', email: 'a@b.co' }
  expect(exampleValue(page, value)).toEqual({ owner: 'redacted--' })
})

test('what the document does not name is shown by its kind', () => {
  const value = {
    owner: 'o',
    extra: {
      text: 'Kim',
      at: 'https://kim.test/me',
      count: 4711,
      list: ['a', 'b'],
      is: false,
      no: null,
    },
  }
  expect(exampleValue(page, value)).toEqual({
    owner: 'redacted--',
    extra: {
      text: 'redacted',
      at: 'https://example.org/',
      count: 1,
      list: ['redacted', 'redacted'],
      is: true,
      no: null,
    },
  })
})

test('texts are shown without persons', () => {
  expect(exampleValue(page, { owner: 'o', url: 'https://a.test/?token=1' })).toEqual({
    owner: 'redacted--',
    url: 'https://a.test/?token=redacted',
  })
})

test('the shape of a value has its types and no values', () => {
  expect(shapeOf({ b: [1, 2, 'x', null], a: { c: true } })).toEqual({
    a: { c: 'boolean' },
    b: ['number', 'string', 'null'],
  })
})
