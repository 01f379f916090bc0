import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Mock } from '../mock.ts'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { startMock } from '../start-mock.ts'

const schema = (value: JsonObject): JsonObject => ({
  content: { 'application/json': { schema: value } },
})
const text = (mediaType: string, example: unknown, more: JsonObject = {}): JsonObject => ({
  content: { [mediaType]: { example, ...more } },
})

/** Responses by path; each is that of a GET. */
const responses: Readonly<Record<string, JsonObject>> = {
  '/csv': { 200: text('text/csv', 'a,b\n1,2\n') },
  '/xml': { 200: text('application/vnd.x+xml', '<a/>', { schema: { type: 'object' } }) },
  '/sequence': { 200: text('application/json-seq', '\u001e{"a":1}\n') },
  '/empty': { 200: text('text/plain', '') },
  '/null': { 200: text('application/json', null) },
  '/quoted': { 200: text('application/json', '{"a":1}', { schema: { type: 'object' } }) },
  '/range': { 200: text('*/*', { a: 1 }) },
  '/image': { 200: { content: { 'image/*': { schema: { type: 'string', format: 'binary' } } } } },
  '/lines': { 200: text('application/x-ndjson', [{ a: 1 }, { a: 2 }]) },
  '/big': { 200: text('application/json', { id: 9007199254740993n }) },
  '/accepted': { 202: {}, 201: text('application/json', 'made') },
  '/only-default': { default: text('application/json', { a: 1 }) },
  '/only-failures': { '5XX': {}, 404: text('application/json', { gone: true }) },
  '/nothing': {},
  '/gone': { 204: text('application/json', { never: 'sent' }) },
  '/unmodified': { 304: {} },
  '/several': {
    200: {
      content: {
        'application/xml': { examples: { x: { value: '<a/>' } } },
        'application/json; version=1': { examples: { one: { value: 1 } } },
        'application/json; version=2': { examples: { two: { value: 2 } } },
        'text/csv': { examples: { c: { value: 'a,b' } } },
      },
    },
    206: text('image/png', 'not really'),
    400: text('application/json', { examples: {} }),
    '4XX': {
      content: { 'application/problem+json': { examples: { bad: { value: { bad: 1 } } } } },
    },
    default: { content: { 'application/json': { examples: { other: { value: { other: 1 } } } } } },
  },
  '/headers': {
    200: {
      headers: {
        'Content-Length': { schema: { type: 'integer' }, example: 3 },
        'Transfer-Encoding': { schema: { type: 'string' }, example: 'chunked' },
        'Content-Encoding': { schema: { enum: ['gzip'] } },
        Connection: { schema: { type: 'string' }, example: 'close' },
        'X-Name': { schema: { type: 'string' }, example: '한글' },
        'X-Lines': { schema: { type: 'string' }, example: 'a\r\nX-Evil: 1' },
        'X Bad': { schema: { type: 'string' }, example: 'a' },
        'X-List': { schema: { type: 'array' }, example: ['a', 'b'] },
        'X-Object': { explode: true, schema: { type: 'object' }, example: { a: 1, b: 2 } },
        'X-Left': { schema: { type: 'integer', minimum: 5 } },
        'Retry-After': { schema: { type: 'integer' } },
        ETag: { schema: { type: 'string' } },
        'X-Json': { content: { 'application/json': { example: { a: 1 } } } },
      },
      ...text('application/json', { a: 1 }),
    },
  },
  '/moved': { 302: { headers: { Location: { schema: { type: 'string' }, example: './csv' } } } },
  '/away': {
    302: {
      headers: { Location: { schema: { type: 'string' }, example: 'https://cdn.example/a' } },
    },
  },
  '/made-up-xml': {
    200: {
      content: {
        'application/xml': {
          schema: {
            ...{ type: 'object', required: ['id', 'tags'], xml: { name: 'picture' } },
            properties: {
              id: { const: 7, xml: { attribute: true } },
              tags: {
                ...{ type: 'array', minItems: 1, maxItems: 1, xml: { wrapped: true } },
                items: { const: 'a<b', xml: { name: 'tag' } },
              },
            },
          },
        },
      },
    },
  },
  '/impossible': { 200: schema({ type: 'integer', minimum: 5, maximum: 4 }) },
  '/impossible-csv': { 200: { content: { 'text/csv': { schema: { type: 'array' } } } } },
}

