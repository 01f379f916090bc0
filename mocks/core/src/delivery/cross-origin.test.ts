import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Mock } from '../mock.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { startMock } from '../start-mock.ts'
import { originOf } from './tcp-server.ts'

const spec: OpenApiDocument = {
  ...{ openapi: '3.1.0', info: { title: 'Origins', version: '1' } },
  paths: {
    '/pictures': {
      get: {
        responses: {
          200: {
            description: 'Well',
            headers: { 'X-Total': { schema: { type: 'integer' }, example: 12 } },
            content: { 'application/json': { example: [] } },
          },
        },
      },
    },
    '/own': {
      options: {
        operationId: 'own',
        responses: { 200: { description: 'Well', content: { 'text/plain': { example: 'own' } } } },
      },
    },
    '/gone': { delete: { responses: { 204: { description: 'Gone' } } } },
  },
}

let mock: Mock

beforeAll(async () => {
  mock = await startMock({ id: 'origins', spec })
})
afterAll(async () => {
  mock.takeViolations()
  await mock.close()
})

describe.each(['in process', 'over TCP'])('%s', (way) => {
  const call = (path: string, init: RequestInit): Promise<Response> =>
    (way === 'in process' ? mock.fetch : fetch)(mock.url + path, init)
  const origin = 'https://app.example'

  test('a preflight is answered, whatever it asks for, and is no violation', async () => {
    const response = await call('/pictures', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'x-api-key, content-type',
      },
    })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': 'x-api-key, content-type',
      'access-control-allow-credentials': 'true',
      'access-control-max-age': '600',
      vary: 'Origin',
    })
    expect(response.headers.has('content-length')).toBe(false)
    expect(mock.takeViolations()).toEqual([])
  })

  test.each<[string, HeadersInit, string]>([
    ['without an origin', { 'access-control-request-method': 'PUT' }, 'PUT'],
    ['without a method', { origin }, 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
  ])('a preflight %s is one too', async (_, headers, methods) => {
    const response = await call('/pictures', { method: 'OPTIONS', headers })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toBe(methods)
    expect(response.headers.has('access-control-allow-headers')).toBe(false)
    expect(mock.takeViolations()).toEqual([])
  })

  test('HEAD has the headers of GET, and no body', async () => {
    const response = await call('/pictures', { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('2')
    expect(response.headers.get('access-control-expose-headers')).toMatch(/^[\w-]+(, [\w-]+)+$/)
    expect(await response.text()).toBe('')
  })

  test('an operation of the document for OPTIONS responds itself', async () => {
    const response = await call('/own', { method: 'OPTIONS', headers: { origin } })
    expect(await response.text()).toBe('own')
  })

  test('OPTIONS that is no preflight is a violation where the document has none', async () => {
    expect((await call('/pictures', { method: 'OPTIONS' })).status).toBe(501)
    expect(mock.takeViolations()).toMatchObject([{ blame: 'client' }])
  })

  test.each([
    ['a response', '/pictures', 200],
    ['a complaint of the mock', '/nowhere', 501],
  ])('%s can be read from any origin', async (_, path, status) => {
    const response = await call(path, { headers: { origin } })
    mock.takeViolations()
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-expose-headers')).toContain('content-type')
    const plain = await call('/pictures', {})
    expect(plain.headers.get('access-control-allow-origin')).toBe('*')
    expect(plain.headers.get('access-control-expose-headers')).toContain('x-total')
  })

  test('a fault can be read too', async () => {
    mock.fault({ name: 'bad-gateway' })
    const response = await call('/pictures', { headers: { origin } })
    expect(response.status).toBe(502)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:1'],
  ['0.0.0.0', 'http://127.0.0.1:1'],
  ['::', 'http://[::1]:1'],
  ['::1', 'http://[::1]:1'],
  ['mock', 'http://mock:1'],
])('a server on %s is called at %s', (host, origin) => {
  expect(originOf(host, 1)).toBe(origin)
})

test('a mock listens on the host that it is given', async () => {
  await using other = await startMock({ id: 'hosted', spec }, { host: 'localhost' })
  expect(new URL(other.url).hostname).toBe('localhost')
  expect((await fetch(`${other.url}/pictures`)).status).toBe(200)
})
