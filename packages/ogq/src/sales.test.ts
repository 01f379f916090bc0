import { type Sale, SaleOutcomeUnknownError, type SaleReport } from '@picturedesk/provider'
import { passTime, refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { Ogq } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

const report: SaleReport = {
  asset: 'ogq:image/17506d5fe220111',
  offer: 'OGQ-IMAGE-SR',
  price: { amount: '165.00', currency: 'KRW' },
  reference: 'A-1',
  soldAt: '2026-01-31T12:00:00.25+09:00',
}
const ORDERED = { reference: 'A-1', assetId: 'ogq:image/17506d5fe220111' }

const listed = async (ogq: Ogq, userId?: string): Promise<Partial<Sale>[]> =>
  (await ogq.sales.list({}, { userId })).items.map(({ reference, assetId }) => ({
    reference,
    assetId,
  }))

test('a sale is reported in the documented form, for the user of the provider', async () => {
  const { provider: ogq, mock, requests } = await startDesk()
  const sale = await ogq.sales.report({ ...report, userName: '홍길동' })
  expect(sale).toEqual({
    provider: 'ogq',
    kind: 'image',
    ...ORDERED,
    offer: { id: 'OGQ-IMAGE-SR' },
    price: { amount: '165.00', currency: 'KRW' },
    soldAt: '2026-01-31T03:00:00.250Z',
    raw: undefined,
  })
  expect(requests.at(-1)).toMatchObject({
    method: 'POST',
    url: `${mock.url}/v1/ptn/customer-transactions/payments`,
  })
  expect(requests.at(-1)?.body).toEqual({
    contentId: '17506d5fe220111',
    contentType: 'IMAGE',
    krwPrice: 165,
    orderNo: 'A-1',
    policyCode: 'OGQ-IMAGE-SR',
    transactedAt: Date.UTC(2026, 0, 31, 3, 0, 0, 250),
    userId: mock.credentials.userId,
    username: '홍길동',
  })
  expect(mock.violations).toEqual([])
})

test('a sale of a listed asset under its own offer, to another user, is that user’s alone', async () => {
  const { provider: ogq } = await startDesk()
  const [asset] = (await ogq.search.assets({ text: '경복궁' })).items
  const [offer] = asset?.offers ?? []
  if (asset === undefined || offer === undefined) throw new Error('Nothing was found.')
  const soldAt = new Date('2026-01-31T12:00:00Z')
  await ogq.sales.report({ ...report, asset, offer, soldAt }, { userId: 'reader-2' })
  expect(await listed(ogq)).toEqual([])
  expect(await listed(ogq, 'reader-2')).toEqual([{ reference: 'A-1', assetId: asset.id }])
})

test('purchases are listed in pages', async () => {
  const { provider: ogq, requests } = await startDesk()
  for (const reference of ['A-1', 'A-2', 'A-3']) await ogq.sales.report({ ...report, reference })
  const references: unknown[] = []
  for await (const { reference } of ogq.sales.list({ perPage: 2 })) references.push(reference)
  expect(references).toEqual(['A-3', 'A-2', 'A-1'])
  const queries = requests.slice(-2).map(({ url }) => new URL(url).search)
  expect(queries).toEqual([
    '?pageSize=2&page=0&userId=reader-1',
    '?pageSize=2&page=1&userId=reader-1',
  ])
})

describe('a purchase that is no image', () => {
  test.each(['STICKER', 'image', 'VIDEO'])(
    '%s is left out with a warning, and costs no neighbour',
    async (contentType) => {
      const elements = [
        { contentId: '1', contentType, orderNo: 'S-1' },
        { contentId: '2', contentType: 'IMAGE', orderNo: 7 },
      ]
      const { provider: ogq } = await startDesk({
        wrapFetch: () => async () => Response.json({ code: 20000, data: { elements } }),
      })
      const { items, warnings } = await ogq.sales.list()
      expect(items).toMatchObject([{ assetId: 'ogq:image/2', reference: '7' }])
      expect(warnings).toEqual([
        { code: 'invalid-item', raw: elements[0], message: expect.stringContaining('left out') },
      ])
    },
  )
})

describe('a lost response', () => {
  test('is settled by the purchases of the user', async () => {
    const { provider: ogq, mock } = await startDesk({ scenario: 'sale-response-lost' })
    const sale = await passTime(mock.clock, ogq.sales.report(report, { userId: 'reader-2' }))
    expect(sale).toMatchObject({ ...ORDERED, recovered: true })
    expect(mock.requests({ operation: 'reportSale' })).toHaveLength(1)
    expect(await listed(ogq, 'reader-2')).toEqual([ORDERED])
  })

  test('is settled by purchases that show it late', async () => {
    const { provider: ogq, mock } = await startDesk({ scenario: 'sale-shown-late' })
    const sale = await passTime(mock.clock, ogq.sales.report(report))
    expect(sale).toMatchObject({ ...ORDERED, recovered: true })
    expect(mock.requests({ operation: 'reportSale' })).toHaveLength(1)
    expect(mock.requests({ operation: 'listPurchases' })).toHaveLength(3)
  })

  test('is told as unknown where they cannot be listed, with all that is needed to look later', async () => {
    const { provider: ogq, mock } = await startDesk({ scenario: 'sale-unknown' })
    const error = await refusalOf(passTime(mock.clock, ogq.sales.report(report)))
    if (!SaleOutcomeUnknownError.isInstance(error)) throw error
    expect(error).toMatchObject({ operation: 'reportSale', attempts: 1, outcome: 'unknown' })
    expect(error.sale).toEqual({
      provider: 'ogq',
      ...ORDERED,
      offerId: 'OGQ-IMAGE-SR',
      price: { amount: '165.00', currency: 'KRW' },
      soldAt: '2026-01-31T03:00:00.250Z',
    })
    expect(JSON.stringify(error)).not.toContain(mock.credentials.userId)
    expect(mock.requests({ operation: 'reportSale' })).toHaveLength(1)
  })

  test('stays unknown while the report is not among the purchases', async () => {
    const { provider: ogq, mock } = await startDesk()
    await ogq.sales.report({ ...report, reference: 'A-0' })
    mock.fault({ name: 'reset-before-headers', operation: 'reportSale' })
    const reported = ogq.sales.report(report, { timeout: 5_000 })
    expect(await refusalOf(passTime(mock.clock, reported))).toMatchObject({
      code: 'sale-outcome-unknown',
    })
    expect(mock.requests({ operation: 'listPurchases' }).length).toBeGreaterThan(1)
  })
})

test.each([
  // Whoever stands between may have said it: only the vendor's own envelope refuses.
  ['rate-limited', 'sale-outcome-unknown'],
  ['redirect-elsewhere', 'sale-outcome-unknown'],
  ['unavailable', 'sale-outcome-unknown'],
] as const)('a report that meets %s is sent once', async (name, code) => {
  const { provider: ogq, mock } = await startDesk()
  mock.fault({ name, operation: 'reportSale', times: 'always' })
  const reported = ogq.sales.report(report, { timeout: 5_000 })
  expect(await refusalOf(passTime(mock.clock, reported))).toMatchObject({ code })
  expect(mock.requests({ operation: 'reportSale' })).toHaveLength(1)
})

test('a quota that is used up is the vendor’s refusal: the report is sent once', async () => {
  const { provider: ogq, mock } = await startDesk({ scenario: 'quota-exhausted' })
  expect(await refusalOf(ogq.sales.report(report))).toMatchObject({
    code: 'rate-limited',
    outcome: 'rejected',
  })
  expect(mock.requests()).toHaveLength(1)
})

test('a report is sent again only if it provably never left', async () => {
  let calls = 0
  const { provider: ogq } = await startDesk({
    wrapFetch: (base) => async (input, init) => {
      if (init?.method !== 'POST' || ++calls > 1) return base(input, init)
      const code = { code: 'ECONNREFUSED', syscall: 'connect' }
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), code) })
    },
  })
  await ogq.sales.report(report)
  expect(calls).toBe(2)
  expect(await listed(ogq)).toEqual([ORDERED])
})

