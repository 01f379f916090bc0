import { expect, test } from 'vitest'
import { createRedact } from '../border/redact.ts'
import { createTransport } from '../create-transport.ts'
import {
  byContentType,
  checkBody,
  checkHeaders,
  chooseBody,
  formBody,
  multipartBody,
  singleShot,
  styledHeaders,
  styledPath,
  styledQuery,
  writeCookies,
} from '../formats/index.ts'
import type { Operation } from '../operation.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch } from '../testing/fake-fetch.ts'
import { clientOf } from './client-of.ts'

const files = { mediaType: 'multipart/form-data', write: multipartBody }
const operations: Record<string, Operation> = {
  pictures: {
    path: '/pictures/{ids}',
    pathParameters: { ids: { type: 'array', required: true } },
    query: { filter: { type: 'object', style: 'deepObject', explode: true } },
    headers: { 'X-Fields': { type: 'array' }, 'X-Note': {} },
    cookies: { session: {}, tags: { type: 'array', explode: false } },
    checkHeaders,
    write: { path: styledPath, query: styledQuery, headers: styledHeaders, cookies: writeCookies },
  },
  upload: {
    method: 'POST',
    path: '/files/{id}',
    retry: 'never',
    once: singleShot,
    pathParameters: { id: { required: true } },
    body: {
      ...{ mediaType: 'application/x-www-form-urlencoded', write: formBody, properties: { a: {} } },
      check: checkBody,
      ...{ others: [files], choose: chooseBody },
    },
  },
  share: {
    method: 'POST',
    path: '/files/{id}',
    key: '/files/{id}#share',
    retry: 'never',
    once: singleShot,
    pathParameters: { id: { required: true } },
    query: { link: { required: true } },
  },
  report: {
    path: '/report',
    accept: 'text/csv, application/json',
    response: byContentType({ 'text/csv': 'text', 'application/json': 'json' }),
  },
}

interface Wire {
  pictures: { path: object; query?: object; header?: object; cookie?: object; payload: unknown }
  upload: { path: object; body: unknown; payload: unknown }
  share: { path: object; query: object; payload: unknown }
  report: { payload: unknown }
}
// biome-ignore lint/suspicious/noExplicitAny: any call is tried here, right or wrong
type Paths = any

const done = Response.json({ done: true })

function vendor(response = done) {
  const { fetch, sent } = fakeFetch(response)
  const transport = createTransport<Wire, Paths>(
    {
      ...{ provider: 'acme', baseUrl: 'https://acme.test', operations, failures: [] },
      ...{ sensitive: [], redact: createRedact([], []), format: () => ({}) },
      open: (payload) => ({ payload }),
    },
    { fetch },
  )
  /** What the last one that was sent is, whoever sent it. */
  const last = (): Request => {
    const { url, init } = sent.at(-1) ?? { url: '', init: {} }
    return new Request(url, init)
  }
  return { transport, client: clientOf(transport) as Paths, sent, last }
}

const params = {
  path: { ids: [1, 2] },
  query: { filter: { size: 5, kind: 'a b' } },
  header: { 'X-Fields': ['id', 'title'], 'X-Note': 'a note' },
  cookie: { session: 'a;b', tags: ['x', 'y'] },
}

test('a call writes each parameter in its style, cookies too', async () => {
  const { transport, last } = vendor()
  await transport.call('pictures', params)
  const { url, headers } = last()
  expect(url).toBe('https://acme.test/pictures/1,2?filter[size]=5&filter[kind]=a%20b')
  expect(headers.get('x-fields')).toBe('id,title')
  expect(headers.get('cookie')).toBe('session=a%3Bb; tags=x,y')
})

test('the typed client sends the same as a call', async () => {
  const calls = vendor()
  await calls.transport.call('pictures', params)
  const request = calls.last()
  let given: Request | undefined
  const { client } = vendor()
  client.use({
    onRequest: ({ request: own }: { request: Request }) => {
      given = own.clone()
    },
  })
  await client.GET('/pictures/{ids}', { params })
  expect(given?.url).toBe(request.url)
  for (const name of ['x-fields', 'x-note', 'cookie'])
    expect(given?.headers.get(name), name).toBe(request.headers.get(name))
})

test('a header that HTTP cannot carry is refused before anything is sent', async () => {
  const { transport, sent } = vendor()
  const header = { 'X-Note': 'a\r\nX-Evil: 1' }
  const error = await failureOf(transport.call('pictures', { ...params, header }))
  expect(error).toMatchObject({ code: 'invalid-argument', field: 'X-Note' })
  expect(sent).toHaveLength(0)
})

test('operations on one path are told apart by their path in the spec, and the fragment is not sent', async () => {
  const { client, sent, transport } = vendor()
  let given: Request | undefined
  client.use({
    onRequest: ({ request }: { request: Request }) => {
      given = request.clone()
    },
  })
  const path = { id: '7' }
  await client.POST('/files/{id}#share', { params: { path, query: { link: 'a' } } })
  expect(given?.url).toBe('https://acme.test/files/7?link=a')
  await client.POST('/files/{id}', { params: { path }, body: { a: 'b c' } })
  expect(await given?.text()).toBe('a=b+c')
  await transport.call('share', { path, query: { link: 'b' } })
  expect(sent.at(-1)?.url).toBe('https://acme.test/files/7?link=b')
})

test('the typed client chooses the media type by the body', async () => {
  const { client } = vendor()
  let given: Request | undefined
  client.use({
    onRequest: ({ request }: { request: Request }) => {
      given = request.clone()
    },
  })
  const form = new FormData()
  form.append('picture', new Blob(['x']), 'a.png')
  await client.POST('/files/{id}', { params: { path: { id: '7' } }, body: form })
  expect(given?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  expect((await given?.formData())?.get('picture')).toMatchObject({ name: 'a.png' })
})

test.each([
  ['text/csv', 'a,b', 'a,b'],
  ['application/json', '[1]', [1]],
])('a response in %s is read by its media type', async (type, body, payload) => {
  const { transport, last } = vendor(new Response(body, { headers: { 'content-type': type } }))
  expect(await transport.call('report', {})).toMatchObject({ payload })
  expect(last().headers.get('accept')).toBe('text/csv, application/json')
})
