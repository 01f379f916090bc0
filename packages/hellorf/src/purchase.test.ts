import { inspect } from 'node:util'
import { memoryJournal } from '@picturedesk/journal'
import type { hellorfMock } from '@picturedesk/mock-hellorf'
import type { Fault, FaultName, MockOf } from '@picturedesk/mocks'
import {
  InvalidArgumentError,
  NetworkError,
  PriceAboveMaximumError,
  type Purchase,
  type PurchaseIntent,
  type PurchaseJournal,
  type PurchaseOrder,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { createHellorf, type Hellorf } from './index.ts'
import { answerAt } from './testing/answer-at.ts'
import { first } from './testing/first.ts'

import { startDesk } from './testing/start-desk.ts'

const image: PurchaseOrder = {
  asset: 'hellorf:image/363488282',
  offer: '27',
  licensee: '测试',
  endUser: 'u-1',
  maxPrice: { amount: '812.5', currency: 'CNY' }, // just the price
}
const video: PurchaseOrder = {
  asset: 'hellorf:video/16444624',
  offer: '1016',
  licensee: 'Ours & Co.',
}
const kinds = [
  { kind: 'image', order: image, buy: 'purchaseImage', look: 'listImagePurchases' },
  { kind: 'video', order: video, buy: 'purchaseVideo', look: 'listVideoPurchases' },
] as const

/** The purchases that the vendor took, those of its documents aside. */
async function taken(hellorf: Hellorf, kind: 'image' | 'video'): Promise<string[]> {
  const { items } = await hellorf.licensing.history({ kind, from: '2020-01-01T00:00:00Z' })
  return items.map(({ id }) => id)
}

function bodies(mock: MockOf<typeof hellorfMock>): unknown[] {
  return mock.requests({ method: 'POST' }).map(({ body }) => body)
}

/** What a purchase rejects with. */
async function failureOf(purchase: Promise<unknown>): Promise<unknown> {
  return purchase.then(
    (result) => new Error(`It went through: ${JSON.stringify(result)}`),
    (error: unknown) => error,
  )
}

async function unknownOf(purchase: Promise<unknown>): Promise<PurchaseOutcomeUnknownError> {
  const error = await failureOf(purchase)
  if (PurchaseOutcomeUnknownError.isInstance(error)) return error
  throw error
}

/** What comes back from where an intent was stored. */
function stored(intent: PurchaseIntent): PurchaseIntent {
  return JSON.parse(JSON.stringify(intent))
}

/** A desk whose journal knows every order of the account. */
const startSoleBuyer: typeof startDesk = (options = {}) =>
  startDesk({ journal: memoryJournal(), ...options })

describe('a purchase', () => {
  test.each(kinds)(
    'of a $kind is sent once and says what was bought',
    async ({ kind, order, buy }) => {
      const { provider: hellorf, sent } = await startDesk()
      const purchase = await hellorf.licensing.purchase(order)
      expect(purchase).toMatchObject({
        id: `hellorf:${kind}/52`,
        kind,
        assetId: order.asset,
        licensee: order.licensee,
        downloadUrl: expect.stringMatching(/^http:/),
      })
      expect(purchase.endUser).toBe(order.endUser)
      expect(purchase).not.toHaveProperty('recovered')
      const [, id] = (order.asset as string).split('/')
      expect(sent(buy)).toEqual({
        [`${kind}_id`]: id,
        permission_id: order.offer,
        warrant_name: order.licensee,
        ...(order.endUser && { third_user_id: order.endUser }),
      })
      expect(await taken(hellorf, kind)).toEqual([purchase.id])
    },
  )

  test.each(['javascript:alert(1)', '//cdn.example/a.jpg', 'file:///etc/passwd', ''])(
    'whose link is %j is bought, without the link, and says so',
    async (url) => {
      const drifts: unknown[] = []
      const { provider: hellorf } = await startDesk({
        wrapFetch: answerAt('/image/purchase', { id: 52, url }),
        hooks: { onDrift: ({ field, value }) => drifts.push([field, value]) },
      })
      const purchase = await hellorf.licensing.purchase(image)
      expect(purchase).toMatchObject({ id: 'hellorf:image/52', downloadUrl: undefined })
      expect(purchase).not.toHaveProperty('recovered')
      expect(drifts).toEqual([['data.url', url]])
    },
  )

  test('a purchase of an asset with offers fetches its current offers', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const asset = await hellorf.assets.get('hellorf:image/1111435439')
    // the two offers look alike, and differ by id
    const offer = first(asset.offers.slice(1))
    await hellorf.licensing.purchase({ asset, offer, licensee: 'A' })
    expect(mock.requests().map(({ operation }) => operation)).toEqual([
      'getImage',
      'getImage',
      'purchaseImage',
    ])
    expect(mock.requests().at(-1)?.body).toMatchObject({ permission_id: '13493' })
  })

  test('a purchase of an asset from a search fetches its offers first', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const asset = first((await hellorf.search.assets({ text: '洱海' })).items)
    await hellorf.licensing.purchase({ ...image, asset })
    expect(mock.requests().map(({ operation }) => operation)).toEqual([
      'searchImages',
      'getImage',
      'purchaseImage',
    ])
  })
})

