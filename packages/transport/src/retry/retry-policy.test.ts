import { NetworkError, RateLimitedError, VendorError } from '@picturedesk/provider'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { singleShot } from '../request/single-shot.ts'
import { createAcme } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch, type Step } from '../testing/fake-fetch.ts'
import { listen, REFUSED } from '../testing/listen.ts'
import { failure, json, ONE_THING, success, text } from '../testing/responses.ts'
import { retryDelay } from './retry-policy.ts'

const ORDER = { body: { id: '1' } }

/** What `fetch` throws in Node, from the inside out. */
function fetchFailed(code: string, syscall?: string): Error {
  const cause = Object.assign(new Error(code), { code, ...(syscall && { syscall }) })
  return new TypeError('fetch failed', { cause })
}

const TRANSIENT: [string, Step][] = [
  ...[408, 429, 500, 502, 503, 504].map((status): [string, Step] => [
    `status ${status}`,
    text('', { status }),
  ]),
  ['a reset', fetchFailed('ECONNRESET')],
  ['a refused connection', fetchFailed('ECONNREFUSED')],
  ['truncated JSON', text('{"ok":true,"data":{"list":[{"id":1', { type: 'application/json' })],
  ['a rate limit in the envelope', failure('too fast')],
]

const FINAL: [string, Step][] = [
  ...[400, 401, 403, 404, 410, 422, 501].map((status): [string, Step] => [
    `status ${status}`,
    text('', { status }),
  ]),
  ['a failure in the envelope', failure('out of paper', 7)],
  ['an HTML page', text('<!doctype html>', { type: 'text/html' })],
  ['an empty response', text('')],
  ['a missing field', success({})],
  ['a redirect', text('', { status: 302, headers: { location: 'https://elsewhere.test/' } })],
]

test.each(TRANSIENT)('%s is followed by another attempt where that is safe', async (_, step) => {
  const { fetch, sent } = fakeFetch(step, success(ONE_THING))
  const { transport } = createAcme({ fetch })
  expect(await transport.call('listThings', {})).toMatchObject({ payload: ONE_THING, attempts: 2 })
  expect(sent).toHaveLength(2)
})

test('an idempotent operation is repeated like a safe one', async () => {
  const { fetch, sent } = fakeFetch(text('', { status: 500 }), success(ONE_THING))
  const { transport } = createAcme({ fetch })
  await transport.call('findThings', { body: { q: 'x' } })
  expect(sent).toHaveLength(2)
})

test.each(FINAL)('%s is not followed by another attempt', async (_, step) => {
  const { fetch, sent } = fakeFetch(step)
  const { transport, retries } = createAcme({ fetch })
  expect(await failureOf(transport.call('listThings', {}))).toMatchObject({ attempts: 1 })
  expect(sent).toHaveLength(1)
  expect(retries).toEqual([])
})

test.each(TRANSIENT.filter(([name]) => name !== 'a refused connection'))(
  '%s is not followed by another attempt where money is at stake',
  async (_, step) => {
    const { fetch, sent } = fakeFetch(step)
    const { transport } = createAcme({ fetch })
    const error = await failureOf(transport.call('buyThing', ORDER))
    expect(error).toMatchObject({ attempts: 1 })
    expect((error as { outcome: string }).outcome).not.toBe('not-sent')
    expect(sent).toHaveLength(1)
  },
)

test.each([
  ['ECONNREFUSED', 'connect'],
  ['EHOSTUNREACH', 'connect'],
  ['ENOTFOUND', 'getaddrinfo'],
  ['EAI_AGAIN', 'getaddrinfo'],
  ['UND_ERR_CONNECT_TIMEOUT', undefined],
])('%s from %s proves that a purchase never left, so it is tried again', async (code, syscall) => {
  const { fetch, sent } = fakeFetch(fetchFailed(code, syscall), success({ order: 'o-1' }))
  const { transport } = createAcme({ fetch })
  expect(await transport.call('buyThing', ORDER)).toMatchObject({ attempts: 2 })
  expect(sent).toHaveLength(2)
})

