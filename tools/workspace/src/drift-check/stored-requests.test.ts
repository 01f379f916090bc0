import { expect, test } from 'vitest'
import { storedRequests } from './stored-requests.ts'

const response = (request: object): object => ({
  200: {
    content: { 'application/json': { examples: { seen: { value: 1, 'x-request': request } } } },
  },
})
const operation = (id: string, more: object = {}): object => ({
  operationId: id,
  responses: response({ operation: id, query: { page: '2' } }),
  ...more,
})
const page = { name: 'page', in: 'query', schema: { $ref: '#/components/schemas/Page' } }

test('requests that only read and cost nothing are sent again, with values of their types', () => {
  const document = {
    openapi: '3.1.0',
    components: { schemas: { Page: { type: 'integer' } } },
    paths: {
      '/a': {
        parameters: [page, { name: 'user', in: 'query', required: true }],
        get: operation('read'),
        post: operation('search', { 'x-retry-safety': 'safe' }),
        put: operation('change'),
        patch: operation('idempotent', { 'x-retry-safety': 'idempotent' }),
      },
      '/b': {
        get: operation('buy', { 'x-billable': true }),
        head: operation('never', { 'x-retry-safety': 'never' }),
        options: { ...operation('shared'), responses: response({ operation: 'read' }) },
      },
    },
  }
  const common = { template: '/a', path: {}, query: { page: 2 }, missing: ['user'] }
  expect(storedRequests(document)).toEqual([
    { operation: 'read', method: 'GET', ...common },
    { operation: 'search', method: 'POST', ...common },
  ])
})
