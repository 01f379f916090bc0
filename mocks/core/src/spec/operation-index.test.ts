import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { OperationIndex } from './operation-index.ts'

const index = new OperationIndex(booksSpec)

test.each([
  ['get', '/v1/books', 'listBooks'],
  ['GET', '/v1/books/7', 'getBook'],
  ['get', '/v1/books/latest', 'getLatestBook'],
  ['get', '/v1/novels/latest', 'getLatestOfShelf'],
  ['post', '/v1/loans', 'createLoan'],
])('%s %s means %s', (method, path, id) => {
  expect(index.find(method, path)?.id).toBe(id)
})

test.each([
  ['get', '/books'],
  ['get', '/v1'],
  ['get', '/v1/'],
  ['get', '/v1/books/'],
  ['get', '/v1/books/7/8'],
  ['post', '/v1/books'],
  ['get', '/v2/books'],
])('%s %s means nothing', (method, path) => {
  expect(index.find(method, path)).toBeUndefined()
})

test('knows where the operations are served', () => {
  expect(index.basePath).toBe('/v1')
  expect(index.origins).toEqual(['https://library.example'])
})

test('names an operation without an id by method and path', () => {
  const spec = { paths: { '/x': { get: { responses: {} } } } }
  expect(new OperationIndex(spec).operations[0]?.id).toBe('GET /x')
})

test('an operation is read with what the mock needs to know of it', () => {
  const text = { type: 'string' }
  const document = {
    servers: [{ url: 'https://a.example/v1' }, { url: '/v2' }, { url: '/{v}' }],
    paths: {
      'x-note': { get: {} },
      '/a?b=1': {
        parameters: [{ name: 'p', in: 'query', schema: text }],
        servers: [{ url: 'https://b.example/v3' }],
        get: { operationId: 'free' },
        post: {
          'x-billable': true,
          parameters: [{ name: 'q', in: 'query' }],
          requestBody: { content: { 'a/a': { schema: text }, 'a/b': {} } },
          responses: { 200: { content: { 'b/a': { schema: text } } }, 204: {} },
        },
      },
      '/b': { put: { operationId: 'free' }, get: { responses: {} } },
    },
  }
  const found = new OperationIndex(document)
  expect(found.operations.map(({ id, billable, method }) => [id, billable, method])).toEqual([
    ['free', false, 'get'],
    ['POST /a?b=1', true, 'post'],
    ['GET /b', false, 'get'],
    ['free', false, 'put'],
  ])
  // The first of those that share an id.
  expect(found.get('free')?.path).toBe('/a?b=1')
  expect(found.get('x')).toBeUndefined()
  const post = found.get('POST /a?b=1')
  const at = '/paths/~1a?b=1/post'
  expect(post).toMatchObject({
    keyQuery: [{ name: 'b', value: '1' }],
    responses: [
      {
        ...{ status: '200', mediaType: 'b/a' },
        schema: { node: text, pointer: `${at}/responses/200/content/b~1a/schema` },
      },
    ],
    parameterSchemas: [{ node: text, pointer: '/paths/~1a?b=1/parameters/0/schema' }],
  })
  expect([...(post?.bodies ?? [])]).toEqual([
    ['a/a', { node: text, pointer: `${at}/requestBody/content/a~1a/schema` }],
    ['a/b', undefined],
  ])
  expect(post?.responses).toHaveLength(1)
  expect(found.get('GET /b')).toMatchObject({ responses: [], bodies: new Map() })
  expect([found.basePath, found.basePaths, found.origins]).toEqual([
    '/v1',
    ['/v1', '/v3', '/v2'],
    ['https://a.example', 'https://b.example'],
  ])
  expect(found.knowsOrigin('https://b.example')).toBe(true)
  expect(found.knowsOrigin('https://c.example')).toBe(false)
})

test('HEAD means what GET means, unless the document has it', () => {
  const document = { paths: { '/a': { get: {}, head: {} }, '/b': { get: {} }, '/c': { put: {} } } }
  const found = new OperationIndex(document)
  expect(['/a', '/b', '/c'].map((path) => found.find('head', path)?.id)).toEqual([
    ...['HEAD /a', 'GET /b', undefined],
  ])
  expect(found.find('PATCH', '/b')).toBeUndefined()
})

test.each([
  [['https://a.example/x', '/y'], '/x'],
  [['/{v}', '/y'], '/y'],
  [['/{v}'], ''],
])('of the servers %j, the first without a variable is the base', (urls, basePath) => {
  const servers = urls.map((url) => ({ url }))
  expect(new OperationIndex({ servers, paths: {} }).basePath).toBe(basePath)
})
