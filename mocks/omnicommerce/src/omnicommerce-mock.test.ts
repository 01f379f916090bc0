import { type MockOf, specProblems, startMock, wirePlacesIn } from '@picturedesk/mocks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { omnicommerceMock } from './omnicommerce-mock.ts'

let mock: MockOf<typeof omnicommerceMock>
const KEY = wirePlacesIn(omnicommerceMock.spec).credential('apiKey').name

beforeAll(async () => {
  mock = await startMock(omnicommerceMock)
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

const headers = (more: Record<string, string> = {}): Record<string, string> => ({
  [KEY]: mock.credentials.apiKey,
  'content-type': 'application/json',
  'accept-language': 'en-US',
  ...more,
})
const get = (id: string, more?: Record<string, string>): Promise<Response> =>
  mock.fetch(`${mock.url}/image-moderation/tags/${id}`, { headers: headers(more) })
const post = (productIds: string[], path = `/${productIds[0]}`): Promise<Response> =>
  mock.fetch(`${mock.url}/image-moderation/tags${path}`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({ productIds }),
  })

describe('one product', () => {
  test('201 with tags, 200 without', async () => {
    expect((await get('A1000')).status).toBe(201)
    expect((await get('A1003')).status).toBe(200)
  })

  test('an id with every sign that it may have', async () => {
    const response = await (await get('outlet.A1_red~50-percent')).json()
    expect(response.productInfo.id).toBe('outlet.A1_red~50-percent')
  })

  test.each([encodeURIComponent('outlet/A1'), 'x'.repeat(51)])(
    'the id %s is a violation',
    async (id) => {
      expect((await get(id)).status).toBe(501)
      expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer: '/path/productId' }])
    },
  )

  test('its status has a server of its own', async () => {
    const { origin } = new URL(mock.url)
    const status = await mock.fetch(`${origin}/2023-05/management/status/A1000`, {
      headers: headers(),
    })
    expect(await status.json()).toMatchObject({ status: 'DONE' })
    const counts = await mock.fetch(`${origin}/2023-05/management/status-count`, {
      headers: headers(),
    })
    expect(await counts.json()).toEqual({ done: 290, processing: 0, error: 12 })
  })

  test.each([
    ['a wrong key', 'A1000', { [KEY]: 'nobody' }, 401, 'unauthorized api key.'],
    ['no content type', 'A1000', { 'content-type': '' }, 400, 'invalid request format.'],
    ['an unknown product', 'Z1', {}, 404, 'product not found.'],
  ])('the vendor refuses %s', async (_, id, more, status, errors) => {
    const response = await get(id, more)
    expect([response.status, await response.json()]).toEqual([status, { errors }])
    expect(mock.violations).toEqual([])
  })

  test('a language that the vendor has not is a violation', async () => {
    expect((await get('A1000', { 'accept-language': 'fr' })).status).toBe(501)
    expect(mock.takeViolations()).toMatchObject([{ blame: 'client' }])
  })
})

describe('several products', () => {
  test.each(['documented', 'bare'])('by the %s path', async (path) => {
    const response = await post(['A1000', 'A1007'], path === 'bare' ? '' : undefined)
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ complete: { count: 1 }, failed: { count: 1 } })
  })

  test('more than 100 are a violation', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `A${1000 + index}`)
    expect((await post(ids)).status).toBe(501)
    expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer: '/body/productIds' }])
  })
})

describe('scenarios', () => {
  test('not-analysed and status-unavailable', async () => {
    mock.scenario('not-analysed')
    expect((await get('A1000')).status).toBe(200)
    mock.scenario('status-unavailable')
    const { origin } = new URL(mock.url)
    const url = `${origin}/2023-05/management/status/A1000`
    expect((await mock.fetch(url, { headers: headers() })).status).toBe(401)
  })

  test('quota-exhausted: two calls, then none', async () => {
    mock.scenario('quota-exhausted')
    const statuses = [await get('A1000'), await post(['A1000']), await get('A1000')]
    expect(statuses.map(({ status }) => status)).toEqual([201, 201, 429])
  })

  test('key-refused', async () => {
    mock.scenario('key-refused')
    expect((await get('A1000')).status).toBe(401)
  })

  test('partial-batch-failure and products-left-out', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `A${1010 + index}`)
    mock.scenario('partial-batch-failure')
    expect(await (await post(ids)).json()).toMatchObject({
      complete: { count: 7 },
      failed: { count: 3 },
    })
    mock.scenario('products-left-out')
    expect(await (await post(ids)).json()).toMatchObject({
      complete: { count: 6 },
      failed: { count: 3 },
    })
  })
})

test('notes requests without the key', async () => {
  await get('A1000')
  expect(JSON.stringify(mock.requests())).not.toContain(mock.credentials.apiKey)
})

test('the spec has no problem that would keep it from being served', () => {
  expect(specProblems(omnicommerceMock.spec)).toEqual([])
})

test('coverage knows the codes that the envelope of the spec can have', () => {
  const codes = mock.coverage().operations.flatMap((each) => each.codes.map(({ name }) => name))
  expect([...new Set(codes)].sort()).toEqual([])
})
