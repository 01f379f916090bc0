import { inspect } from 'node:util'
import { memoryJournal } from '@picturedesk/journal'
import { type PurchaseOrder, PurchaseOutcomeUnknownError } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { createHellorf } from './index.ts'
import { answerAt } from './testing/answer-at.ts'
import { failureOf, image, startSoleBuyer, stored, taken, unknownOf } from './testing/orders.ts'
import { startDesk } from './testing/start-desk.ts'

describe('a lost response', () => {
  test('a purchase whose response is lost is found in the history', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer({ scenario: 'purchase-response-lost' })
    const purchase = await hellorf.licensing.purchase(image)
    expect(purchase).toMatchObject({
      id: 'hellorf:image/52',
      assetId: image.asset,
      offer: { id: '27', name: '图片大图' },
      price: { amount: '812.50', currency: 'CNY' },
      licensee: '测试',
      endUser: 'u-1',
      recovered: true,
    })
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(1)
  })

  test('a lost purchase is found although the history lags', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer({ scenario: 'purchase-history-lags' })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const start = mock.clock.now()
    const purchase = await passTime(mock.clock, hellorf.licensing.purchase(image))
    expect(purchase).toMatchObject({ id: 'hellorf:image/52', recovered: true })
    expect(mock.clock.now() - start).toBeGreaterThanOrEqual(5000)
    expect(mock.requests({ operation: 'listImagePurchases' }).length).toBeGreaterThan(2)
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(1)
  })

  test('a lost purchase is found although the history fails once after the order', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer({
      scenario: 'purchase-response-lost',
      wrapFetch: (base) => (input, init) => {
        if (init?.method === 'POST')
          mock.fault({ name: 'html', operation: 'listImagePurchases', times: 2 })
        return base(input, init)
      },
    })
    const purchase = await passTime(mock.clock, hellorf.licensing.purchase(image))
    expect(purchase).toMatchObject({ id: 'hellorf:image/52', recovered: true })
  })

  test('a lost purchase is unknown when the history could not be read before the order', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer({ scenario: 'purchase-response-lost' })
    mock.fault({ name: 'html', operation: 'listImagePurchases' })
    const { intent } = await unknownOf(passTime(mock.clock, hellorf.licensing.purchase(image)))
    expect(intent).not.toHaveProperty('knownPurchases')
  })

  test('a lost purchase that the history shows too late is unknown, and can be resolved later', async () => {
    const journal = memoryJournal()
    const { provider: hellorf, mock } = await startDesk({
      scenario: 'purchase-history-lags',
      journal,
    })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const { intent, candidates, message } = await unknownOf(
      passTime(mock.clock, hellorf.licensing.purchase(image, { timeout: 2000 })),
    )
    expect(candidates).toEqual([])
    expect(message).toContain('licensing.resolve')
    expect(await hellorf.licensing.resolve(stored(intent))).toBeUndefined()
    await mock.clock.advance(5000)
    const later = createHellorf({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: mock.fetch,
      clock: mock.clock,
      journal,
    })
    expect(await later.licensing.resolve(stored(intent))).toMatchObject({
      id: 'hellorf:image/52',
      recovered: true,
    })
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(1)
  })

  test('a lost purchase is not looked for without end, even without a timeout', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    mock.fault({ name: 'reset-before-headers', operation: 'purchaseImage' })
    const end = failureOf(hellorf.licensing.purchase(image, { timeout: Number.POSITIVE_INFINITY }))
    expect(await passTime(mock.clock, end)).toBeInstanceOf(PurchaseOutcomeUnknownError)
  })

  test('a lost purchase is not taken for an earlier one of the same provider', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const before = await hellorf.licensing.purchase(image)
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const purchase = await hellorf.licensing.purchase(image)
    expect(purchase).toMatchObject({ recovered: true })
    expect(purchase.id).not.toBe(before.id)
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const third = await hellorf.licensing.purchase(image)
    expect(third).toMatchObject({ recovered: true })
    expect([before.id, purchase.id]).not.toContain(third.id)
  })

  test('an order that the vendor never took is not taken for an earlier purchase', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const before = await hellorf.licensing.purchase(image)
    mock.fault({ name: 'reset-before-headers', operation: 'purchaseImage' })
    const error = await unknownOf(passTime(mock.clock, hellorf.licensing.purchase(image)))
    expect(error.candidates).toEqual([])
    // the journal has the purchase made before, so the intent need not
    expect(error.intent.knownPurchases).toEqual([])
    expect(before.id).toBe('hellorf:image/52')
    expect(await hellorf.licensing.resolve(stored(error.intent))).toBeUndefined()
  })

  test('a lost purchase is not taken for an earlier one made elsewhere', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const elsewhere = createHellorf({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: mock.fetch,
      clock: mock.clock,
    })
    await elsewhere.licensing.purchase(image)
    await mock.clock.advance(11 * 60 * 1000)
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    expect(await hellorf.licensing.purchase(image)).toMatchObject({ id: 'hellorf:image/53' })
  })

  test.each<[string, Partial<PurchaseOrder>]>([
    ['another offer', { offer: '42' }],
    ['another licensee', { licensee: '别人' }],
    ['another end user', { endUser: 'u-2' }],
    ['another asset', { asset: 'hellorf:image/1500000001' }],
  ])('is not mistaken for one of %s', async (_, change) => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const elsewhere = createHellorf({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: mock.fetch,
      clock: mock.clock,
    })
    const other = await elsewhere.licensing.purchase({ ...image, ...change })
    mock.fault({ name: 'reset-before-headers', operation: 'purchaseImage' })
    const error = await unknownOf(passTime(mock.clock, hellorf.licensing.purchase(image)))
    expect(error.candidates).toEqual([])
    expect(other.id).toBe('hellorf:image/52')
  })

  test('a lost purchase that two entries of the history fit is unknown without a journal, and names both', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const elsewhere = createHellorf({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: mock.fetch,
      clock: mock.clock,
    })
    await elsewhere.licensing.purchase(image)
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const error = await unknownOf(hellorf.licensing.purchase(image))
    const both = ['hellorf:image/53', 'hellorf:image/52']
    expect(error.candidates.map(({ id }) => id)).toEqual(both)
    expect(error.message).toContain('2 matching')
    const again = await unknownOf(hellorf.licensing.resolve(stored(error.intent)))
    expect(again.candidates.map(({ id }) => id)).toEqual(both)
    const narrowed = { ...stored(error.intent), knownPurchases: ['hellorf:image/52'] as const }
    const less = await unknownOf(hellorf.licensing.resolve(narrowed))
    expect(less.candidates.map(({ id }) => id)).toEqual(['hellorf:image/53'])
  })

  test('what the history says of secrets is not in the error that carries its entries', async () => {
    const { provider: hellorf, mock } = await startDesk({
      wrapFetch: (base) => async (input, init) => {
        const response = await base(input, init)
        if (!String(input).includes('/image/my-purchases')) return response
        const { clientId, clientSecret } = mock.credentials
        const body = (await response.json()) as { data: { list: object[] } }
        for (const entry of body.data.list)
          Object.assign(entry, { echo: { [clientId]: [`${clientSecret} sign=abcdef`] } })
        return Response.json(body)
      },
    })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const error = await unknownOf(hellorf.licensing.purchase(image))
    expect(error.candidates.map(({ id }) => id)).toEqual(['hellorf:image/52'])
    const resolved = await unknownOf(hellorf.licensing.resolve(stored(error.intent)))
    const shown = [error, resolved].map((one) => inspect(one, { depth: 9 }) + JSON.stringify(one))
    expect(shown.join()).toContain('echo')
    for (const secret of [...Object.values(mock.credentials), 'abcdef'])
      expect(shown.join()).not.toContain(secret)
  })

  test('of two equal purchases at once, the lost one is not taken for the other', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const asset = await hellorf.assets.get(image.asset)
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const results = await Promise.allSettled([
      hellorf.licensing.purchase({ ...image, asset }),
      hellorf.licensing.purchase({ ...image, asset }),
    ])
    const ids = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value.id] : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(2)
  })

  test('a lost purchase is not taken for an equal one that is still under way', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const asset = await hellorf.assets.get(image.asset)
    mock.fault({ name: 'latency', ms: 3000, operation: 'purchaseImage' })
    mock.fault({ name: 'reset-before-headers', operation: 'purchaseImage' })
    const slow = hellorf.licensing.purchase({ ...image, asset })
    const lost = failureOf(hellorf.licensing.purchase({ ...image, asset }))
    await passTime(mock.clock, Promise.allSettled([slow, lost]))
    expect(await slow).toMatchObject({ id: 'hellorf:image/52' })
    expect(await lost).toBeInstanceOf(PurchaseOutcomeUnknownError)
    expect(await taken(hellorf, 'image')).toEqual(['hellorf:image/52'])
  })

  test('a lost purchase is found in an entry of the history with few members', async () => {
    let looks = 0
    const records = (): object[] => (looks++ === 0 ? [] : [{ id: 77, able_id: 363488282 }])
    const { provider: hellorf, mock } = await startSoleBuyer({
      wrapFetch: answerAt('/image/my-purchases', () => ({
        per_page: 100,
        total: 1,
        list: records(),
      })),
    })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    expect(await hellorf.licensing.purchase(image)).toMatchObject({
      id: 'hellorf:image/77',
      recovered: true,
    })
  })
})
