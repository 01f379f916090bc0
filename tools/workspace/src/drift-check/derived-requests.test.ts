import type { SpecDocument } from '@picturedesk/generate'
import { expect, test } from 'vitest'
import { derivedRequests } from './derived-requests.ts'

const query = (name: string, more: object = {}) => ({
  name,
  in: 'query',
  required: true,
  schema: {},
  ...more,
})

function derived(
  operation: object,
  { method = 'get', path = '/a' } = {},
): ReturnType<typeof derivedRequests> {
  const document = {
    openapi: '3.1.0',
    'x-paging': { place: 'page', first: 1, size: 'rows' },
    paths: { [path]: { [method]: { operationId: 'one', responses: {}, ...operation } } },
    components: { schemas: { Two: { enum: ['b', 'c'] } } },
  }
  return derivedRequests(document as unknown as SpecDocument)
}

test('an operation that needs nothing is asked without parameters', () => {
  const optional = query('q', { required: false, schema: { default: 1 } })
  expect(derived({ parameters: [optional] })).toEqual([
    {
      ...{ operation: 'one', method: 'GET', template: '/a', path: {}, query: {} },
      ...{ missing: [], isDerived: true },
    },
  ])
})

test('what must be sent is the first page, or as the spec states it', () => {
  const parameters = [
    query('page', { schema: { minimum: 0 } }),
    query('example', { example: 'a' }),
    query('examples', { examples: { one: { value: 'x' } } }),
    query('listed', { schema: { examples: [7] } }),
    query('default', { schema: { default: false } }),
    query('const', { schema: { const: 'k' } }),
    query('enum', { schema: { $ref: '#/components/schemas/Two' } }),
  ]
  expect(derived({ parameters })[0]?.query).toEqual({
    ...{ page: 1, example: 'a', examples: 'x', listed: 7, default: false, const: 'k', enum: 'b' },
  })
})

test('a value of the path is taken from its example', () => {
  const parameters = [{ name: 'id', in: 'path', required: true, example: '5', schema: {} }]
  expect(derived({ parameters }, { path: '/a/{id}' })[0]?.path).toEqual({ id: '5' })
})

test('who the user is, the environment says', () => {
  const parameters = [query('userId', { 'x-sensitive': true })]
  expect(derived({ parameters })).toMatchObject([{ query: {}, missing: ['userId'] }])
})

test.each<[string, object, { method?: string; path?: string }?]>([
  ['needs an id that is not known', { parameters: [query('id', { schema: { minimum: 1 } })] }],
  [
    'needs a secret of its path',
    { parameters: [{ name: 'id', in: 'path', required: true, 'x-sensitive': true, schema: {} }] },
    { path: '/a/{id}' },
  ],
  ['writes', {}, { method: 'post' }],
  ['must not be repeated', { 'x-retry-safety': 'never' }],
  ['costs money', { 'x-billable': true }],
  ['takes a body', { 'x-retry-safety': 'safe', requestBody: { content: {} } }, { method: 'post' }],
])('an operation that %s is not asked', (_, operation, place) => {
  expect(derived(operation, place)).toEqual([])
})