test.each(
  ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].flatMap((code) => [
    [code, 'read'],
    [code, 'write'],
    [code, undefined],
  ]),
)('%s from %s leaves a purchase unknown, and it is not repeated', async (code, syscall) => {
  const { fetch, sent } = fakeFetch(fetchFailed(String(code), syscall), success({ order: 'o-1' }))
  const { transport } = createAcme({ fetch })
  expect(await failureOf(transport.call('buyThing', ORDER))).toMatchObject({
    code: 'network-error',
    outcome: 'unknown',
    attempts: 1,
  })
  expect(sent).toHaveLength(1)
})

const INTERMEDIARIES = [
  300, 302, 303, 400, 401, 403, 404, 407, 408, 409, 413, 425, 429, 451, 500, 502, 503, 504,
]
const BODIES: readonly [string, () => Response][] = INTERMEDIARIES.flatMap((status) => [
  [`${status} with a page`, () => text('<h1>No</h1>', { status, type: 'text/html' })],
  [`${status} with JSON of its own`, () => json({ error: 'blocked' }, { status })],
  [`${status} with nothing`, () => text(null, { status })],
])

test.each(BODIES)('%s is no refusal by the vendor: the purchase is unknown', async (_, respond) => {
  const { fetch, sent } = fakeFetch(respond)
  const { transport } = createAcme({ fetch })
  expect(await failureOf(transport.call('buyThing', ORDER))).toMatchObject({ outcome: 'unknown' })
  expect(sent).toHaveLength(1)
})

test.each([200, 400, 403, 404, 409, 422, 429])(
  "the vendor's own envelope with status %d refuses a purchase",
  async (status) => {
    const { fetch, sent } = fakeFetch(() => failure('out of paper', 7, { status }))
    const { transport } = createAcme({ fetch })
    expect(await failureOf(transport.call('buyThing', ORDER))).toMatchObject({
      outcome: 'rejected',
      vendorCode: 7,
    })
    expect(sent).toHaveLength(1)
  },
)

test.each([
  [409, json({ detail: 'sold' }, { status: 409 }), 'rejected'],
  [409, text('<h1>No</h1>', { status: 409 }), 'unknown'],
  [403, json({ detail: 'blocked' }, { status: 403 }), 'unknown'],
] as const)(
  'a status that the spec documents refuses a purchase, with JSON: %d, %o, %s',
  async (_, response, outcome) => {
    const buyThing = {
      method: 'POST',
      path: '/orders',
      retry: 'never',
      once: singleShot,
      refusals: [409],
    } as const
    const { fetch } = fakeFetch(response)
    const plain = (body: unknown) => ({ payload: body, at: '' })
    const { transport } = createAcme({ fetch }, { operations: { buyThing }, open: plain })
    expect(await failureOf(transport.call('buyThing', {} as never))).toMatchObject({ outcome })
  },
)

test.each([
  ['in the vendor’s envelope', 429, failure('slow down', 7, { status: 429 }), false],
  ['from an intermediary', 429, text('Slow down', { status: 429 }), undefined],
  ['of another status', 409, failure('sold', 7, { status: 409 }), undefined],
])('a refusal that is documented to be free, %s', async (_, status, response, charged) => {
  const buyThing = {
    method: 'POST',
    path: '/orders',
    retry: 'never',
    once: singleShot,
    refusals: [409, 429],
    uncharged: [429],
  } as const
  const { fetch, sent } = fakeFetch(response)
  const { transport } = createAcme({ fetch }, { operations: { buyThing } })
  const error = await failureOf(transport.call('buyThing', {} as never))
  expect(error).toMatchObject({ status })
  expect(error).toHaveProperty(
    'outcome',
    charged === false || status === 409 ? 'rejected' : 'unknown',
  )
  expect((error as { charged?: false }).charged).toBe(charged)
  expect(sent).toHaveLength(1)
})

test('a failure of connecting after the headers does not prove that nothing was sent', async () => {
  const broken = new ReadableStream({ start: (body) => body.error(fetchFailed('ECONNREFUSED')) })
  const { fetch, sent } = fakeFetch(() => text(broken))
  const { transport } = createAcme({ fetch })
  const error = await failureOf(transport.call('buyThing', ORDER))
  expect(error).toMatchObject({ code: 'network-error', outcome: 'unknown', attempts: 1 })
  expect(sent).toHaveLength(1)
})

