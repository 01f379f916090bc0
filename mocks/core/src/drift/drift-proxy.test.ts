import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type DeviatingShop, startDeviatingShop } from '../fixtures/deviating-shop.ts'
import { shopSpec } from '../fixtures/shop-spec.ts'
import type { CountedDifference } from './drift-log.ts'
import { DriftProxy } from './drift-proxy.ts'
import { renderDrift } from './render-drift.ts'

const KEY = 'canary-key-1234'
const headers = { 'x-key': KEY }
const problems: string[] = []
const options = { vendor: 'shop', spec: shopSpec, port: 0, strict: false }

let shop: DeviatingShop
let proxy: DriftProxy

beforeAll(async () => {
  shop = await startDeviatingShop()
})
afterAll(() => shop[Symbol.asyncDispose]())
beforeEach(async () => {
  proxy = await start({ writes: false, billable: false })
})
afterEach(() => proxy[Symbol.asyncDispose]())

function start(
  allow: { writes: boolean; billable: boolean },
  upstream = shop.url,
): Promise<DriftProxy> {
  const onProblem = (problem: string): unknown => problems.push(problem)
  return DriftProxy.start({ ...options, upstream, allow, onProblem })
}

async function differencesOf(
  path: string,
  init: RequestInit = { headers },
): Promise<readonly CountedDifference[]> {
  const response = await fetch(proxy.url + path, { redirect: 'manual', ...init })
  await response.arrayBuffer()
  return proxy.report().differences
}

test('passes requests and responses on as they are', async () => {
  const before = shop.calls.length
  const init = { headers: { ...headers, 'x-other': 'a, b' } }
  const response = await fetch(`${proxy.url}/products?page=1&user=%E6%B5%8B%2B`, init)
  expect(await response.json()).toMatchObject({ products: [{ id: 1 }, { id: 1 }] })
  expect(response.headers.get('x-total')).toBe('2')
  expect(shop.calls.slice(before)).toMatchObject([
    {
      method: 'GET',
      url: '/real/products?page=1&user=%E6%B5%8B%2B',
      headers: { 'x-key': KEY, 'x-other': 'a, b', host: shop.url.host },
    },
  ])
})

test('passes a body on byte by byte', async () => {
  const body = 'text=%61+b'
  const type = 'application/x-www-form-urlencoded'
  const found = await differencesOf('/search', {
    method: 'POST',
    headers: { ...headers, 'content-type': type },
    body,
  })
  expect(found).toEqual([])
  expect(shop.calls.at(-1)).toMatchObject({ body, headers: { 'content-type': type } })
})

test('finds nothing where vendor and spec agree', async () => {
  expect(await differencesOf('/products/1')).toEqual([])
  expect(proxy.report()).toMatchObject({ calls: 1, refused: [], unreachable: [] })
})

test.each([
  ['missing', 'missing-field', '/response/name', 'vendor', []],
  ['type', 'wrong-type', '/response/price', 'vendor', ['"20"']],
  ['enum', 'unknown-value', '/response/state', 'spec', ['"on-its-way"']],
  ['zero', 'constraint', '/response/id', 'vendor', ['0']],
  ['made', 'constraint', '/response/made', 'vendor', ['"yesterday"']],
  ['gone', 'undocumented-status', '/response', 'spec', ['410']],
  ['moved', 'undocumented-status', '/response', 'spec', ['302']],
  ['html', 'undocumented-content-type', '/response', 'vendor', ['"text/html"']],
  ['empty', 'undocumented-content-type', '/response', 'vendor', ['"no body"']],
  ['broken', 'not-json', '/response', 'vendor', [expect.stringContaining('text of length')]],
])('finds what the vendor does otherwise: %s', async (path, kind, pointer, seems, examples) => {
  expect(await differencesOf(`/products/${path}`)).toMatchObject([
    {
      operation: 'getProduct',
      route: 'GET /products/{id}',
      kind,
      pointer,
      seems,
      examples,
      count: 1,
    },
  ])
})

test('finds fields that the spec does not have, and shows no text of theirs', async () => {
  expect(await differencesOf('/products/extra')).toMatchObject([
    { kind: 'extra-field', pointer: '/response/token', examples: ['text of length 18'] },
    { kind: 'extra-field', pointer: '/response/size', examples: ['integer'], seems: 'spec' },
  ])
})

test('counts what is found in each item of a list, or again, as one', async () => {
  await differencesOf('/products?page=1')
  expect(await differencesOf('/products?page=2')).toMatchObject([
    {
      kind: 'extra-field',
      pointer: '/response/products/0/size',
      spec: '#/components/schemas/Product',
      count: 4,
    },
  ])
})

test.each([
  ['/products?colour=red', 'undocumented-parameter', '/query/colour', 'spec'],
  ['/products?colour=red&refused', 'undocumented-parameter', '/query/colour', 'client'],
  ['/products?page=0', 'invalid-request', '/query/page', 'spec'],
  ['/new', 'undocumented-route', '', 'spec'],
  ['/nothing', 'undocumented-route', '', 'client'],
])('finds what the client does otherwise: %s', async (path, kind, pointer, seems) => {
  const found = await differencesOf(path)
  expect(found).toContainEqual(expect.objectContaining({ kind, pointer, seems }))
})

