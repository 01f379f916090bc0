import {
  InvalidArgumentError,
  PriceAboveMaximumError,
  type PurchaseOrder,
} from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { answerAt } from './testing/answer-at.ts'
import { first } from './testing/first.ts'
import { bodies, failureOf, image, kinds, taken } from './testing/orders.ts'
import { startDesk } from './testing/start-desk.ts'

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
      // The end user is a person, whom the mock's journal hides: that it was sent shows in the purchase above.
      expect(sent(buy)).toEqual({
        [`${kind}_id`]: id,
        permission_id: order.offer,
        warrant_name: order.licensee,
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