test('what the vendor refuses is its refusal, without a look at the purchases', async () => {
  const { provider: ogq, mock } = await startDesk()
  const unknown = { ...report, asset: 'ogq:image/nope' } as const
  expect(await refusalOf(ogq.sales.report(unknown))).toMatchObject({ code: 'not-found' })
  const other = { ...report, offer: 'OGQ-STICKER-SR' }
  expect(await refusalOf(ogq.sales.report(other))).toMatchObject({ vendorCode: 50000 })
  expect(mock.requests({ operation: 'listPurchases' })).toEqual([])
})

test.each<[field: string, change: object]>([
  ['asset', { asset: 'hellorf:image/1' }],
  ['asset', { asset: 'ogq:video/1' }],
  ['price.currency', { price: { amount: '1', currency: 'USD' } }],
  ['price.amount', { price: { amount: '9007199254740993', currency: 'KRW' } }],
  ['reference', { reference: '' }],
  ['soldAt', { soldAt: '2026-01-31 12:00' }],
  ['soldAt', { soldAt: '1969-12-31T23:59:59Z' }],
  ['offer', { offer: '' }],
  ['userName', { userName: '' }],
])('%s is named before anything is sent, where a report has %j', async (field, change) => {
  const { provider: ogq, requests } = await startDesk()
  const wrong = { ...report, ...change } as SaleReport
  expect(await refusalOf(ogq.sales.report(wrong))).toMatchObject({
    code: 'invalid-argument',
    provider: 'ogq',
    field,
    outcome: 'not-sent',
  })
  expect(requests).toEqual([])
})

test('without a user, nothing is sent', async () => {
  const { provider: ogq, requests } = await startDesk()
  expect(await refusalOf(ogq.sales.report(report, { userId: '' }))).toMatchObject({
    code: 'missing-credentials',
    outcome: 'not-sent',
  })
  expect(requests).toEqual([])
})