describe('refused before anything is bought', () => {
  const loose = (changes: object): PurchaseOrder => ({ ...image, ...changes })

  test.each<[string, PurchaseOrder, field: string, allowed: string]>([
    [
      'an offer that the asset has not',
      loose({ offer: '1016' }),
      'offer',
      '42 (图片样片, 100 CNY)',
    ],
    ['no offer', loose({ offer: undefined }), 'offer', '27 (图片大图, 812.50 CNY)'],
    ['another asset’s offer', loose({ offer: { id: '13470', name: '', raw: {} } }), 'offer', '27'],
    ['no licensee', loose({ licensee: undefined }), 'licensee', 'a name that is not empty'],
    ['a blank licensee', loose({ licensee: ' \n' }), 'licensee', 'a name that is not empty'],
    ['an empty end user', loose({ endUser: '' }), 'endUser', 'at least 1'],
    ['another provider’s asset', loose({ asset: 'ogq:image/1' }), 'asset', 'hellorf:image/1'],
    ['what is no asset', loose({ asset: {} }), 'asset', 'hellorf:image/1'],
    [
      'an asset’s id that leaves the path',
      loose({ asset: 'hellorf:image/../1' }),
      'asset',
      '[0-9]+',
    ],
    [
      'a ceiling in another currency',
      loose({ maxPrice: { amount: '1000', currency: 'USD' } }),
      'maxPrice.currency',
      'CNY',
    ],
    [
      'a ceiling that is a number',
      loose({ maxPrice: { amount: 1000, currency: 'CNY' } }),
      'maxPrice.amount',
      'decimal string',
    ],
    [
      'a ceiling with a comma',
      loose({ maxPrice: { amount: '1,000.00', currency: 'CNY' } }),
      'maxPrice.amount',
      'decimal string',
    ],
    [
      'a ceiling with an exponent',
      loose({ maxPrice: { amount: '1e6', currency: 'CNY' } }),
      'maxPrice.amount',
      'decimal string',
    ],
    [
      'a ceiling without currency',
      loose({ maxPrice: { amount: '1000' } }),
      'maxPrice.currency',
      'ISO 4217',
    ],
    ['no ceiling in place of one', loose({ maxPrice: null }), 'maxPrice.amount', 'decimal string'],
  ])('%s', async (_, order, field, allowed) => {
    const opened: unknown[] = []
    const { provider: hellorf, mock } = await startDesk({
      journal: { open: (intent) => void opened.push(intent), settle: () => {} },
    })
    const error = await failureOf(hellorf.licensing.purchase(order))
    expect(error).toBeInstanceOf(InvalidArgumentError)
    expect(error).toMatchObject({ field, outcome: 'not-sent' })
    expect((error as InvalidArgumentError).allowed).toContain(allowed)
    expect(bodies(mock)).toEqual([])
    if (field !== 'endUser') expect(opened).toEqual([])
  })

  test.each(['812.49', '0', '-1', '99.999999999999999999'])(
    'a price above the ceiling %s is refused before anything is bought',
    async (amount) => {
      const { provider: hellorf, mock } = await startDesk()
      const maxPrice = { amount, currency: 'CNY' }
      const error = await failureOf(hellorf.licensing.purchase({ ...image, maxPrice }))
      expect(error).toBeInstanceOf(PriceAboveMaximumError)
      expect(error).toMatchObject({
        price: { amount: '812.50', currency: 'CNY' },
        maxPrice,
        outcome: 'not-sent',
      })
      expect(bodies(mock)).toEqual([])
    },
  )

  test('an offer without a price is refused where there is a ceiling', async () => {
    const { provider: hellorf, mock } = await startDesk({
      wrapFetch: answerAt('/image/detail', { image: { id: 1 }, permissions: [{ id: 9 }] }),
    })
    const order = { ...image, asset: 'hellorf:image/1', offer: '9' } as const
    expect(await failureOf(hellorf.licensing.purchase(order))).toMatchObject({
      code: 'invalid-argument',
      field: 'maxPrice.currency',
    })
    expect(bodies(mock)).toEqual([])
  })

  test('a purchase of an unknown asset is refused before anything is bought', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const order = { ...image, asset: 'hellorf:image/7' } as const
    expect(await failureOf(hellorf.licensing.purchase(order))).toMatchObject({ code: 'not-found' })
    expect(bodies(mock)).toEqual([])
  })
})

