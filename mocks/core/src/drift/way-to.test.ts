import { expect, test } from 'vitest'
import { wayTo } from './way-to.ts'

const operation = '/paths/~1items/get'
const document = {
  paths: {
    '/items': {
      get: {
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Page: {
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
          default: { type: 'string' },
          lost: { $ref: '#/components/schemas/Lost' },
        },
      },
      Item: {
        properties: { id: { type: 'string' }, parent: { $ref: '#/components/schemas/Item' } },
      },
      Other: {},
    },
  },
}
const schema = `${operation}/responses/200/content/application~1json/schema`

test.each([
  ['/components/schemas/Page', schema],
  ['/components/schemas/Item/properties/id', `${schema}/properties/items/items/properties/id`],
  ['/components/schemas/Page/properties/default', `${schema}/properties/default`],
  [operation, operation],
])('%s is reached through references', (pointer, way) => {
  expect(wayTo(document, operation, pointer)).toBe(way)
})

test('a place that no way leads to is named as it is', () => {
  expect(wayTo(document, operation, '/components/schemas/Other')).toBe('/components/schemas/Other')
})