const spec: OpenApiDocument = {
  ...{ openapi: '3.1.0', info: { title: 'Responses', version: '1' } },
  paths: Object.fromEntries(
    Object.entries(responses).map(([path, byStatus]) => [
      path,
      { get: { responses: byStatus }, head: { responses: byStatus } },
    ]),
  ),
}

let mock: Mock

beforeAll(async () => {
  mock = await startMock({ id: 'responses', spec })
})
afterAll(() => mock.close())

describe.each(['in process', 'over TCP'])('%s', (way) => {
  function call(
    path: string,
    headers: HeadersInit = {},
    init: RequestInit = {},
  ): Promise<Response> {
    const doFetch = way === 'in process' ? mock.fetch : fetch
    return doFetch(mock.url + path, { headers, redirect: 'manual', ...init })
  }

  async function seen(path: string, headers: HeadersInit = {}): Promise<unknown[]> {
    const response = await call(path, headers)
    return [response.status, response.headers.get('content-type'), await response.text()]
  }

  test.each([
    ['/csv', 200, 'text/csv', 'a,b\n1,2\n'],
    ['/xml', 200, 'application/vnd.x+xml', '<a/>'],
    ['/sequence', 200, 'application/json-seq', '\u001e{"a":1}\n'],
    ['/empty', 200, 'text/plain', ''],
    ['/null', 200, 'application/json', 'null'],
    ['/quoted', 200, 'application/json', '{"a":1}'],
    ['/range', 200, 'application/json', '{"a":1}'],
    ['/lines', 200, 'application/x-ndjson', '{"a":1}\n{"a":2}\n'],
    ['/big', 200, 'application/json', '{"id":9007199254740993}'],
    ['/accepted', 201, 'application/json', '"made"'],
    ['/only-default', 200, 'application/json', '{"a":1}'],
    ['/only-failures', 404, 'application/json', '{"gone":true}'],
    ['/nothing', 200, null, ''],
    ['/gone', 204, null, ''],
    ['/unmodified', 304, null, ''],
    [
      '/made-up-xml',
      200,
      'application/xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<picture id="7"><tags><tag>a&lt;b</tag></tags></picture>',
    ],
  ])('%s', async (path, status, contentType, body) => {
    expect(await seen(path)).toEqual([status, contentType, body])
    expect(mock.takeViolations()).toEqual([])
  })

  const several = '/several'
  test.each([
    ['anything', {}, 200, '1'],
    ['XML', { accept: 'application/xml' }, 200, '<a/>'],
    ['the best by quality', { accept: 'text/*;q=0.5, application/xml;q=0.9' }, 200, '<a/>'],
    ['all but JSON', { accept: 'application/json;q=0, */*' }, 200, '<a/>'],
    ['a parameter', { accept: 'application/json; version=2' }, 200, '2'],
    ['a charset', { accept: 'application/json; charset=utf-8' }, 200, '1'],
    ['another success', { accept: 'image/png' }, 206, 'not really'],
    ['an example', { prefer: 'example=c' }, 200, 'a,b'],
    ['an example in another type', { prefer: 'example=c', accept: 'application/xml' }, 200, 'a,b'],
    ['an example of a class', { prefer: 'example=bad' }, 404, '{"bad":1}'],
    ['an example of a class with a status', { prefer: 'example=bad; code=422' }, 422, '{"bad":1}'],
    ['an example of the default', { prefer: 'example=other' }, 500, '{"other":1}'],
    [
      'an example of the default with a status',
      { prefer: 'code=503, example=other' },
      503,
      '{"other":1}',
    ],
    ['a status of a class', { prefer: 'code=418' }, 418, '{"bad":1}'],
    ['a status of the default', { prefer: 'code=599' }, 599, '{"other":1}'],
    [
      'a failure, whatever is accepted',
      { prefer: 'code=418', accept: 'image/png' },
      418,
      '{"bad":1}',
    ],
  ])('who asks for %s', async (_, headers, status, body) => {
    const [found, , content] = await seen(several, headers as unknown as HeadersInit)
    expect([found, content]).toEqual([status, body])
    expect(mock.takeViolations()).toEqual([])
  })

  test.each([
    ['a type that is not there', { accept: 'image/gif' }, '/headers/accept'],
    ['a status that is none', { prefer: 'code=700' }, '/headers/prefer'],
    ['an example that is not there', { prefer: 'example=nobody' }, '/headers/prefer'],
  ])('who asks for %s is to blame', async (_, headers, pointer) => {
    expect((await call(several, headers as unknown as HeadersInit)).status).toBe(501)
    expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer }])
  })

  test.each(['/impossible', '/impossible-csv'])('%s is a limit of the mock', async (path) => {
    expect((await call(path)).status).toBe(501)
    expect(mock.takeViolations()).toMatchObject([
      { blame: 'mock', pointer: expect.stringContaining('#/paths/~1impossible') },
    ])
  })

  test('a file is one that can be opened, in the type that was asked for', async () => {
    const png = await call('/image')
    expect(png.headers.get('content-type')).toBe('image/png')
    expect([...new Uint8Array(await png.arrayBuffer()).subarray(1, 4)]).toEqual([80, 78, 71])
    const gif = await call('/image', { accept: 'image/gif' })
    expect(gif.headers.get('content-type')).toBe('image/gif')
    expect((await gif.text()).slice(0, 4)).toBe('GIF8')
  })

  test('headers of the document are sent, but for those of the transport and unsendable ones', async () => {
    const response = await call('/headers')
    expect(await response.json()).toEqual({ a: 1 })
    const headers = Object.fromEntries(response.headers)
    expect(headers).toMatchObject({
      ...{ 'content-length': '7', 'x-list': 'a,b', 'x-object': 'a=1,b=2', 'x-json': '{"a":1}' },
      ...{ 'retry-after': '1', etag: '"made-up"' },
    })
    expect(Number(headers['x-left'])).toBeGreaterThanOrEqual(5)
    for (const name of [
      'transfer-encoding',
      'content-encoding',
      'x-name',
      'x-lines',
      'x bad',
      'x-evil',
    ])
      expect(headers).not.toHaveProperty([name])
  })

  test('HEAD has headers without a body', async () => {
    const response = await call('/csv', {}, { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('8')
    expect(await response.text()).toBe('')
  })

  test('a redirect below the mock is followed', async () => {
    const response = await call('/moved', {}, { redirect: 'follow' })
    expect(await response.text()).toBe('a,b\n1,2\n')
    expect(mock.takeViolations()).toEqual([])
  })
})

test('a redirect to another host is handed over in process', async () => {
  const response = await mock.fetch(`${mock.url}/away`)
  expect([response.status, response.headers.get('location')]).toEqual([
    302,
    'https://cdn.example/a',
  ])
})

test('what cannot be sent or made up is told at the start', () => {
  const places = (found: readonly { blame: string; pointer: string }[]): string[] =>
    found.map(({ blame, pointer }) => `${blame} ${pointer.replace(/^#\/paths\//, '')}`)
  const headers = '~1headers/get/responses/200/headers'
  expect(places(mock.problems)).toEqual(
    expect.arrayContaining([
      `spec ${headers}/X-Name/example`,
      `spec ${headers}/X-Lines/example`,
      `spec ${headers}/X Bad`,
    ]),
  )
  expect(places(mock.notices)).toEqual(
    expect.arrayContaining([
      'mock ~1impossible/get/responses/200/content/application~1json',
      'mock ~1impossible-csv/get/responses/200/content/text~1csv',
      'spec ~1nothing/get/responses',
    ]),
  )
})