/** How a purchase that a fault strikes must end; unlinked is bought, with no link to the file. */
type Fate = 'purchased' | 'unlinked' | 'recovered' | 'unknown' | { readonly code: string }

const fates: Readonly<Record<FaultName, readonly [fate: Fate, details?: object]>> = {
  latency: ['purchased', { ms: 3000 }],
  'slow-drip': ['purchased', { ms: 3000 }],
  'wrong-content-type': ['purchased'],
  'byte-order-mark': ['purchased'],
  'extra-fields': ['purchased'],
  'duplicate-delivery': ['purchased'],
  'hang-in-body': ['recovered'],
  'reset-mid-body': ['recovered'],
  'response-lost': ['recovered'],
  'empty-body': ['recovered'],
  'truncated-json': ['recovered'],
  'missing-field': ['recovered'],
  'wrong-type': ['recovered'],
  'unknown-enum': ['unlinked', { field: '/data/url' }],
  'oversized-body': ['recovered', { bytes: 100_000 }],
  'hang-before-headers': ['unknown'],
  'reset-before-headers': ['unknown'],
  html: ['unknown'],
  'html-as-json': ['unknown'],
  'server-error': ['unknown'],
  'bad-gateway': ['unknown'],
  unavailable: ['unknown', { retryAfterSeconds: 1 }],
  'rate-limited': ['unknown'],
  'redirect-elsewhere': ['unknown'],
  example: [{ code: 'vendor-error' }, { example: 'failure' }],
}

describe.each(kinds)('whatever befalls a purchase of a $kind', ({ kind, order, buy }) => {
  const faults = Object.entries(fates) as [FaultName, (typeof fates)[FaultName]][]

  test.each(faults)(
    '%s: it is sent once and its end is known for what it is',
    async (name, [fate, details]) => {
      const { provider: hellorf, mock } = await startSoleBuyer({ maxResponseBytes: 50_000 })
      mock.fault({ name, operation: buy, times: 'always', ...details } as Fault)

      const end = hellorf.licensing.purchase(order).catch((error: unknown) => error)
      const result = await passTime(mock.clock, end)

      // What a proxy sends again is beyond a client, which must not make it worse.
      expect(mock.requests({ operation: buy })).toHaveLength(name === 'duplicate-delivery' ? 2 : 1)
      const bought = await taken(hellorf, kind)
      if (fate === 'purchased') {
        expect(result).toMatchObject({ id: bought[0], downloadUrl: expect.any(String) })
      } else if (fate === 'unlinked') {
        expect(result).toMatchObject({ id: bought[0], downloadUrl: undefined })
      } else if (fate === 'recovered') {
        expect(result).toMatchObject({ id: bought[0], recovered: true, licensee: order.licensee })
      } else if (fate === 'unknown') {
        expect(result).toBeInstanceOf(PurchaseOutcomeUnknownError)
        expect(result).toMatchObject({
          operation: buy,
          outcome: 'unknown',
          attempts: 1,
          candidates: [],
          intent: { assetId: order.asset, offerId: order.offer, licensee: order.licensee },
        })
        expect(bought).toEqual([])
      } else {
        expect(result).toMatchObject({ ...fate, outcome: 'rejected', attempts: 1 })
        expect(bought).toEqual([])
      }
    },
  )
})

