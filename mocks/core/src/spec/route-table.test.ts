import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from './openapi-document.ts'
import { OperationIndex } from './operation-index.ts'

/** A document with an operation for each `METHOD path`, which is its id too. */
function spec(routes: readonly string[], more: JsonObject = {}): OpenApiDocument {
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const route of routes) {
    const [method = '', path = ''] = route.split(/ (.*)/s)
    paths[path] = { ...paths[path], [method.toLowerCase()]: { responses: {} } }
  }
  return { openapi: '3.1.0', paths, ...more }
}

function find(document: OpenApiDocument, request: string): string | undefined {
  const [method = '', target = ''] = request.split(/ (.*)/s)
  const url = new URL(target, 'http://127.0.0.1')
  return new OperationIndex(document).find(method, url.pathname, { query: url.searchParams })?.id
}

const names = spec([
  'GET /사진/목록',
  'GET /my pictures',
  'GET /by(day)',
  'GET /x/{id}/~stats',
  'GET /semi;colon/{a},{b}',
  'GET /100%',
  'GET /caf%C3%A9/{id}',
  'GET /report.{format}',
  'GET /report',
  'GET /{from}-{to}.json',
  'POST /users/{name}:block',
  'POST /users/{name}',
  'GET /slash/',
  'GET /[brackets]/{id}',
])

test.each([
  ['GET /사진/목록', 'GET /사진/목록'],
  ['GET /%EC%82%AC%EC%A7%84/%eb%aa%a9%eb%a1%9d', 'GET /사진/목록'],
  ['GET /my pictures', 'GET /my pictures'],
  ['GET /my%20pictures', 'GET /my pictures'],
  ['GET /by(day)', 'GET /by(day)'],
  ['GET /by%28day%29', 'GET /by(day)'],
  ['GET /x/1/~stats', 'GET /x/{id}/~stats'],
  ['GET /x/1/%7Estats', 'GET /x/{id}/~stats'],
  ['GET /x/1/%7estats', 'GET /x/{id}/~stats'],
  ['GET /semi;colon/1,2', 'GET /semi;colon/{a},{b}'],
  ['GET /semi%3Bcolon/1%2C2', 'GET /semi;colon/{a},{b}'],
  ['GET /100%', 'GET /100%'],
  ['GET /100%25', 'GET /100%'],
  ['GET /café/1', 'GET /caf%C3%A9/{id}'],
  ['GET /caf%c3%a9/1', 'GET /caf%C3%A9/{id}'],
  ['GET /report.json', 'GET /report.{format}'],
  ['GET /report', 'GET /report'],
  ['GET /2024-2025.json', 'GET /{from}-{to}.json'],
  ['GET /a-b-c.json', 'GET /{from}-{to}.json'],
  ['POST /users/a:block', 'POST /users/{name}:block'],
  ['POST /users/a%3Ablock', 'POST /users/{name}'],
  ['POST /users/a:b', 'POST /users/{name}'],
  ['GET /slash/', 'GET /slash/'],
  ['GET /[brackets]/1', 'GET /[brackets]/{id}'],
  ['GET /%5Bbrackets%5D/1', 'GET /[brackets]/{id}'],
])('%s means %s', (request, operation) => {
  expect(find(names, request)).toBe(operation)
})

test.each([
  'GET /slash',
  'GET /slash//',
  'GET /my+pictures',
  'GET /users/a',
  'GET /report.',
  'GET /-.json',
  'POST /users/',
  'GET /%E0%A4%A/x',
])('%s means nothing', (request) => {
  expect(find(names, request)).toBeUndefined()
})

test('many parameters in a segment that does not match end quickly', () => {
  const document = spec(['GET /{a}-{b}-{c}-{d}-{e}.json'])
  expect(find(document, `GET /${'-'.repeat(12_000)}`)).toBeUndefined()
  expect(find(document, `GET /${'-'.repeat(12_000)}.json`)).toBe('GET /{a}-{b}-{c}-{d}-{e}.json')
})

const byQuery = spec([
  'GET /?action=list',
  'GET /?action=get',
  'GET /files?name={name}',
  'GET /a#b',
])

test.each([
  ['GET /?action=list', 'GET /?action=list'],
  ['GET /?page=1&action=get', 'GET /?action=get'],
  ['GET /?action=drop', undefined],
  ['GET /', undefined],
  ['GET /files?name=x', 'GET /files?name={name}'],
  ['GET /files', undefined],
  ['GET /a', 'GET /a#b'],
])('%s means %s of keys with a query', (request, operation) => {
  expect(find(byQuery, request)).toBe(operation)
})

