import { once } from 'node:events'
import { createServer } from 'node:http'
import { InvalidArgumentError, InvalidResponseError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { clientOf } from './client/index.ts'
import { BASE_URL, createAcme, KEY, type Paths, type Wire } from './testing/acme.ts'
import { failureOf } from './testing/failure-of.ts'
import { fakeFetch } from './testing/fake-fetch.ts'
import { listen } from './testing/listen.ts'
import { json, ONE_THING, success, text } from './testing/responses.ts'
import type { Transport } from './transport.ts'

describe('a call', () => {
  test('is formatted, sent below the base URL, and returned without its envelope', async () => {
    const { fetch, sent } = fakeFetch(success(ONE_THING, { headers: { 'x-page': '1' } }))
    const { transport, clock } = createAcme({ fetch })
    const response = await transport.call('listThings', { query: { q: '云南', page: undefined } })
    expect(response).toMatchObject({ payload: ONE_THING, attempts: 1, receivedAt: clock.now() })
    expect(response.headers.get('x-page')).toBe('1')
    const [request] = sent
    expect(request?.init).toMatchObject({ method: 'GET', redirect: 'manual' })
    expect(request?.init.signal).toBeInstanceOf(AbortSignal)
    expect(request?.url.startsWith(`${BASE_URL}/things?`)).toBe(true)
    const { searchParams } = new URL(request?.url ?? '')
    expect(Object.fromEntries(searchParams)).toMatchObject({ q: '云南', key: KEY })
  })

  test('sends headers that the spec has, and checks their rules', async () => {
    const { fetch, sent } = fakeFetch(success(ONE_THING))
    const { transport } = createAcme({ fetch })
    await transport.call('listThings', { header: { 'x-user': 'u-1' } })
    expect(new Headers(sent[0]?.init.headers).get('x-user')).toBe('u-1')
    const header = { 'x-user': 'a very long name' }
    const error = await failureOf(transport.call('listThings', { header }))
    expect(error).toMatchObject({ code: 'invalid-argument', field: 'x-user' })
    expect(sent).toHaveLength(1)
  })

  test('tells when the links in the response expire, if the spec does', async () => {
    const { fetch } = fakeFetch(success({ ...ONE_THING, id: 1 }))
    const { transport } = createAcme({ fetch })
    const { expiresAt } = await transport.call('listThings', {})
    expect(expiresAt).toBe('2026-01-01T00:10:00.000Z')
    expect((await transport.call('getThing', { path: { id: '1' } })).expiresAt).toBeUndefined()
  })

  test('sends the body and the headers of a POST in the vendor’s format', async () => {
    const { fetch, sent } = fakeFetch(success({ order: 'o-1' }))
    const { transport } = createAcme({ fetch })
    await transport.call('buyThing', { body: { id: '7' } })
    const [{ url, init } = { url: '', init: {} }] = sent
    expect(url).toBe(`${BASE_URL}/orders`)
    expect(init.method).toBe('POST')
    expect(JSON.parse(String(init.body))).toEqual({ id: '7', key: KEY, sign: 'signature1' })
    expect(new Headers(init.headers).get('content-type')).toBe('application/json')
  })

  test('sends an id with slashes as one segment', async () => {
    const { fetch, sent } = fakeFetch(success({ id: 1 }))
    const { transport } = createAcme({ fetch })
    await transport.call('getPart', { path: { id: '../a/b?c#d', part: 0 } })
    const { pathname, search } = new URL(sent[0]?.url ?? '')
    expect(pathname).toBe('/v1/things/..%2Fa%2Fb%3Fc%23d/parts/0')
    expect(search).not.toContain('c')
  })

  test.each([
    ['', 'getThing'],
    ['.', 'getThing'],
    ['..', 'deleteThing'],
    [undefined, 'getThing'],
  ] as const)(
    'with %j in the path is refused, and the error names the caller’s option',
    async (id, operation) => {
      const { fetch, sent } = fakeFetch(success({ id: 1 }))
      const { transport } = createAcme({ fetch })
      const call = transport.call(operation, { path: { id }, names: { id: 'asset' } })
      const error = await failureOf(call)
      expect(InvalidArgumentError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({
        field: 'asset',
        provider: 'acme',
        operation,
        outcome: 'not-sent',
      })
      expect(sent).toHaveLength(0)
    },
  )

  test.each([
    [{ query: { q: 'a' } }, 'text', 'at least 2 characters'],
    [{ query: { q: 'a'.repeat(21) } }, 'text', 'at most 20 characters'],
    [{ query: { page: 101 } }, 'page', 'at most 100'],
    [{ query: { color: 'green' } }, 'color', 'one of red, blue'],
    [{ query: { colour: 'red' } }, 'colour', 'left out'],
    [{ body: { q: 'moon' } }, 'text', 'left out'],
    [{ query: { constructor: 'x' } }, 'constructor', 'left out'],
  ])('with %j breaks a rule of the spec, so nothing is sent', async (input, field, allowed) => {
    const { fetch, sent } = fakeFetch(success(ONE_THING))
    const { transport } = createAcme({ fetch })
    const error = await failureOf(
      transport.call('listThings', { ...input, names: { q: 'text' } } as object),
    )
    expect(error).toMatchObject({
      code: 'invalid-argument',
      provider: 'acme',
      operation: 'listThings',
      field,
      allowed: expect.stringContaining(allowed),
      attempts: 0,
      outcome: 'not-sent',
    })
    expect(sent).toHaveLength(0)
  })

  test('with a serializer that throws rejects with that error, and is not repeated', async () => {
    const { fetch, sent } = fakeFetch(success(ONE_THING))
    const broken = new TypeError('this vendor cannot sign today')
    const format = () => ({
      querySerializer: (): string => {
        throw broken
      },
    })
    const { transport, retries } = createAcme({ fetch }, { format })
    expect(await failureOf(transport.call('listThings', {}))).toBe(broken)
    expect(sent).toHaveLength(0)
    expect(retries).toEqual([])
  })

  test('with an `open` that throws rejects with that error, and not with a network error', async () => {
    const { fetch, sent } = fakeFetch(success(ONE_THING))
    const broken = new TypeError('there is no such property')
    const open = (): never => {
      throw broken
    }
    const { transport } = createAcme({ fetch }, { open })
    expect(await failureOf(transport.call('listThings', {}))).toBe(broken)
    expect(sent).toHaveLength(1)
  })

  test('gets its own response on real sockets, among 99 calls at the same time', async () => {
    const vendor = await listen((request, response) => {
      const id = new URL(request.url ?? '', 'http://vendor').pathname.split('/').at(-1)
      response.setHeader('content-type', 'application/json')
      setImmediate(() => response.end(JSON.stringify({ ok: true, data: { id } })))
    })
    const { transport, clock } = createAcme({ baseUrl: vendor.url })
    const ids = Array.from({ length: 100 }, (_, index) => String(index))
    const responses = await Promise.all(
      ids.map((id) => transport.call('getThing', { path: { id } })),
    )
    expect(responses.map(({ payload }) => payload.id)).toEqual(ids)
    expect(new Set(vendor.requests.map(({ url }) => url)).size).toBe(100)
    expect(clock.pending).toBe(0)
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%d to another host is not followed', async (status) => {
    const elsewhere = await listen((_, response) => response.end('{"ok":true,"data":{"list":[]}}'))
    const location = `${elsewhere.url}/things?key=${encodeURIComponent(KEY)}`
    const vendor = await listen((_, response) => response.writeHead(status, { location }).end())
    const { transport } = createAcme({ baseUrl: vendor.url })
    for (const [call, outcome] of [
      [transport.call('listThings', {}), 'rejected'],
      // the vendor itself did not refuse the order
      [transport.call('buyThing', { body: { id: '1' } }), 'unknown'],
    ] as const) {
      const error = await failureOf(call)
      expect(InvalidResponseError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ reason: 'redirect', status, attempts: 1, outcome })
      expect(String(error)).toContain(new URL(elsewhere.url).host)
      expect(String(error)).not.toContain('key=')
    }
    expect(vendor.requests).toHaveLength(2)
    expect(elsewhere.requests).toHaveLength(0)
  })

  test('to the same host is not followed either', async () => {
    const vendor = await listen((_, response) =>
      response.writeHead(302, { location: '/elsewhere' }).end('moved'),
    )
    const { transport } = createAcme({ baseUrl: vendor.url })
    expect(await failureOf(transport.call('listThings', {}))).toMatchObject({ reason: 'redirect' })
    expect(vendor.requests).toHaveLength(1)
  })

  test('that a browser hides is recognised', async () => {
    const opaque = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null }
    const { fetch } = fakeFetch(() => opaque as unknown as Response)
    const { transport } = createAcme({ fetch })
    expect(await failureOf(transport.call('listThings', {}))).toMatchObject({ reason: 'redirect' })
  })

  test('has its body cancelled', async () => {
    const cancelled = Promise.withResolvers<void>()
    const body = new ReadableStream({ cancel: () => cancelled.resolve() })
    const { transport } = createAcme({ fetch: async () => text(body, { status: 302 }) })
    await failureOf(transport.call('listThings', {}))
    await cancelled.promise
  })
})