describe('a purchase that never left', () => {
  /** Nobody listens there: the port is reserved, and no free one that another process may be given. */
  const elsewhere = 'http://127.0.0.1:2'

  test('a purchase that never left is tried again, and is "not-sent" if that fails, too', async () => {
    const settled: unknown[] = []
    const { provider: hellorf } = await startDesk({
      wrapFetch: (base) => (input, init) =>
        init?.method === 'POST' ? fetch(elsewhere, init) : base(input, init),
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
    })
    const error = await failureOf(hellorf.licensing.purchase(image))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ outcome: 'not-sent', attempts: 3, operation: 'purchaseImage' })
    expect(settled).toEqual([{ outcome: 'not-sent' }])
  })

  test('a purchase that never left succeeds when the connection works again', async () => {
    let failures = 0
    const { provider: hellorf, mock } = await startSoleBuyer({
      wrapFetch: (base) => (input, init) => {
        if (init?.method !== 'POST' || failures === 2) return base(input, init)
        failures++
        return fetch(elsewhere, init)
      },
    })
    const purchase = await hellorf.licensing.purchase(image)
    expect(purchase).not.toHaveProperty('recovered')
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(1)
    expect(failures).toBe(2)
  })
})

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

describe('resolve', () => {
  test('resolve refuses the intent of another provider', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer()
    const intent: PurchaseIntent = {
      id: 'x',
      provider: 'ogq',
      assetId: 'ogq:image/1',
      offerId: '1',
      licensee: 'A',
      startedAt: '2026-01-01T00:00:00Z',
      knownPurchases: [],
    }
    await expect(hellorf.licensing.resolve(intent)).rejects.toMatchObject({
      code: 'invalid-argument',
      field: 'intent.assetId',
    })
    expect(mock.requests()).toEqual([])
  })

  test('resolve walks every page of the history', async () => {
    const line = (id: number): object => ({ id, able_id: 363488282, warrant_name: '别人' })
    const lost = { ...line(2), warrant_name: '测试' }
    const { provider: hellorf } = await startSoleBuyer({
      wrapFetch: answerAt('/image/my-purchases', (url: URL) => ({
        per_page: 1,
        total: 2,
        list: [url.searchParams.get('page') === '1' ? line(1) : lost],
      })),
    })
    const intent: PurchaseIntent = {
      id: 'x',
      provider: 'hellorf',
      assetId: 'hellorf:image/363488282',
      offerId: '27',
      licensee: '测试',
      startedAt: '2026-01-01T00:00:00Z',
      knownPurchases: [],
    }
    expect(await hellorf.licensing.resolve(intent)).toMatchObject({ id: 'hellorf:image/2' })
  })

  test('resolve fails when the history cannot be read', async () => {
    const { provider: hellorf, mock } = await startSoleBuyer({ scenario: 'purchase-history-lags' })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const { intent } = await unknownOf(
      passTime(mock.clock, hellorf.licensing.purchase(image, { timeout: 1000 })),
    )
    mock.fault({ name: 'html', operation: 'listImagePurchases' })
    await expect(hellorf.licensing.resolve(intent)).rejects.toMatchObject({
      code: 'invalid-response',
    })
  })
})

