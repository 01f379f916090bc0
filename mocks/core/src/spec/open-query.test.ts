import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { OperationIndex } from './operation-index.ts'

function spec(parameter: object): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Open', version: '1' },
    servers: [{ url: 'https://open.example' }],
    paths: {
      '/used': {
        get: {
          operationId: 'report',
          parameters: [
            { in: 'query', ...parameter },
            { name: 'page', in: 'query', schema: { type: 'integer' } },
          ],
          responses: {
            200: {
              description: 'Well',
              content: {
                'application/json': {
                  schema: { type: 'object' },
                  examples: { well: { value: { well: true } } },
                },
              },
            },
          },
        },
      },
    },
  }
}

const map = { type: 'object', additionalProperties: { type: 'string' } }

test.each([
  ['a map of them', { name: 'any', schema: map }, true],
  ['a map in one key', { name: 'any', explode: false, schema: map }, false],
  ['an object of named members', { name: 'any', schema: { type: 'object' } }, false],
  ['text', { name: 'any', schema: { type: 'string' } }, false],
])('%s opens the query: %#', (_, parameter, open) => {
  const operation = new OperationIndex(spec(parameter)).get('report')
  expect(operation?.openQuery).toBe(open)
  expect([...(operation?.query.keys() ?? [])]).toEqual(open ? ['page'] : ['any', 'page'])
})

test.each([
  ['?a=1&b=2&b=3', true],
  ['?whatever', true],
  ['', true],
  ['?page=one', false],
])('an open query passes %s: %s', async (query, well) => {
  const mock = await startMock({ id: 'open', spec: spec({ name: 'any', schema: map }) })
  const response = await mock.fetch(`${mock.url}/used${query}`)
  expect(response.status).toBe(well ? 200 : 501)
  expect(mock.takeViolations()).toHaveLength(well ? 0 : 1)
  await mock.close()
})