describe('on real sockets', () => {
  test('a port where nobody listens has the outcome "not-sent", also for a purchase', async () => {
    const { transport, retries } = createAcme({ baseUrl: REFUSED })
    const error = await failureOf(transport.call('buyThing', ORDER))
    expect(NetworkError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ outcome: 'not-sent', attempts: 3, status: undefined })
    expect(error).toHaveProperty('cause.cause.code', 'ECONNREFUSED')
    expect((error as Error).message).toMatch(/the connection failed: .*ECONNREFUSED/)
    expect(retries).toHaveLength(2)
  })

  test.each([421, 401, 407])(
    'a %d does not make the runtime send a purchase a second time',
    async (status) => {
      const headers = { 'www-authenticate': 'Basic realm="a"', 'proxy-authenticate': 'Basic' }
      const vendor = await listen((_, response) => response.writeHead(status, headers).end('no'))
      const { transport } = createAcme({ baseUrl: vendor.url })
      const error = await failureOf(transport.call('buyThing', ORDER))
      expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 })
      expect(vendor.requests).toHaveLength(1)
    },
  )

  test('nor does it where a tool has patched the global `fetch` and hands on to the runtime’s own', async () => {
    const vendor = await listen((_, response) => response.writeHead(421).end('no'))
    const { transport } = createAcme({ baseUrl: vendor.url })
    const runtime = globalThis.fetch
    vi.stubGlobal('fetch', (...sent: Parameters<typeof fetch>) => runtime(...sent))
    onTestFinished(() => void vi.unstubAllGlobals())
    const error = await failureOf(transport.call('buyThing', ORDER))
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 })
    expect(vendor.requests).toHaveLength(1)
  })

  test('a kept connection that is cut does not make the runtime send a purchase again', async () => {
    const vendor = await listen(({ method, socket }, response) =>
      method === 'POST' ? socket.destroy() : response.end('{"ok":true,"data":{"list":[]}}'),
    )
    const { transport } = createAcme({ baseUrl: vendor.url })
    await transport.call('listThings', {})
    const error = await failureOf(transport.call('buyThing', ORDER))
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 })
    expect(vendor.requests.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  test('a TLS handshake that fails is "not sent"', async () => {
    const vendor = await listen((_, response) => response.end('no TLS here'))
    const { transport } = createAcme({ baseUrl: vendor.url.replace('http:', 'https:') })
    const error = await failureOf(transport.call('buyThing', ORDER))
    expect(error).toMatchObject({ code: 'network-error', outcome: 'not-sent', attempts: 3 })
    expect(vendor.requests).toHaveLength(0)
  })

  test('a connection that is cut before the answer is tried again, a purchase is not', async () => {
    const vendor = await listen((request) => request.socket.destroy())
    const { transport } = createAcme({ baseUrl: vendor.url })
    const read = await failureOf(transport.call('listThings', {}))
    expect(read).toMatchObject({ code: 'network-error', outcome: 'unknown', attempts: 3 })
    expect(vendor.requests).toHaveLength(3)
    const bought = await failureOf(transport.call('buyThing', ORDER))
    expect(bought).toMatchObject({ code: 'network-error', outcome: 'unknown', attempts: 1 })
    expect(vendor.requests).toHaveLength(4)
  })

  test('a read is repeated after a connection is cut in the body, and a purchase is not', async () => {
    const vendor = await listen((request, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"ok":true,', () => request.socket.destroy())
    })
    const { transport } = createAcme({ baseUrl: vendor.url })
    const read = await failureOf(transport.call('listThings', {}))
    expect(read).toMatchObject({ code: 'network-error', status: 200, attempts: 3 })
    const bought = await failureOf(transport.call('buyThing', ORDER))
    expect(bought).toMatchObject({ code: 'network-error', outcome: 'unknown', attempts: 1 })
    expect(vendor.requests).toHaveLength(4)
  })
})