describe('the journal', () => {
  /** Notes what happens, the sending included, in order. */
  async function journalled(change: Partial<PurchaseJournal> = {}) {
    const events: unknown[] = []
    const journal = memoryJournal()
    const desk = await startDesk({
      journal: {
        ...journal,
        open: async (intent) => {
          await new Promise((resolve) => setImmediate(resolve))
          const { id: _, startedAt: __, endsAt: ___, ...rest } = intent
          events.push(['open', rest])
          return journal.open(intent)
        },
        settle: (intent, settlement) => {
          events.push(['settle', intent.assetId, settlement])
          return journal.settle(intent, settlement)
        },
        ...change,
      },
      hooks: {
        onRequest: ({ operation, method }) => {
          if (method === 'POST') events.push(['send', operation])
        },
      },
    })
    return { ...desk, events }
  }

  const opened = [
    'open',
    {
      provider: 'hellorf',
      assetId: image.asset,
      offerId: '27',
      licensee: '测试',
      endUser: 'u-1',
      price: { amount: '812.50', currency: 'CNY' },
      knownPurchases: [],
    },
  ]
  const sent = ['send', 'purchaseImage']

  test('the journal is written before a purchase is sent, and settled after it', async () => {
    const { provider: hellorf, events } = await journalled()
    const { id } = await hellorf.licensing.purchase(image)
    const settled = ['settle', image.asset, { outcome: 'purchased', purchaseId: id }]
    expect(events).toEqual([opened, sent, settled])
  })

  test('the journal gets an intent of its own for each purchase, as plain JSON', async () => {
    const intents: PurchaseIntent[] = []
    const { provider: hellorf, mock } = await journalled({
      open: (intent) => void intents.push(intent),
    })
    const now = mock.clock.now()
    await hellorf.licensing.purchase(image)
    await hellorf.licensing.purchase(video)
    expect(new Set(intents.map(({ id }) => id)).size).toBe(2)
    for (const intent of intents) {
      expect(stored(intent)).toEqual(intent)
      expect(intent.id).toMatch(/^[0-9a-f-]{36}$/)
      expect(Date.parse(intent.startedAt)).toBeGreaterThanOrEqual(now)
    }
  })

  test.each<[FaultName, object, settlement: object]>([
    ['response-lost', {}, { outcome: 'purchased', purchaseId: 'hellorf:image/52' }],
    ['reset-before-headers', {}, { outcome: 'unknown' }],
    ['example', { example: 'failure' }, { outcome: 'rejected' }],
  ])('is settled after %s', async (name, details, settlement) => {
    const { provider: hellorf, mock, events } = await journalled()
    mock.fault({ name, operation: 'purchaseImage', ...details } as Fault)
    await passTime(mock.clock, Promise.allSettled([hellorf.licensing.purchase(image)]))
    expect(events).toEqual([opened, sent, ['settle', image.asset, settlement]])
  })

  test('a journal that cannot be written stops the purchase', async () => {
    const full = new Error('disk full')
    const { provider: hellorf, mock } = await journalled({ open: () => Promise.reject(full) })
    await expect(hellorf.licensing.purchase(image)).rejects.toBe(full)
    expect(bodies(mock)).toEqual([])
  })

  test('a journal that cannot be settled hides neither a purchase nor a failure, and proves nothing', async () => {
    const { provider: hellorf, mock } = await journalled({
      settle: () => {
        throw new Error('disk full')
      },
    })
    await expect(hellorf.licensing.purchase(image)).resolves.toMatchObject({
      id: 'hellorf:image/52',
    })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    await unknownOf(passTime(mock.clock, hellorf.licensing.purchase(image)))
    mock.fault({ name: 'example', example: 'failure', operation: 'purchaseImage' })
    await expect(hellorf.licensing.purchase(image)).rejects.toMatchObject({ code: 'vendor-error' })
    expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(3)
  })

  test('an intent in the journal is enough to find its purchase after a crash', async () => {
    const intents: PurchaseIntent[] = []
    const journal = memoryJournal()
    const { provider: hellorf, mock } = await journalled({
      ...journal,
      open: (intent) => {
        intents.push(stored(intent))
        return journal.open(intent)
      },
      // the process ends before it can say how
      settle: () => {},
    })
    await hellorf.licensing.purchase(image)
    const restarted = createHellorf({
      ...mock.credentials,
      baseUrl: mock.url,
      fetch: mock.fetch,
      clock: mock.clock,
      journal,
    })
    const found: Purchase | undefined = await restarted.licensing.resolve(first(intents))
    expect(found?.id).toBe('hellorf:image/52')
  })
})

