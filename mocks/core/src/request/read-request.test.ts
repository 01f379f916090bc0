import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import type { MockRequest } from './mock-request.ts'
import { parseParameters, type ReadResult, readRequest } from './read-request.ts'

const index = new OperationIndex(booksSpec)

function read(method: string, path: string, body?: string | Uint8Array, type?: string): ReadResult {
  return readRequest(index, {
    method,
    url: new URL(path, 'http://127.0.0.1'),
    headers: new Headers(type ? { 'content-type': type } : {}),
    bytes: typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array()),
  })
}

function complaint(result: ReadResult): string {
  const [violation] = result.violations ?? []
  expect(violation?.blame).toBe('client')
  return `${violation?.pointer}: ${violation?.message}`
}

test('reads path, query and body', () => {
  const { request } = read('GET', '/v1/books/%E4%BA%91%2B+') as { request?: unknown }
  expect(request).toMatchObject({ path: '/books/%E4%BA%91%2B+', pathParameters: { id: '云++' } })
  expect(read('GET', '/v1/books?title=a+b%2B&tag=x&tag=y&page=')).toMatchObject({
    request: { query: { title: 'a b+', tag: ['x', 'y'], page: '' }, body: { kind: 'none' } },
  })
  const form = 'application/x-www-form-urlencoded;charset=UTF-8'
  expect(read('POST', '/v1/loans', 'book=7', form)).toMatchObject({
    request: { body: { kind: 'form', fields: { book: '7' } } },
  })
  expect(read('POST', '/v1/loans', '{"book":{}}', 'application/json')).toMatchObject({
    request: { body: { kind: 'json', value: { book: {} } } },
  })
})

test('says that a route does not exist, and what does', () => {
  expect(complaint(read('GET', '/v1/shelves'))).toContain('GET /v1/shelves')
  expect(complaint(read('DELETE', '/v1/books'))).toContain('takes GET')
  expect(complaint(read('GET', '/books'))).toContain('begins with /v1/')
})

test('complains about bodies that cannot be read', () => {
  expect(complaint(read('POST', '/v1/loans', '{"book":', 'application/json'))).toMatch(/not JSON/)
  expect(complaint(read('POST', '/v1/loans', 'x', 'text/plain'))).toContain('application/json')
  expect(complaint(read('POST', '/v1/loans', 'x'))).toContain('no content type')
  expect(complaint(read('GET', '/v1/books', 'x', 'text/plain'))).toContain('takes no body')
  const form = 'application/x-www-form-urlencoded'
  expect(complaint(read('POST', '/v1/loans', 'book=%E4', form))).toContain('UTF-8')
  expect(complaint(read('POST', '/v1/loans', new Uint8Array([0xff]), form))).toContain('UTF-8')
})

test('complains about escapes that are malformed', () => {
  expect(complaint(read('GET', '/v1/books?title=100%'))).toMatch(/^\/query/)
  expect(complaint(read('GET', '/v1/books/%E4'))).toMatch(/^\/path/)
})

test('keeps names that objects have of their own', () => {
  const parameters = parseParameters('__proto__=1&constructor=2&=3&flag')
  expect(Object.entries(parameters ?? {})).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
    ['', '3'],
    ['flag', ''],
  ])
})

test.each([
  [
    'another server',
    '/v1/upload',
    'The spec has PUT /upload at the server /files: call /files/upload.',
  ],
  ['no server', '/upload', 'The spec has PUT /upload at the server /files: call /files/upload.'],
  ['a query that the path key demands', '/v1/?action=drop', 'The spec has no operation PUT /v1/.'],
])('the message on a path of %s names the way', (_, path, message) => {
  const operation = { put: { responses: {} } }
  const index = new OperationIndex({
    servers: [{ url: '/v1' }, { url: '/' }],
    paths: {
      '/upload': { servers: [{ url: '/files' }], ...operation },
      '/?action=list': operation,
    },
  })
  const url = new URL(path, 'http://127.0.0.1')
  const { violations } = readRequest(index, {
    ...{ method: 'PUT', url, headers: new Headers(), bytes: new Uint8Array() },
  })
  expect(violations?.[0]?.message).toContain(message)
})

test('a path parameter that stands in the query is read from there', () => {
  const index = new OperationIndex({ paths: { '/files?name={file}': { get: { responses: {} } } } })
  const url = new URL('http://127.0.0.1/files?name=a%20b')
  const { request } = readRequest(index, {
    ...{ method: 'GET', url, headers: new Headers(), bytes: new Uint8Array() },
  }) as { request: MockRequest }
  expect(request.pathParameters).toEqual({ file: 'a b' })
  expect(request.operation.keyQuery.map(({ name }) => name)).toEqual(['name'])
})