describe('the raw client', () => {
  const fine = json({ ok: true })

  test('formats, signs and returns the response of a GET', async () => {
    const { fetch, sent } = fakeFetch(fine)
    const { transport } = createAcme({ fetch })
    const { data, response } = await clientOf(transport).GET('/things', {
      params: { query: { q: 'x' } },
    })
    expect(data).toEqual({ ok: true })
    expect(response.status).toBe(200)
    const { searchParams, pathname } = new URL(sent[0]?.url ?? '')
    expect(pathname).toBe('/v1/things')
    expect(Object.fromEntries(searchParams)).toEqual({ q: 'x', key: KEY, sign: 'signature1' })
  })

  test('formats and signs the body of a POST', async () => {
    const bodies: unknown[] = []
    const fetch: typeof globalThis.fetch = async (request) => {
      bodies.push(await (request as Request).json())
      return fine.clone()
    }
    const { transport } = createAcme({ fetch })
    await clientOf(transport).POST('/find', { body: { q: 'moon' } })
    expect(bodies).toEqual([{ q: 'moon', key: KEY, sign: 'signature1' }])
  })

  test('formats and signs what `request` sends', async () => {
    const { fetch, sent } = fakeFetch(fine)
    const { transport } = createAcme({ fetch })
    await clientOf(transport).request('get', '/things')
    expect(new URL(sent[0]?.url ?? '').searchParams.get('sign')).toBe('signature1')
  })

  test('does not follow redirects', async () => {
    const elsewhere = await listen((_, response) => response.end('{}'))
    const vendor = await listen((_, response) =>
      response.writeHead(302, { location: elsewhere.url }).end(),
    )
    const { transport } = createAcme({ baseUrl: vendor.url })
    const { response } = await clientOf(transport).GET('/things')
    expect(response.status).toBe(302)
    expect(elsewhere.requests).toHaveLength(0)
  })

  test.each(['..', '.', ''])('refuses %j in a path', async (id) => {
    const { fetch, sent } = fakeFetch(fine)
    const { transport } = createAcme({ fetch })
    const error = await failureOf(
      clientOf(transport).GET('/things/{id}', { params: { path: { id } } }),
    )
    expect(error).toMatchObject({ code: 'invalid-argument', field: 'id' })
    expect(sent).toHaveLength(0)
  })

  test('neither repeats nor throws for a status', async () => {
    const { fetch, sent } = fakeFetch(json({ why: 'tired' }, { status: 503 }))
    const { transport } = createAcme({ fetch })
    const { error, response } = await clientOf(transport).GET('/things')
    expect(error).toEqual({ why: 'tired' })
    expect(response.status).toBe(503)
    expect(sent).toHaveLength(1)
  })

  test('is one for each connection, so that middleware stays', () => {
    const { transport } = createAcme({})
    expect(clientOf({ connection: transport.connection })).toBe(clientOf(transport))
    expect(clientOf(createAcme({}).transport)).not.toBe(clientOf(transport))
  })

  test.each([[undefined], [{}], [{ connection: 'https://acme.test' }]])(
    'of %j is refused',
    (provider) => {
      const make = () => clientOf(provider as never)
      expect(make).toThrow(InvalidArgumentError)
      expect(make).toThrow(/expected a provider with a `connection`.*Pass/)
    },
  )

  test('has middleware of its own, which calls do not pass', async () => {
    const { fetch } = fakeFetch(json({ ok: true, data: ONE_THING }))
    const { transport } = createAcme({ fetch })
    const seen: string[] = []
    clientOf(transport).use({
      onRequest: ({ request }) => {
        seen.push(new URL(request.url).pathname)
        return new Request('https://elsewhere.test/')
      },
    })
    await clientOf(transport).GET('/things')
    await clientOf(transport).request('get', '/things')
    expect(await transport.call('listThings', {})).toMatchObject({ payload: ONE_THING })
    expect(seen).toEqual(['/v1/things', '/v1/things'])
  })
})