describe('an abort', () => {
  test('an aborted signal sends nothing', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const signal = AbortSignal.abort()
    await expect(hellorf.licensing.purchase(image, { signal })).rejects.toBe(signal.reason)
    expect(mock.requests()).toEqual([])
  })

  test('an abort while the response is awaited settles the purchase as unknown, without look-ups', async () => {
    const settled: unknown[] = []
    const controller = new AbortController()
    const { provider: hellorf, mock } = await startDesk({
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
      wrapFetch: (base) => (input, init) => {
        if (init?.method === 'POST') setTimeout(() => controller.abort(), 20)
        return base(input, init)
      },
    })
    mock.fault({ name: 'hang-in-body', operation: 'purchaseImage' })
    const { signal } = controller
    const error = await failureOf(hellorf.licensing.purchase(image, { signal }))
    expect(error).toBe(signal.reason)
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(settled).toEqual([{ outcome: 'unknown' }])
    expect(mock.requests().map(({ operation }) => operation)).toEqual(['getImage', 'purchaseImage'])
  })

  test('an abort whose reason is an error of Picturedesk settles the purchase as unknown, too', async () => {
    const settled: unknown[] = []
    const controller = new AbortController()
    const reason = new NetworkError('the caller gave up.', { outcome: 'not-sent' })
    const { provider: hellorf, mock } = await startDesk({
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
      wrapFetch: (base) => (input, init) => {
        if (init?.method === 'POST') setTimeout(() => controller.abort(reason), 20)
        return base(input, init)
      },
    })
    mock.fault({ name: 'hang-in-body', operation: 'purchaseImage' })
    const { signal } = controller
    expect(await failureOf(hellorf.licensing.purchase(image, { signal }))).toBe(reason)
    expect(settled).toEqual([{ outcome: 'unknown' }])
  })

  test('an abort during the look-ups ends them and settles the purchase as unknown', async () => {
    const settled: unknown[] = []
    const controller = new AbortController()
    const { provider: hellorf, mock } = await startDesk({
      journal: { open: () => {}, settle: (_, settlement) => void settled.push(settlement) },
      wrapFetch: (base) => (input, init) => {
        if (String(input).includes('my-purchases')) controller.abort(new Error('enough'))
        return base(input, init)
      },
    })
    mock.fault({ name: 'response-lost', operation: 'purchaseImage' })
    const { signal } = controller
    expect(await failureOf(hellorf.licensing.purchase(image, { signal }))).toBe(signal.reason)
    expect(settled).toEqual([{ outcome: 'unknown' }])
  })
})

describe('one deadline', () => {
  test.each<FaultName>(['hang-before-headers', 'hang-in-body'])(
    'covers the order and the look-ups: %s of both',
    async (name) => {
      const { provider: hellorf, mock } = await startDesk()
      mock.fault({ name, operation: 'purchaseImage' } as Fault)
      mock.fault({ name, operation: 'listImagePurchases', times: 'always' } as Fault)
      const start = mock.clock.now()
      await unknownOf(passTime(mock.clock, hellorf.licensing.purchase(image, { timeout: 5000 })))
      const took = mock.clock.now() - start
      expect(took).toBeGreaterThanOrEqual(3000)
      expect(took).toBeLessThan(6000)
      expect(mock.requests({ operation: 'purchaseImage' })).toHaveLength(1)
      expect(mock.requests({ operation: 'listImagePurchases' }).length).toBeGreaterThan(0)
    },
  )

  test('the deadline of a purchase covers the fetching of offers', async () => {
    const { provider: hellorf, mock } = await startDesk()
    mock.fault({ name: 'hang-before-headers', operation: 'getImage' })
    const buying = hellorf.licensing.purchase(image, { timeout: 1000 })
    expect(await failureOf(passTime(mock.clock, buying))).toMatchObject({ code: 'timeout' })
    expect(bodies(mock)).toEqual([])
  })
})
