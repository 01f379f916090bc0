import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import type { OpenApiDocument } from './openapi-document.ts'

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
  ['an object without named members', { name: 'any', schema: { type: 'object' } }, true],
  [
    'an object of named members',
    { name: 'any', schema: { type: 'object', properties: { a: {} } } },
    false,
  ],
  ['text', { name: 'any', schema: { type: 'string' } }, false],
])('%s opens the query: %#', async (_, parameter, open) => {
  await using mock = await startMock({ id: 'open', spec: spec(parameter) })
  const response = await mock.fetch(`${mock.url}/used?other=1`)
  expect(response.status).toBe(open ? 200 : 501)
  expect(mock.takeViolations()).toHaveLength(open ? 0 : 1)
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
