import { expect, test } from 'vitest'
import { wayTo } from './way-to.ts'

const OPERATION = '/paths/~1items/get'
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
const schema = `${OPERATION}/responses/200/content/application~1json/schema`

test.each([
  ['/components/schemas/Page', schema],
  ['/components/schemas/Item/properties/id', `${schema}/properties/items/items/properties/id`],
  ['/components/schemas/Page/properties/default', `${schema}/properties/default`],
  [OPERATION, OPERATION],
])('%s is reached through references', (pointer, way) => {
  expect(wayTo(document, OPERATION, pointer)).toBe(way)
})

test('a place that no way leads to is named as it is', () => {
  expect(wayTo(document, OPERATION, '/components/schemas/Other')).toBe('/components/schemas/Other')
})
