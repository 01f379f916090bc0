import { expect, test } from 'vitest'
import { booksSpec } from '../fixtures/books-spec.ts'
import { OperationIndex } from '../spec/operation-index.ts'
import { type MockRequest, parameter } from './mock-request.ts'
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

test('a path parameter in the query is one value, and what the key fixes is no parameter', () => {
  const paths = { '/files?action=list&name={file}': { get: { responses: {} } } }
  const index = new OperationIndex({ paths })
  const parameters = (search: string): unknown => {
    const url = new URL(`http://127.0.0.1/files?action=list&${search}`)
    const incoming = { method: 'GET', url, headers: new Headers(), bytes: new Uint8Array() }
    return (readRequest(index, incoming) as { request?: MockRequest }).request?.pathParameters
  }
  expect(parameters('name=a')).toEqual({ file: 'a' })
  expect(parameters('name=a&name=b')).toEqual({})
})

const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'

test.each<[string, string, ...Parameters<typeof read>]>([
  ['no route', ': The spec has no operation GET /v1/shelves.', 'GET', '/v1/shelves'],
  [
    'another method',
    ': The spec has no operation DELETE /v1/books. That path takes GET.',
    'DELETE',
    '/v1/books',
  ],
  [
    'no base',
    ': The spec has no operation GET /books. Every path begins with /v1/.',
    'GET',
    '/books',
  ],
  [
    'a type that is wrong',
    `/body: The body is text/plain; the operation takes ${JSON_TYPE}, ${FORM_TYPE}.`,
    'POST',
    '/v1/loans',
    'x',
    'text/plain',
  ],
  [
    'no type',
    `/body: The body has no content type; the operation takes ${JSON_TYPE}, ${FORM_TYPE}.`,
    'POST',
    '/v1/loans',
    'x',
  ],
  [
    'a body too many',
    '/body: The operation takes no body, but one was sent.',
    'GET',
    '/v1/books',
    'x',
    'text/plain',
  ],
  [
    'a form',
    '/body: The form has an escape that is not valid UTF-8.',
    'POST',
    '/v1/loans',
    'a=%',
    FORM_TYPE,
  ],
  [
    'a query',
    '/query: The query has a percent sign that begins no valid UTF-8 escape.',
    'GET',
    '/v1/books?a=%',
  ],
  [
    'a path',
    '/path: The path has a percent sign that begins no valid UTF-8 escape.',
    'GET',
    '/v1/books/%e4',
  ],
])('what is wrong with %s is told in full', (_, message, ...request) => {
  expect(complaint(read(...request))).toBe(message)
})

test('bytes that are not UTF-8 are no JSON, and a form without fields is a form', () => {
  const bytes = new Uint8Array([0x22, 0xff, 0x22])
  expect(complaint(read('POST', '/v1/loans', bytes, JSON_TYPE))).toMatch(
    /^\/body: The body is not JSON: .+\.$/,
  )
  expect(read('POST', '/v1/loans', '', FORM_TYPE)).toMatchObject({
    request: { body: { kind: 'form', fields: {} } },
  })
  expect(read('POST', '/v1/loans', '', JSON_TYPE)).toMatchObject({
    request: { body: { kind: 'none' } },
  })
  expect(read('GET', '/v1/books', '', FORM_TYPE)).toMatchObject({
    request: { body: { kind: 'none' } },
  })
})

test('a file is read as its bytes', () => {
  const files = new OperationIndex({
    paths: { '/f': { put: { requestBody: { content: { 'image/*': {} } } } } },
  })
  const bytes = Uint8Array.of(1, 2)
  const headers = new Headers({ 'content-type': 'image/png' })
  const url = new URL('http://127.0.0.1/f')
  expect(readRequest(files, { method: 'PUT', url, headers, bytes })).toMatchObject({
    request: { body: { kind: 'bytes', bytes }, bytes },
    basePath: '',
  })
})

test('of several places, each is named; methods are told once', () => {
  const get = { get: {}, head: {}, put: {} }
  const places = new OperationIndex({
    servers: [{ url: '/v1' }, { url: '/v2' }],
    paths: { '/a': get, '/b': { servers: [{ url: '/v3' }], get: {} }, '/c/{d}': { get: {} } },
  })
  const message = (method: string, path: string): string | undefined =>
    readRequest(places, {
      ...{ method, headers: new Headers(), bytes: new Uint8Array() },
      url: new URL(path, 'http://127.0.0.1'),
    }).violations?.[0]?.message
  expect(message('GET', '/x')).toBe(
    'The spec has no operation GET /x. Paths begin with one of: /v1, /v2, /v3.',
  )
  expect(message('POST', '/v2/a')).toBe(
    'The spec has no operation POST /v2/a. That path takes GET, PUT, HEAD.',
  )
  expect(message('GET', '/v2/b')).toBe(
    'The spec has no operation GET /v2/b. The spec has GET /b at the server /v3: call /v3/b.',
  )
  expect(message('GET', '/v1/x')).toBe('The spec has no operation GET /v1/x.')
})

test('parameters are a list where a name is repeated, and the first operation that fits is meant', () => {
  expect(parseParameters('a=1&a=2&a=3&b=&&c')).toEqual({ a: ['1', '2', '3'], b: '', c: '' })
  expect(parseParameters('a=%zz')).toBeUndefined()
  expect(parseParameters('%zz=a')).toBeUndefined()
  const rivals = new OperationIndex({
    paths: {
      '/{a}': { get: { operationId: 'a' } },
      '/{b}': { get: { operationId: 'b' } },
      '/{c}': { get: { operationId: 'c' } },
    },
  })
  const meant = (fits?: (request: MockRequest) => boolean): string | undefined => {
    const url = new URL('http://127.0.0.1/x')
    const result = readRequest(
      rivals,
      { method: 'GET', url, headers: new Headers(), bytes: new Uint8Array() },
      fits,
    )
    return result.violations ? undefined : result.request.operation.id
  }
  expect(meant()).toBe('a')
  expect(meant(() => true)).toBe('a')
  expect(meant(() => false)).toBe('a')
  expect(meant(({ operation }) => operation.id !== 'a')).toBe('b')
  expect(meant(({ pathParameters }) => 'c' in pathParameters)).toBe('c')
})

test('a parameter that is sent once has a value', () => {
  const parameters = parseParameters('a=1&b=1&b=2') ?? {}
  expect(['a', 'b', 'c', 'toString'].map((name) => parameter(parameters, name))).toEqual([
    '1',
    undefined,
    undefined,
    undefined,
  ])
})