test('operations on one path are told apart by what they require of query and headers', () => {
  const target = (value: string): JsonObject => ({
    ...{ name: 'X-Target', in: 'header', required: true, schema: { enum: [value] } },
  })
  const flag = (name: string): JsonObject => ({ name, in: 'query', required: true })
  const operation = (id: string, ...parameters: JsonObject[]): JsonObject => ({
    get: { operationId: id, parameters },
  })
  const index = new OperationIndex({
    paths: {
      '/#X-Target=List': operation('list', target('List')),
      '/#X-Target=Drop': operation('drop', target('Drop')),
      '/{bucket}': operation('read'),
      '/{bucket}#acl': operation('readAcl', flag('acl')),
      '/{bucket}#versions': operation('readVersions', flag('versions'), flag('prefix')),
    },
  })
  const meant = (pathname: string, query = '', headers: HeadersInit = {}): string | undefined =>
    index.find('get', pathname, {
      query: new URLSearchParams(query),
      headers: new Headers(headers),
    })?.id
  expect(meant('/', '', { 'x-target': 'Drop' })).toBe('drop')
  expect(meant('/', '', { 'x-target': 'List' })).toBe('list')
  expect(meant('/b')).toBe('read')
  expect(meant('/b', 'acl')).toBe('readAcl')
  expect(meant('/b', 'versions&prefix=a')).toBe('readVersions')
  expect(meant('/b', 'versions')).toBe('read')
})

test('the path / is also the base URL without its last slash', () => {
  const document = spec(['GET /'], { servers: [{ url: '/v1' }] })
  expect(['GET /v1', 'GET /v1/', 'GET /', 'GET /v2'].map((it) => find(document, it))).toEqual([
    'GET /',
    'GET /',
    undefined,
    undefined,
  ])
})

const servers: OpenApiDocument = {
  servers: [
    {
      url: 'https://{region}.example.com/{version}/',
      variables: {
        region: { default: 'eu', enum: ['eu', 'us'] },
        version: { default: 'v2', enum: ['v1', 'v2'] },
      },
    },
    { url: 'https://sandbox.example.com/sandbox/v2' },
    {
      url: 'https://{account}.example.net:8443/{tenant}/api',
      variables: { tenant: { default: 'main' } },
    },
    { url: 'relative/v3' },
  ],
  paths: {
    '/a': { get: { operationId: 'a' } },
    '/upload': {
      servers: [{ url: 'https://upload.example.com/files' }],
      put: { operationId: 'upload' },
    },
    '/token': { post: { operationId: 'token', servers: [{ url: '//auth.example.com/oauth' }] } },
    '/bare': { servers: [], get: { operationId: 'bare' } },
  },
}

test.each([
  ['GET', '/v2/a', 'a'],
  ['GET', '/v1/a', 'a'],
  ['GET', '/v3/a', undefined],
  ['GET', '/sandbox/v2/a', 'a'],
  ['GET', '/main/api/a', 'a'],
  ['GET', '/mine/api/a', 'a'],
  ['GET', '/relative/v3/a', 'a'],
  ['GET', '/a', undefined],
  ['PUT', '/files/upload', 'upload'],
  ['PUT', '/v2/upload', undefined],
  ['POST', '/oauth/token', 'token'],
  ['GET', '/v2/bare', 'bare'],
])('%s %s is served as %s', (method, pathname, id) => {
  expect(new OperationIndex(servers).find(method, pathname)?.id).toBe(id)
})

test.each([
  ['https://us.example.com/v1/a', 'a'],
  ['https://upload.example.com/v2/a', undefined],
  ['https://any.example.net:8443/x/api/a', 'a'],
  ['http://127.0.0.1:4010/v2/a', 'a'],
])('a request to %s means %s', (url, id) => {
  const index = new OperationIndex(servers)
  const { origin, pathname } = new URL(url)
  expect(index.find('get', pathname, { origin })?.id).toBe(id)
})

test('knows the origins of every server, and no other', () => {
  const index = new OperationIndex(servers)
  const origins = [
    'https://us.example.com',
    'https://auth.example.com',
    'https://x.example.net:8443',
  ]
  expect(origins.every((origin) => index.knowsOrigin(origin))).toBe(true)
  const others = [
    'https://asia.example.com',
    'https://example.com',
    'https://upload.example.com.evil.example',
  ]
  expect(others.some((origin) => index.knowsOrigin(origin))).toBe(false)
  expect(index.basePath).toBe('/v2')
})

test.each([
  ['a whole URL', '{server}/v1', { server: { default: 'https://a.example/x' } }, '/x/v1'],
  ['scheme and host', '{scheme}://{host}/v1', {}, '/v1'],
  ['nothing known', '{server}/v1', {}, '/v1'],
  ['a path with slashes', 'https://a.example/{base}', { base: { default: 'api/v1' } }, '/api/v1'],
  ['dots', 'https://a.example/x/../y/./v1//', {}, '/y/v1'],
  ['a query', 'https://a.example/v1?key=1', {}, '/v1'],
])('a server URL with %s', (_, url, variables, basePath) => {
  const index = new OperationIndex({ ...servers, servers: [{ url, variables }] })
  expect(index.find('get', `${basePath}/a`)?.id).toBe('a')
})

test('operations on one path are told apart by the media type of their body', () => {
  const taking = (operationId: string, mediaType: string): JsonObject => ({
    post: { operationId, requestBody: { content: { [mediaType]: {} } } },
  })
  const index = new OperationIndex({
    paths: {
      '/analyze': taking('byAddress', 'application/json'),
      '/analyze#overload=stream': taking('byFile', 'image/*'),
    },
  })
  const meant = (type: string): string | undefined =>
    index.find('post', '/analyze', { headers: new Headers({ 'content-type': type }) })?.id
  expect(meant('application/json; charset=utf-8')).toBe('byAddress')
  expect(meant('image/png')).toBe('byFile')
})