test.each([1, 2, 5])(
  'maxAttempts %d limits the attempts to a vendor that stays down',
  async (most) => {
    const { fetch, sent } = fakeFetch(text('', { status: 503 }))
    const { transport, clock } = createAcme({ fetch, maxAttempts: most })
    const error = await failureOf(transport.call('listThings', {}))
    expect(VendorError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ status: 503, attempts: most })
    expect(sent).toHaveLength(most)
    expect(clock.pending).toBe(0)
  },
)

test('the wait is a random part of a back-off that doubles up to five seconds', async () => {
  const { fetch } = fakeFetch(text('', { status: 503 }))
  const random = [0.5, 0, 0.25, 0.5, 0.5, 0.5, 0.5]
  const { transport, retries } = createAcme({
    fetch,
    maxAttempts: 8,
    random: () => random.shift() ?? 1,
  })
  await failureOf(transport.call('listThings', {}))
  expect(retries.map(({ delay }) => delay)).toEqual([100, 0, 200, 800, 1600, 2500, 2500])
  expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test.each([429, 503])('the wait after a %d is its Retry-After plus jitter', async (status) => {
  const asked = [
    { 'retry-after': '7' },
    { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }, // the first wait took 7.1 s of the clock
    { 'retry-after': 'soon' },
  ]
  const [seconds, date, malformed] = asked.map((headers) => text('', { status, headers }))
  if (!seconds || !date || !malformed) throw new Error('unreachable')
  const { fetch } = fakeFetch(seconds, date, malformed, success(ONE_THING))
  const { transport, retries } = createAcme({ fetch, maxAttempts: 4 })
  await transport.call('listThings', {})
  expect(retries.map(({ delay }) => delay)).toEqual([7_100, 1_900 + 200, 400])
})

test('a wait beyond the deadline is not begun, and the call fails with the vendor’s error', async () => {
  const body = JSON.stringify({ ok: false, error: 'too fast', code: 'E42' })
  const { fetch, sent } = fakeFetch(text(body, { status: 429, headers: { 'retry-after': '30' } }))
  const { transport, clock, retries } = createAcme({ fetch, timeout: 30_000 })
  const error = await failureOf(transport.call('listThings', {}))
  expect(RateLimitedError.isInstance(error)).toBe(true)
  expect(error).toMatchObject({
    retryAfter: 30_000,
    attempts: 1,
    vendorCode: 'E42',
    vendorMessage: 'too fast',
    outcome: 'rejected',
  })
  expect(sent).toHaveLength(1)
  expect(retries).toEqual([])
  expect(clock.pending).toBe(0)
})

test('each attempt has a new signature', async () => {
  const { fetch, sent } = fakeFetch(text('', { status: 500 }), success(ONE_THING))
  const { transport } = createAcme({ fetch })
  await transport.call('listThings', { query: { q: 'moon' } })
  await transport.call('findThings', { body: { q: 'moon' } })
  const signatures = sent.map(({ url, init }) =>
    init.body === undefined
      ? new URL(url).searchParams.get('sign')
      : JSON.parse(String(init.body)).sign,
  )
  expect(signatures).toEqual(['signature1', 'signature2', 'signature3'])
})

test('calls share a budget of retries, which successes refill', async () => {
  let down = true
  const { fetch, sent } = fakeFetch(() => (down ? text('', { status: 503 }) : success(ONE_THING)))
  const { transport, retries } = createAcme({ fetch })
  for (let call = 0; call < 15; call++) await failureOf(transport.call('listThings', {}))
  expect(retries).toHaveLength(20)
  expect(sent).toHaveLength(35)

  down = false
  for (let call = 0; call < 5; call++) await transport.call('listThings', {})
  down = true
  await failureOf(transport.call('listThings', {}))
  expect(retries).toHaveLength(21)

  const other = createAcme({ fetch })
  await failureOf(other.transport.call('listThings', {}))
  expect(other.retries).toHaveLength(2)
})

test('the time that the vendor asks for is waited in full, with any jitter', () => {
  const error = new RateLimitedError('slow down', { retryAfter: 4_000 })
  expect(retryDelay(1, error, () => 0)).toBe(4_000)
  expect(retryDelay(40, error, () => 0.5)).toBe(6_500)
  expect(retryDelay(1, new RateLimitedError('slow down', {}), () => 0.5)).toBe(100)
})
