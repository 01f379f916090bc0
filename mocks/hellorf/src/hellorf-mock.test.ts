import { createHash } from 'node:crypto'
import {
  examplesIn,
  type MockOf,
  operationsIn,
  specProblems,
  startMock,
  VirtualClock,
  wirePlacesIn,
} from '@picturedesk/mocks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hellorfMock } from './hellorf-mock.ts'

let mock: MockOf<typeof hellorfMock>
const wire = wirePlacesIn(hellorfMock.spec)
const [ID, NONCE, SIGN] = ['clientId', 'nonce', 'signature'].map(
  (scheme) => wire.credential(scheme).name,
) as [string, string, string]

beforeAll(async () => {
  mock = await startMock(hellorfMock)
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

type Fields = Readonly<Record<string, string>>

interface CallOptions {
  readonly secret?: string
  readonly nonce?: number | string
  readonly headers?: HeadersInit
  readonly mock?: MockOf<typeof hellorfMock>
  /** Whether empty values are part of the signature. They are sent in any case. */
  readonly signEmpty?: boolean
}

/** A signed call, for values that PHP and `URLSearchParams` encode alike. */
function call(
  method: string,
  path: string,
  fields: Fields = {},
  options: CallOptions = {},
): Promise<Response> {
  const target = options.mock ?? mock
  const { clientId, clientSecret } = target.credentials
  const nonce = options.nonce ?? Math.floor(target.clock.now() / 1000)
  const sent = new URLSearchParams({
    [ID]: clientId,
    [NONCE]: String(nonce),
    ...fields,
  })
  const signed = new URLSearchParams(
    [...sent].filter(([name, value]) => name !== 'file' && (value || options.signEmpty)),
  )
  signed.sort()
  const text = `${signed}&client_secret=${options.secret ?? clientSecret}`
  sent.set(SIGN, createHash('md5').update(text).digest('hex'))
  return method === 'GET'
    ? target.fetch(`${target.url}${path}?${sent}`, { headers: options.headers ?? {} })
    : target.fetch(`${target.url}${path}`, { method, body: sent, headers: options.headers ?? {} })
}

async function json(
  response: Promise<Response>,
): Promise<{ result: boolean; message: string; data: never }> {
  return JSON.parse(await (await response).text())
}

const order = { image_id: '363488282', permission_id: '27', warrant_name: '测试' }
const refused = { result: false, message: '签名错误', code: 1001 }
const expired = { result: false, message: 'nonce_str 已过期', code: 1001 }

describe('credentials', () => {
  test.each([
    ['a wrong secret', 'GET', '/image/categories', {}],
    ['a wrong secret in a form', 'POST', '/image/purchase', order],
  ])('refuses %s in its own envelope', async (_, method, path, fields) => {
    const response = await call(method, path, fields, { secret: 'wrong' })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(refused)
    expect(mock.violations).toEqual([])
  })

  test('refuses another client, and a call without any', async () => {
    expect(await json(call('GET', '/image/categories', { [ID]: 'nobody' }))).toEqual(refused)
    expect(await json(mock.fetch(`${mock.url}/image/categories`))).toEqual(refused)
  })

  test.each([
    [-600, true],
    [-601, false],
    [600, true],
    [601, false],
  ])('a nonce %i seconds off is good: %s', async (seconds, good) => {
    const clock = new VirtualClock({ start: Date.parse('2024-05-01T10:00:00Z'), running: false })
    await using other = await startMock(hellorfMock, { clock })
    const nonce = clock.now() / 1000 + seconds
    const response = await json(call('GET', '/image/categories', {}, { nonce, mock: other }))
    expect(response).toEqual(good ? expect.objectContaining({ result: true }) : expired)
  })

  test('a nonce ages with the clock of the mock', async () => {
    const clock = new VirtualClock()
    await using other = await startMock(hellorfMock, { clock })
    const nonce = Math.floor(clock.now() / 1000)
    await clock.advance(601_000)
    expect(await json(call('GET', '/image/categories', {}, { nonce, mock: other }))).toEqual(
      expired,
    )
  })

  // Editions of the vendor's page disagree on whether empty values are signed.
  test.each([
    ['GET', '/image/my-purchases', 'begin_at', true],
    ['GET', '/image/my-purchases', 'begin_at', false],
    ['GET', '/image/search', 'keyword', true],
    ['GET', '/image/search', 'keyword', false],
    ['POST', '/image/purchase', 'third_user_id', true],
    ['POST', '/image/purchase', 'third_user_id', false],
    ['POST', '/image/simi-search', 'file', false],
  ])(
    'an empty value of %s %s is a mistake of the client, not a wrong signature: %s, signed %s',
    async (method, path, name, signEmpty) => {
      const url = 'https://a.example/b.jpg'
      const fields = path.endsWith('purchase') ? order : path.endsWith('simi-search') ? { url } : {}
      const sent: Fields = { ...fields, ...(path.endsWith('/search') && { page: '1' }), [name]: '' }
      expect((await call(method, path, sent, { signEmpty })).status).toBe(501)
      const blamed = mock.takeViolations().map(({ blame, pointer }) => `${blame} ${pointer}`)
      expect(blamed).toContain(`client /${method === 'GET' ? 'query' : 'body'}/${name}`)
      expect(await json(call(method, path, sent, { signEmpty, secret: 'wrong' }))).toEqual(refused)
    },
  )

  test('a nonce that is no time has expired', async () => {
    expect(await json(call('GET', '/image/categories', {}, { nonce: 'abc' }))).toEqual(expired)
    expect(await json(call('GET', '/image/categories', { [NONCE]: '' }))).toEqual(expired)
  })
})

test('every response of every operation fits the spec, over examples and memory', async () => {
  const examples = examplesIn(hellorfMock.spec)
  const operations = operationsIn(hellorfMock.spec)
  const fields: Record<string, Fields> = {
    searchImages: { page: '1', keyword: '云南' },
    getImage: { image_id: '1500000001' },
    purchaseImage: order,
    searchImagesByImage: { file: 'aGVsbG8=', per_page: '1' },
    searchVideos: { page: '1' },
    getVideo: { video_id: '1500100002' },
    purchaseVideo: { video_id: '16444624', permission_id: '1016', warrant_name: '测试' },
    listVideoTopics: { category_id: '1022' },
    getImagePurchase: { purchase_id: '35' },
    getVideoPurchase: { purchase_id: '178' },
    redownloadImage: { purchase_id: '35' },
    redownloadVideo: { purchase_id: '178' },
    downloadImageWarrant: { purchase_id: '35' },
    downloadVideoWarrant: { purchase_id: '178' },
  }
  const paths: Record<string, string> = {
    getImageTopic: '/image/topic/2',
    listSimilarImages: '/image/363488282/similar',
    getVideoTopic: '/video/topic/16',
    listSimilarVideos: '/video/16444624/similar',
  }
  expect(operations).toHaveLength(25)
  for (const { id, method, path } of operations) {
    const send = (headers: HeadersInit = {}): Promise<Response> =>
      call(method.toUpperCase(), paths[id] ?? path, fields[id], { headers })
    const response = await send()
    expect([id, response.status]).toEqual([id, 200])
    const text = await response.text()
    if (!id.endsWith('Warrant')) expect([id, JSON.parse(text).result]).toEqual([id, true])
    for (const example of examples.of(id)) {
      const named = await send({ prefer: `example=${example.name}` })
      expect([id, example.name, named.status]).toEqual([id, example.name, example.status])
      const body = await named.text()
      const expected = named.headers.get('content-type')?.includes('json')
        ? JSON.stringify(example.value)
        : example.value
      expect(body).toBe(expected)
    }
  }
  expect(mock.violations).toEqual([])
})

describe('a purchase', () => {
  test('is found everywhere afterwards', async () => {
    const bought = await json(call('POST', '/image/purchase', { ...order, third_user_id: 'u-1' }))
    expect(bought).toEqual({ result: true, data: { id: 52, url: expect.any(String) } })
    expect(await json(call('GET', '/image/my-purchases', { image_id: '363488282' }))).toMatchObject(
      {
        data: { total: 1, list: [{ id: 52, third_user_id: 'u-1', warrant_name: '测试' }] },
      },
    )
    expect(await json(call('GET', '/image/purchase-detail', { purchase_id: '52' }))).toMatchObject({
      data: { image: { id: '363488282' }, purchase: { id: 52, price: '812.50' } },
    })
    await call('GET', '/image/purchase-download', { purchase_id: '52' })
    expect(await json(call('GET', '/image/my-purchases', { is_download: '2' }))).toMatchObject({
      data: { total: 0 },
    })
  })

  test('has a warrant, whose bytes the journal keeps', async () => {
    const response = await call('GET', '/image/download-warrant', { purchase_id: '35' })
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-')
    const [entry] = mock.requests({ operation: 'downloadImageWarrant' })
    expect(entry?.responseBytes).toEqual(bytes)
  })

  test.each([
    ['/image/purchase', { ...order, image_id: '7' }, '不存在'],
    ['/image/purchase', { ...order, permission_id: '1016' }, '失败原因'],
    ['/video/purchase', { ...order, video_id: '363488282' }, '不存在'],
  ])('of %s %o is refused', async (path, { image_id, ...fields }: Fields, message) => {
    const sent = path.startsWith('/image') && image_id ? { ...fields, image_id } : fields
    expect(await json(call('POST', path, sent))).toEqual({ result: false, message, code: 1001 })
  })

  test('without what the spec requires is a violation of the client', async () => {
    const { warrant_name, ...rest } = order
    expect((await call('POST', '/image/purchase', rest)).status).toBe(501)
    expect((await call('POST', '/image/purchase', { ...order, imageId: '1' })).status).toBe(501)
    expect(mock.takeViolations()).toMatchObject([
      {
        blame: 'client',
        operation: 'purchaseImage',
        message: expect.stringContaining(`warrant_name`),
      },
      { blame: 'client', operation: 'purchaseImage', pointer: '/body/imageId' },
    ])
  })

  test('is journalled without its credentials', async () => {
    await call('POST', '/image/purchase', order)
    const [entry] = mock.requests({ operation: 'purchaseImage' })
    expect(entry?.body).toEqual({
      ...order,
      [ID]: '[redacted]',
      [NONCE]: '[redacted]',
      [SIGN]: '[redacted]',
    })
  })
})

test.each([
  ['/image/detail', { image_id: '7' }],
  ['/image/7/similar', {}],
  ['/image/topic/99', {}],
  ['/image/purchase-detail', { purchase_id: '99' }],
  ['/image/purchase-download', { purchase_id: '99' }],
  ['/image/download-warrant', { purchase_id: '99' }],
  ['/video/detail', { video_id: '363488282' }],
  ['/video/7/similar', {}],
  ['/video/topic/2', {}],
  ['/video/purchase-detail', { purchase_id: '35' }],
])('%s %o does not exist', async (path, fields: Fields) => {
  expect(await json(call('GET', path, fields))).toEqual({
    result: false,
    message: '不存在',
    code: 1001,
  })
})

test('search by image finds as many as are asked for', async () => {
  const found = await json(call('POST', '/image/simi-search', { file: 'aGVsbG8=', per_page: '1' }))
  expect(found.data).toHaveLength(1)
  expect(
    (await json(call('POST', '/image/simi-search', { url: 'https://a.example/b.jpg' }))).data,
  ).toHaveLength(2)
})

test('neither or both of URL and file is a violation of the client', async () => {
  const both = { url: 'https://a.example/b.jpg', file: 'aGVsbG8=' }
  expect((await call('POST', '/image/simi-search', both)).status).toBe(501)
  expect((await call('POST', '/image/simi-search')).status).toBe(501)
  const blamed = mock.takeViolations().map(({ blame, operation }) => `${blame} ${operation}`)
  expect(new Set(blamed)).toEqual(new Set(['client searchImagesByImage']))
})

describe('scenarios', () => {
  test('purchase-response-lost: bought once, heard of never', async () => {
    mock.scenario('purchase-response-lost')
    await expect(call('POST', '/image/purchase', order)).rejects.toThrow('fetch failed')
    const history = await json(call('GET', '/image/my-purchases', { image_id: '363488282' }))
    expect(history).toMatchObject({ data: { total: 1, list: [{ id: 52 }] } })
    expect(await json(call('POST', '/image/purchase', order))).toMatchObject({ data: { id: 53 } })
  })

  test('purchase-history-lags: there five seconds later', async () => {
    await using other = await startMock(hellorfMock, { scenario: 'purchase-history-lags' })
    const total = async (): Promise<number> =>
      (
        (await json(call('GET', '/image/my-purchases', {}, { mock: other }))).data as {
          total: number
        }
      ).total
    await call('POST', '/image/purchase', order, { mock: other })
    expect(await total()).toBe(2)
    await other.clock.advance(5000)
    expect(await total()).toBe(3)
  })

  test('signature-refused and nonce-expired: until the reset', async () => {
    mock.scenario('signature-refused')
    expect(await json(call('GET', '/image/categories'))).toEqual(refused)
    mock.reset()
    mock.scenario('nonce-expired')
    expect(await json(call('GET', '/image/categories'))).toEqual(expired)
    mock.reset()
    expect(await json(call('GET', '/image/categories'))).toMatchObject({ result: true })
  })
})

test('the spec has no problem that would keep it from being served', () => {
  expect(specProblems(hellorfMock.spec)).toEqual([])
})

test('coverage knows the codes that the envelope of the spec can have', () => {
  const codes = mock.coverage().operations.flatMap((each) => each.codes.map(({ name }) => name))
  expect([...new Set(codes)].sort()).toEqual(['code=1001', 'result=false', 'result=true'])
})
