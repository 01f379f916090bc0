import { runInNewContext } from 'node:vm'
import { VirtualClock } from '@picturedesk/mocks'
import type { PurchaseQuery } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { answerAt } from './testing/answer-at.ts'
import { first } from './testing/first.ts'
import { startDesk } from './testing/start-desk.ts'

describe('history', () => {
  test.each([
    ['image', 'hellorf:image/363488282', 'listImagePurchases', { image_id: '363488282' }],
    ['video', 'hellorf:video/16444624', 'listVideoPurchases', { video_id: '16444624' }],
  ] as const)('of %ss sends every option', async (kind, asset, operation, id) => {
    const { provider: hellorf, sent } = await startDesk()
    const query: Required<PurchaseQuery> = {
      kind,
      asset,
      from: '2017-02-24T16:32:18Z',
      to: new Date('2017-03-01T00:00:00+08:00'),
      downloaded: true,
      perPage: 5,
      cursor: '2',
    }
    const page = await hellorf.licensing.history(query)
    expect(sent(operation)).toEqual({
      ...id,
      begin_at: '2017-02-25 00:32:18',
      end_at: '2017-03-01 00:00:00',
      is_download: '1',
      per_page: '5',
      page: '2',
    })
    expect(page.warnings).toEqual([])
  })

  test('the history of an asset takes its kind from the asset, and sends 2 for purchases not downloaded', async () => {
    const { provider: hellorf, sent } = await startDesk()
    await hellorf.licensing.history({ asset: 'hellorf:video/8126014', downloaded: false })
    expect(sent('listVideoPurchases')).toEqual({
      page: '1',
      video_id: '8126014',
      is_download: '2',
    })
  })

  test('the history without options lists images from the first page', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.licensing.history()
    expect(sent('listImagePurchases')).toEqual({ page: '1' })
    expect(page.items.map(({ id }) => id)).toEqual(['hellorf:image/35', 'hellorf:image/1'])
  })

  test('the history is walked page by page', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const ids: string[] = []
    for await (const { id } of hellorf.licensing.history({ perPage: 1 })) ids.push(id)
    expect(ids).toEqual(['hellorf:image/35', 'hellorf:image/1'])
    expect(mock.requests()).toHaveLength(2)
  })

  test.each([
    ['2017-02-25T00:32:18+08:00', '2017-02-25 00:32:18'],
    ['2017-02-25T00:32:18-05:30', '2017-02-25 14:02:18'],
    ['2017-02-24T16:32:18.999Z', '2017-02-25 00:32:18'],
    ['2017-02-24t16:32:18z', '2017-02-25 00:32:18'],
    ['2016-02-29T20:00:00Z', '2016-03-01 04:00:00'],
  ])('%s is %s at the vendor', async (from, wire) => {
    const { provider: hellorf, sent } = await startDesk()
    await hellorf.licensing.history({ from })
    expect(sent('listImagePurchases')).toMatchObject({ begin_at: wire })
  })

  test('a Date is sent, also one of another realm and the epoch itself', async () => {
    const { provider: hellorf, sent } = await startDesk()
    await hellorf.licensing.history({ from: new Date(0), to: runInNewContext('new Date(0)') })
    expect(sent('listImagePurchases')).toMatchObject({
      begin_at: '1970-01-01 08:00:00',
      end_at: '1970-01-01 08:00:00',
    })
  })

  test.each<[string, PurchaseQuery, field: string]>([
    ['a time without zone', { from: '2017-02-25T00:32:18' }, 'from'],
    ['a day alone', { to: '2017-02-25' }, 'to'],
    ['a time in the vendor’s own form', { from: '2017-02-25 00:32:18' }, 'from'],
    ['no time at all', { to: 'yesterday' }, 'to'],
    ['a day that there is not', { to: '2017-02-32T00:00:00Z' }, 'to'],
    ['a broken Date', { from: new Date(Number.NaN) }, 'from'],
    ['a year that the form has no room for', { to: new Date(8.64e15) }, 'to'],
    ['a null', { from: null as never }, 'from'],
    ['a number', { to: 0 as never }, 'to'],
    ['an empty list', { from: [] as never }, 'from'],
    ['an empty asset', { asset: '' as never }, 'asset'],
    ['no asset', { asset: null as never }, 'asset'],
    ['a download that is no boolean', { downloaded: '' as never }, 'downloaded'],
    ['another provider’s asset', { asset: 'ogq:image/1' }, 'asset'],
    ['an asset that cannot be', { asset: 'hellorf:image/..' }, 'asset'],
    ['an asset of the other kind', { kind: 'image', asset: 'hellorf:video/1' }, 'asset'],
    ['too many a page', { perPage: 101 }, 'perPage'],
    ['a cursor that is none', { cursor: 'next' }, 'cursor'],
  ])('%s is refused before sending', async (_, query, field) => {
    const { provider: hellorf, mock } = await startDesk()
    await expect(Promise.resolve(hellorf.licensing.history(query))).rejects.toMatchObject({
      code: 'invalid-argument',
      field,
      outcome: 'not-sent',
    })
    expect(mock.requests()).toEqual([])
  })

  test('values in other forms than the spec’s are read, and invalid ones reported as drift', async () => {
    const drifts: string[] = []
    const lines = [
      {
        id: '7',
        able_id: '42',
        plus_permission: { id: '9', name: null },
        price: 812.5,
        third_user_id: 'u-1',
        created_at: '2017-02-25T00:32:18',
        download_at: '',
      },
      { id: 8, able_id: 43, price: 'free', created_at: 'long ago', plus_user: null },
    ]
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/my-purchases', { per_page: '10', total: '2', list: lines }),
      hooks: { onDrift: ({ field }) => drifts.push(field) },
    })
    const page = await hellorf.licensing.history()
    expect(page.items).toEqual([
      {
        id: 'hellorf:image/7',
        provider: 'hellorf',
        kind: 'image',
        assetId: 'hellorf:image/42',
        offer: { id: '9' },
        price: { amount: '812.5', currency: 'CNY' },
        endUser: 'u-1',
        createdAt: '2017-02-25T00:32:18+08:00',
        raw: lines[0],
      },
      {
        id: 'hellorf:image/8',
        provider: 'hellorf',
        kind: 'image',
        assetId: 'hellorf:image/43',
        offer: { id: '' },
        raw: lines[1],
      },
    ])
    expect(drifts).toEqual(['list.price', 'list.created_at'])
  })
})