test('no request carries a body that another attempt has used up', async () => {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = await request.toArray()
    bodies.push(String(Buffer.concat(chunks)))
    response.statusCode = bodies.length === 1 ? 503 : 200
    response.end(JSON.stringify({ ok: true, data: ONE_THING }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { transport } = createAcme({ baseUrl: `http://127.0.0.1:${port}` })
  await transport.call('findThings', { body: { q: 'moon' } })
  server.close()
  expect(bodies.map((body) => JSON.parse(body).q)).toEqual(['moon', 'moon'])
})

test('wrong names and values do not compile', () => {
  const check = (transport: Transport<Wire, Paths>): void => {
    // @ts-expect-error no such operation
    transport.call('listNothing', {})
    // @ts-expect-error no such parameter
    transport.call('listThings', { query: { colour: 'red' } })
    // @ts-expect-error a number
    transport.call('listThings', { query: { page: 'one' } })
    // @ts-expect-error no such path
    clientOf(transport).GET('/nothing')
  }
  expect(check).toBeTypeOf('function')
})

test.each([
  ['maxAttempts', 0],
  ['maxAttempts', Number.NaN],
  ['maxAttempts', 1.5],
  ['maxResponseBytes', -1],
])('the option %s cannot be %s', async (option, value) => {
  const error = await failureOf(Promise.resolve().then(() => createAcme({ [option]: value })))
  expect(error).toMatchObject({ code: 'invalid-argument', provider: 'acme', field: option })
})
