import { type MockOf, specProblems, startMock, wirePlacesIn } from '@picturedesk/mocks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ogqMock } from './ogq-mock.ts'

let mock: MockOf<typeof ogqMock>
const KEY = wirePlacesIn(ogqMock.spec).credential('apiKey').name

beforeAll(async () => {
  mock = await startMock(ogqMock)
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

interface Answer {
  readonly status: number
  readonly code: unknown
  readonly data: {
    readonly elements: readonly { readonly [name: string]: unknown }[]
    readonly imageUrl: string
  }
}

async function call(
  method: string,
  target: string,
  body?: unknown,
  key = mock.credentials.apiKey,
): Promise<Answer> {
  const response = await mock.fetch(new URL(target, mock.url), {
    method,
    headers: {
      [KEY]: key,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, ...((await response.json()) as object) } as Answer
}

const USER = 'userId=u-1'
const contents = ({ data }: Answer): unknown[] =>
  data.elements.map((one) => (one['image'] as { contentId: string }).contentId)

test('a wrong key is refused in the vendor’s envelope, and so is none', async () => {
  const refused = { status: 401, code: 40100, message: 'invalid API key' }
  expect(await call('GET', `/v1/images?${USER}`, undefined, 'wrong')).toEqual(refused)
  const response = await mock.fetch(`${mock.url}/v1/images?${USER}`)
  expect(response.status).toBe(401)
  expect(mock.violations).toEqual([])
})

test('favorites are remembered, for each user', async () => {
  const contentIds = ['17506d5fe220111', 'bulk/2020/17506d5fe2201']
  const path = `/v1/favorite-images?${USER}`
  expect(await call('POST', path, { contentIds })).toMatchObject({ status: 200, code: 20000 })
  const favoriteItems = [{ contentId: '17506d5fe220111', ordering: 9 }]
  expect(await call('PUT', path, { favoriteItems })).toMatchObject({ code: 20000 })
  expect(contents(await call('GET', path))).toEqual(contentIds.toReversed())
  expect(contents(await call('GET', '/v1/favorite-images?userId=u-2'))).toEqual([])
  const one = `/v1/favorite-images/bulk%2F2020%2F17506d5fe2201?${USER}`
  expect(await call('DELETE', one)).toMatchObject({ code: 20000 })
  expect(await call('DELETE', one)).toMatchObject({ status: 404, code: 40400 })
  expect(contents(await call('GET', path))).toEqual(['17506d5fe220111'])
})

test('the URL of an image reports its use on the mock itself, for whom it was listed', async () => {
  const [image] = (await call('GET', `/v1/images?${USER}&keyword=%EA%B2%BD%EB%B3%B5%EA%B6%81`)).data
    .elements
  const { onUsed } = (image?.['feedbacks'] ?? {}) as { onUsed: string }
  expect(new URL(onUsed).origin).toBe(mock.url)
  expect(await call('GET', onUsed)).toMatchObject({ code: 20000 })
  const recents = await call('GET', `/v1/recent-images?${USER}`)
  expect(contents(recents)).toEqual(['bulk/2020/17506d5fe2201'])
  expect(contents(await call('GET', '/v1/recent-images?userId=u-2'))).toEqual([])
  const id = recents.data.elements[0]?.['recentId']
  expect(await call('DELETE', `/v1/recent-images/${id}?${USER}`)).toMatchObject({ code: 20000 })
  expect(await call('GET', '/v1/feedbacks?feedback_query_params')).toMatchObject({ status: 404 })
})

test('a sale is listed for the user whom it names, and who that is stays out of the journal', async () => {
  const sale = {
    contentId: '122283f2cff2',
    contentType: 'IMAGE',
    krwPrice: 165,
    orderNo: 'A-1',
    policyCode: 'OGQ-IMAGE-SR',
    transactedAt: 1767225600000,
    userId: 'reader-canary',
    username: 'name-canary',
  }
  const path = '/v1/ptn/customer-transactions/payments'
  expect(await call('POST', path, sale)).toMatchObject({ status: 200, code: 20000 })
  expect(await call('POST', path, { ...sale, contentId: 'nope' })).toMatchObject({ status: 404 })
  const other = { ...sale, policyCode: 'NONE' }
  expect(await call('POST', path, other)).toMatchObject({ status: 200, code: 50000 })
  const { data } = await call('GET', '/v1/customer-purchases?userId=reader-canary')
  expect(data.elements).toMatchObject([{ contentId: '122283f2cff2', orderNo: 'A-1' }])
  expect((await call('GET', `/v1/customer-purchases?${USER}`)).data.elements).toEqual([])
  expect(JSON.stringify(mock.requests())).not.toContain('canary')
  mock.reset()
  const { data: after } = await call('GET', '/v1/customer-purchases?userId=reader-canary')
  expect(after.elements).toEqual([])
})

test('a streaming URL ends 24 hours on by the clock of the mock', async () => {
  const path = `/v1/images/122283f2cff2/streamingUrl?${USER}`
  const expiry = async (): Promise<number> => {
    const { data } = await call('GET', path)
    return Number(new URL(data.imageUrl).searchParams.get('expires'))
  }
  const before = mock.clock.now()
  expect(await expiry()).toBeGreaterThanOrEqual(before + 86_400_000)
  await mock.clock.advance(3_600_000)
  expect(await expiry()).toBeGreaterThanOrEqual(before + 90_000_000)
  expect(await call('GET', `${path}&policyCode=NONE`)).toMatchObject({ status: 200, code: 50000 })
})

test('creators are a repeated key', async () => {
  const names = ['Seoul & Co', 'testCreator'].map(
    (name) => `creatorNames=${encodeURIComponent(name)}`,
  )
  const { data } = await call('GET', `/v1/images?${USER}&${names.join('&')}`)
  expect(data.elements).toHaveLength(4)
})

describe('what the vendor would not have understood is the client’s fault', () => {
  test.each([
    ['no user', 'GET', '/v1/images', undefined, 'userId'],
    ['101 items a page', 'GET', `/v1/images?${USER}&pageSize=101`, undefined, 'pageSize'],
    ['a name in a wrong case', 'GET', `/v1/images?${USER}&pagesize=1`, undefined, 'pageSize'],
    ['no images', 'POST', `/v1/favorite-images?${USER}`, { contentIds: [] }, 'contentIds'],
    [
      'a sale without an order number',
      'POST',
      '/v1/ptn/customer-transactions/payments',
      {
        contentId: 'a',
        contentType: 'IMAGE',
        krwPrice: 1,
        policyCode: 'p',
        transactedAt: 1,
        userId: 'u',
      },
      'orderNo',
    ],
    [
      'a price that is text',
      'POST',
      '/v1/ptn/customer-transactions/payments',
      {
        contentId: 'a',
        contentType: 'IMAGE',
        krwPrice: '1',
        orderNo: '1',
        policyCode: 'p',
        transactedAt: 1,
        userId: 'u',
      },
      'krwPrice',
    ],
    [
      'a place that is text',
      'PUT',
      `/v1/favorite-images?${USER}`,
      { favoriteItems: [{ contentId: 'a', ordering: '1' }] },
      'ordering',
    ],
  ])('%s', async (_, method, path, body, name) => {
    const { status } = await call(method, path, body)
    expect(status).toBe(501)
    const violations = mock.takeViolations()
    expect(violations.length).toBeGreaterThan(0)
    expect(violations.every(({ blame }) => blame === 'client')).toBe(true)
    expect(JSON.stringify(violations).toLowerCase()).toContain(name.toLowerCase())
  })
})

test('scenarios: a key that is withdrawn, a quota that is used up, a report whose response is lost', async () => {
  mock.scenario('key-refused')
  expect(await call('GET', `/v1/recent-images?${USER}`)).toMatchObject({ status: 401, code: 40100 })
  mock.reset()
  mock.scenario('quota-exhausted')
  expect(await call('GET', `/v1/recent-images?${USER}`)).toMatchObject({ status: 429, code: 42900 })
  mock.reset()
  mock.scenario('usage-response-lost')
  const report = `/v1/feedbacks?contentId=122283f2cff2&${USER}`
  await expect(call('GET', report)).rejects.toThrow('fetch failed')
  expect(contents(await call('GET', `/v1/recent-images?${USER}`))).toEqual(['122283f2cff2'])
  expect(await call('GET', report)).toMatchObject({ code: 20000 })
  mock.reset()
  mock.scenario('sale-unknown')
  const sale = {
    contentId: '122283f2cff2',
    contentType: 'IMAGE',
    krwPrice: 165,
    orderNo: 'A-1',
    policyCode: 'OGQ-IMAGE-SR',
    transactedAt: 1,
    userId: 'u-1',
  }
  const path = '/v1/ptn/customer-transactions/payments'
  await expect(call('POST', path, sale)).rejects.toThrow('fetch failed')
  const list = `/v1/customer-purchases?${USER}`
  expect(await call('GET', list)).toMatchObject({ status: 200, code: 50000 })
})

test('who the user is stays out of the journal', async () => {
  await call('GET', `/v1/recent-images?userId=reader-canary`)
  expect(JSON.stringify(mock.requests())).not.toContain('reader-canary')
})

test('the spec has no problem that would keep it from being served', () => {
  expect(specProblems(ogqMock.spec)).toEqual([])
})

test('coverage knows the codes that the envelope of the spec can have', () => {
  const codes = mock.coverage().operations.flatMap((each) => each.codes.map(({ name }) => name))
  expect([...new Set(codes)].sort()).toEqual([
    'code=20000',
    'code=40100',
    'code=40400',
    'code=42900',
    'code=50000',
  ])
})