describe('one purchase', () => {
  test.each(['get', 'download', 'warrant'] as const)(
    '%s takes a purchase or its id, and says so when there is none',
    async (method) => {
      const clock = new VirtualClock({ running: false })
      const { provider: hellorf } = await startDesk({ clock })
      const purchase = first((await hellorf.licensing.history()).items)
      const byPurchase = await hellorf.licensing[method](purchase)
      expect(await hellorf.licensing[method]('hellorf:image/35')).toEqual(byPurchase)
      await expect(hellorf.licensing[method]('hellorf:image/999')).rejects.toMatchObject({
        code: 'not-found',
        vendorMessage: '不存在',
      })
    },
  )

  test.each([
    'ogq:image/1',
    'hellorf:image/..',
    'hellorf:image/1e3',
    'hellorf:image/0',
    'hellorf:image/1.5',
    '35',
  ])('%j is refused before sending', async (id) => {
    const { provider: hellorf, mock } = await startDesk()
    for (const method of ['get', 'download', 'warrant'] as const)
      await expect(hellorf.licensing[method](id as never)).rejects.toMatchObject({
        code: 'invalid-argument',
        field: 'purchase',
      })
    expect(mock.requests()).toEqual([])
  })

  test.each([
    ['image', 'redownloadImage'],
    ['video', 'redownloadVideo'],
  ] as const)(
    'another download of an %s may cost, and is not repeated after a failure',
    async (kind, operation) => {
      const { provider: hellorf, mock } = await startDesk()
      mock.fault({ name: 'unavailable', operation })
      const id = kind === 'image' ? 'hellorf:image/35' : 'hellorf:video/178'
      await expect(hellorf.licensing.download(id)).rejects.toMatchObject({ attempts: 1 })
      expect(mock.requests({ operation })).toHaveLength(1)
      mock.fault({ name: 'response-lost', operation })
      await expect(hellorf.licensing.download(id)).rejects.toMatchObject({ attempts: 1 })
      expect(mock.requests({ operation })).toHaveLength(2)
    },
  )

  test('a link that is not an http(s) URL is an invalid response', async () => {
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/purchase-download', { url: 'javascript:alert(1)' }),
    })
    await expect(hellorf.licensing.download('hellorf:image/35')).rejects.toMatchObject({
      code: 'invalid-response',
      reason: 'wrong-type',
      field: 'data.url',
    })
  })

  test('a purchased video under neither of its two names is an invalid response', async () => {
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/video/purchase-detail', { purchase: { id: 1 } }),
    })
    await expect(hellorf.licensing.get('hellorf:video/1')).rejects.toMatchObject({
      code: 'invalid-response',
      reason: 'missing-field',
      field: 'data.video',
      operation: 'getVideoPurchase',
      attempts: 1,
      outcome: 'unknown',
    })
  })

  test('a warrant is the bytes of the response', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const warrant = await hellorf.licensing.warrant('hellorf:video/178')
    expect(warrant.mediaType).toBe('application/pdf')
    expect(warrant.bytes).toEqual(mock.requests().at(-1)?.responseBytes)
    expect(new TextDecoder().decode(warrant.bytes.subarray(0, 5))).toBe('%PDF-')
  })

  test('a warrant that is JSON in an unknown form is an invalid response', async () => {
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/download-warrant', {}),
    })
    await expect(hellorf.licensing.warrant('hellorf:image/35')).rejects.toMatchObject({
      code: 'invalid-response',
    })
  })
})