test('compares the response to a request that the spec does not understand, too', async () => {
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'text/csv' }, body: 'a,b' }
  await proxy[Symbol.asyncDispose]()
  proxy = await start({ writes: true, billable: false })
  expect(await differencesOf('/products', init)).toMatchObject([
    { operation: 'addProduct', kind: 'invalid-request', pointer: '/body', seems: 'spec' },
    { operation: 'addProduct', kind: 'undocumented-status', pointer: '/response' },
  ])
})

test('finds that credentials are missing', async () => {
  const found = await differencesOf('/products/1', {})
  expect(found).toMatchObject([{ kind: 'invalid-request' }])
})

test('finds a header that is missing', async () => {
  const path = '/products?page=1'
  await proxy[Symbol.asyncDispose]()
  const spec = structuredClone(shopSpec) as { paths: Record<string, unknown> }
  const text = JSON.stringify(spec).replace('x-total', 'x-sum')
  proxy = await DriftProxy.start({
    ...options,
    spec: JSON.parse(text),
    upstream: shop.url,
    allow: { writes: false, billable: false },
    onProblem: () => {},
  })
  const found = await differencesOf(path)
  expect(found).toContainEqual(
    expect.objectContaining({
      kind: 'constraint',
      pointer: expect.stringContaining('/response/headers'),
    }),
  )
})

test.each([
  ['POST', '/products', '--allow-writes', { writes: true, billable: false }],
  ['DELETE', '/nothing', '--allow-writes', { writes: true, billable: false }],
  ['GET', '/orders', '--allow-billable', { writes: false, billable: true }],
])('sends %s %s only with %s', async (method, path, option, allow) => {
  const before = shop.calls.length
  const refused = await fetch(proxy.url + path, { method, headers })
  expect(refused.status).toBe(501)
  expect(await refused.json()).toMatchObject({ type: 'urn:picturedesk:mock-violation' })
  expect(shop.calls).toHaveLength(before)
  expect(problems.at(-1)).toContain(option)
  expect(proxy.report()).toMatchObject({ calls: 0, refused: [{ count: 1 }], differences: [] })

  await proxy[Symbol.asyncDispose]()
  proxy = await start(allow)
  await fetch(proxy.url + path, { method, headers })
  expect(shop.calls).toHaveLength(before + 1)
})

test('a billable call is not let through as a write', async () => {
  await proxy[Symbol.asyncDispose]()
  proxy = await start({ writes: true, billable: false })
  expect((await fetch(`${proxy.url}/orders`, { headers })).status).toBe(501)
})

test('shows no secret, in the report or in the calls', async () => {
  await differencesOf('/products?user=canary-user&page=1&token=canary-unknown')
  await differencesOf('/products/pin')
  await differencesOf('/products/extra')
  const report = proxy.report()
  const shown = JSON.stringify(report) + renderDrift(report)
  for (const secret of [KEY, 'canary-user', 'canary-unknown', '4711', 'extra-secret-value'])
    expect(shown).not.toContain(secret)
  const calls = JSON.stringify(proxy.calls())
  const files = calls + JSON.stringify(proxy.har())
  for (const secret of [KEY, 'canary-user', '4711']) expect(files).not.toContain(secret)
  expect(calls).toContain('the [redacted] of [redacted]')
})

test('says that a vendor is not reached', async () => {
  await proxy[Symbol.asyncDispose]()
  proxy = await start({ writes: false, billable: false }, new URL('http://127.0.0.1:1/'))
  const response = await fetch(`${proxy.url}/products/1`, { headers })
  expect(response.status).toBe(501)
  expect(await response.text()).toContain('did not reach the vendor')
  expect(proxy.report()).toMatchObject({ calls: 0, unreachable: [{ count: 1 }] })
})

test('cuts what is under way when it ends', async () => {
  const pending = fetch(`${proxy.url}/hang`, { headers })
  const cut = expect(pending).rejects.toThrow()
  await vi.waitFor(() => expect(shop.calls.at(-1)?.url).toBe('/real/hang'))
  await proxy[Symbol.asyncDispose]()
  await cut
})

test('compares past what is wrong with a spec, unless it is strict', async () => {
  const text = JSON.stringify(shopSpec).replace('"minimum":1', '"minimum":"one"')
  const broken = { ...options, spec: JSON.parse(text), upstream: shop.url, onProblem: () => {} }
  const allow = { writes: false, billable: false }
  await expect(DriftProxy.start({ ...broken, allow, strict: true })).rejects.toThrow(
    'The spec of Shop',
  )
  await using started = await DriftProxy.start({ ...broken, allow })
  expect((await fetch(`${started.url}/products/1`, { headers })).status).toBe(200)
})