describe('prices', () => {
  test('prices are in the currency of the options', async () => {
    const { provider: hellorf } = await startDesk({ currency: 'USD' })
    const { offers } = await hellorf.assets.get('hellorf:image/363488282')
    expect(offers.map(({ price }) => price)).toEqual([
      { amount: '100', currency: 'USD' },
      { amount: '812.50', currency: 'USD' },
    ])
  })

  test('prices are read from text or numbers, and anything else is left out', async () => {
    const drifts: unknown[] = []
    const permissions = [
      { id: 0, price: 5 },
      { id: 1, price: '-1' },
      { id: 2, price: null },
      { id: 3, price: '' },
    ]
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/detail', { image: { id: 1 }, permissions }),
      hooks: { onDrift: ({ field, value }) => drifts.push([field, value]) },
    })
    const { offers } = await hellorf.assets.get('hellorf:image/1')
    expect(offers.map(({ id, price }) => [id, price?.amount])).toEqual([
      ['0', '5'],
      ['1', undefined],
      ['2', undefined],
      ['3', undefined],
    ])
    expect(drifts).toEqual([['permissions.price', '-1']])
  })
})

describe('sizes', () => {
  test.each([
    ['508.3MB', 532991181],
    ['556.7KB', 570061],
    ['1 GB', 1073741824],
    ['12b', 12],
    ['large', undefined],
    ['', undefined],
    ['1.2.3MB', undefined],
  ])('%j are about %j bytes', async (size, approximateBytes) => {
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/detail', { image: { id: 1 }, permissions: [{ id: 1, size }] }),
    })
    const [offer] = (await hellorf.assets.get('hellorf:image/1')).offers
    expect(offer?.contentSize).toBe(size || undefined)
    expect(offer?.approximateBytes).toBe(approximateBytes)
  })
})

describe('flags', () => {
  test.each([
    [true, true],
    [1, true],
    [false, false],
    [0, false],
    ['1', undefined],
    [null, undefined],
  ])('%j is %j', async (is_editorial, editorial) => {
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/detail', { image: { id: 1, is_editorial } }),
    })
    expect((await hellorf.assets.get('hellorf:image/1')).editorial).toBe(editorial)
  })
})
