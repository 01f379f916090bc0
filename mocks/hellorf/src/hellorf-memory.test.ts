import { examplesIn, type JsonObject } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-hellorf' with { type: 'json' }
import { beforeEach, describe, expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { HellorfMemory, type HistoryQuery } from './hellorf-memory.ts'

const examples = examplesIn(spec)
const start = Date.parse('2024-05-01T10:00:00Z')
let now = start
const clock = { now: () => now }
let images: HellorfMemory
let videos: HellorfMemory

beforeEach(() => {
  now = start
  images = new HellorfMemory(readCatalogue('image', examples), clock)
  videos = new HellorfMemory(readCatalogue('video', examples), clock)
})

interface Page {
  per_page: unknown
  total: number
  list: JsonObject[]
}

const search = (keyword?: string, page = 1, perPage = 100): Page =>
  images.search({ keyword, page, perPage }) as never
const history = (query: Partial<HistoryQuery> = {}, memory = images): Page =>
  memory.history({ page: 1, perPage: 10, ...query }) as never
const ids = ({ list }: Page): unknown[] => list.map(({ id }) => id)
const buy = (assetId = '363488282', permissionId = '27', warrantName = '测试'): JsonObject =>
  images.purchase({ assetId, permissionId, warrantName }) as JsonObject

test('of what was bought, the purchase tells the same as the detail of the asset', () => {
  const { image } = images.detail('363488282') as { image: JsonObject }
  const bought = images.purchaseDetail(Number(buy()['id']))?.['image'] as JsonObject
  expect(bought).toMatchObject({ keywords: image['keywords'], category_ids: image['category_ids'] })
  const [clip] = videos.search({ keyword: '', page: 1, perPage: 1 })['list'] as JsonObject[]
  const detail = videos.detail(String(clip?.['id'])) as {
    video: JsonObject
    permissions: JsonObject[]
  }
  const order = { assetId: String(clip?.['id']), warrantName: '测试' }
  const permissionId = String(detail.permissions[0]?.['id'])
  const { id } = videos.purchase({ ...order, permissionId }) as JsonObject
  expect(videos.purchaseDetail(Number(id))?.['image']).toMatchObject({
    category_ids: detail.video['shutter_video_category_ids'],
  })
})

describe('search', () => {
  test('lists the documented hits first, as they are documented', () => {
    const documented = examples.of('searchImages')[0]?.value as { data: Page }
    expect(search('云南', 1, 2).list).toEqual(documented.data.list)
  })

  test('pages with a right total, and ends in an empty page', () => {
    const all = search('云南')
    expect(all.total).toBe(all.list.length)
    expect(all.total).toBeGreaterThan(6)
    const pages = [1, 2, 3].map((page) => search('云南', page, 3))
    expect(pages.map(({ total }) => total)).toEqual([all.total, all.total, all.total])
    expect(pages.flatMap(ids)).toEqual(ids(all).slice(0, 9))
    expect(search('云南', 99, 3)).toEqual({ per_page: 3, total: all.total, list: [] })
  })

  test('wants all words, in any case, from title, description and keywords', () => {
    expect(ids(search('COSMOS garden'))).toEqual(['1111435439'])
    expect(ids(search('cosmos office'))).toEqual([])
    expect(ids(search('洱海 雪山'))).toEqual(['363488282'])
    expect(search(undefined).total).toBeGreaterThan(search('云南').total)
  })

  test('does not evaluate logic: everything matches', () => {
    const { total } = search()
    expect(search('cosmos OR office').total).toBe(total)
    expect(search('(cosmos)').total).toBe(total)
    expect(search('orchid android').total).toBe(0)
  })

  test('finds videos by their description', () => {
    const found = videos.search({ keyword: 'blueberries', page: 1, perPage: 10 }) as never as Page
    expect(ids(found)).toEqual(['3633761'])
  })
})

describe('details', () => {
  test('are the documented ones where there are', () => {
    const documented = examples.of('getImage')[0]?.value as { data: JsonObject }
    expect(images.detail('1111435439')).toEqual(documented.data)
  })

  test('are made after them elsewhere', () => {
    const hit = search('大理').list[0]
    const detail = images.detail('1500000001') as { image: JsonObject; permissions: JsonObject[] }
    expect(detail.image).toMatchObject({
      id: '1500000001',
      _id: '1500000001',
      title: hit?.['title'],
      preview_url: hit?.['preview_url'],
    })
    expect(detail.permissions.map(({ id, price }) => [id, price])).toEqual([
      [42, '100'],
      [27, '812.50'],
    ])
  })

  test('exist for every hit, and for what was sold', () => {
    for (const { id } of search().list) expect(images.detail(String(id))).toBeDefined()
    const sold = images.detail('2234622970') as { image: JsonObject }
    expect(sold.image['preview_url']).toContain('2234622970')
  })

  test('do not exist otherwise, nor across kinds', () => {
    expect(images.detail('7')).toBeUndefined()
    expect(images.detail('16444624')).toBeUndefined()
    expect(videos.detail('16444624')).toBeDefined()
  })
})

describe('purchases', () => {
  test('get ids from the documented one up, and a link to the file', () => {
    expect(buy()).toEqual({ id: 52, url: expect.stringMatching(/hellorf_363488282\.jpg$/) })
    expect(buy()['id']).toBe(53)
  })

  test('pass over ids that the documents use', () => {
    const order = { assetId: '16444624', permissionId: '1016', warrantName: 'A' }
    const bought = Array.from({ length: 127 }, () => (videos.purchase(order) as JsonObject)['id'])
    expect(bought.at(0)).toBe(52)
    expect(bought).not.toContain(178)
    expect(bought.at(-1)).toBe(179)
  })

  test('need an asset that exists and one of its offers', () => {
    const order = { assetId: '7', permissionId: '27', warrantName: 'A' }
    expect(images.purchase(order)).toBe('unknown-asset')
    expect(images.purchase({ ...order, assetId: '363488282', permissionId: '1016' })).toBe(
      'unknown-offer',
    )
    expect(history().total).toBe(2)
  })

  test('appear in the history, newest first', () => {
    const { id } = images.purchase({
      assetId: '363488282',
      permissionId: '27',
      warrantName: '测试',
      thirdUserId: 'u-1',
    }) as JsonObject
    now += 1000
    buy()
    expect(ids(history())).toEqual([53, 52, 35, 1])
    expect(history().list[1]).toMatchObject({
      id,
      third_user_id: 'u-1',
      plus_permission: { id: 27, name: '图片大图' },
      able_id: 363488282,
      able_type: 'image',
      asset_type: 'huge_jpg',
      price: '812.50',
      warrant_name: '测试',
      download_at: '',
      created_at: '2024-05-01 18:00:00',
    })
    expect(history({}, videos).total).toBe(2)
  })

  test('are known from the start as far as documented', () => {
    const documented = examples.of('listImagePurchases')[0]?.value as { data: Page }
    expect(history().list).toEqual([
      ...documented.data.list,
      expect.objectContaining({ id: 1, able_id: 409749292, price: '812.50' }),
    ])
    const detail = examples.of('getImagePurchase')[0]?.value as { data: JsonObject }
    expect(images.purchaseDetail(1)).toEqual(detail.data)
  })

  test('have a detail with the asset', () => {
    buy('1500000001', '42')
    expect(images.purchaseDetail(52)).toMatchObject({
      image: { id: '1500000001', title: '云南大理古城' },
      purchase: {
        id: 52,
        permission_id: 42,
        price: '100',
        fileSize: '556.7KB',
        warrant_name: '测试',
        created_at: '2024-05-01 18:00:00',
      },
    })
    expect(images.purchaseDetail(99)).toBeUndefined()
    expect(videos.purchaseDetail(52)).toBeUndefined()
  })

  test('count as downloaded once downloaded again', () => {
    buy()
    expect(ids(history({ downloaded: false }))).toEqual([52])
    now += 60_000
    expect(images.download(52)).toEqual({ url: expect.stringContaining('363488282') })
    expect(ids(history({ downloaded: false }))).toEqual([])
    expect(history({ downloaded: true }).list[0]).toMatchObject({
      id: 52,
      download_at: '2024-05-01 18:01:00',
    })
    expect(images.download(99)).toBeUndefined()
  })

  test('have a certificate', () => {
    buy()
    expect(images.warrant(52)).toBeInstanceOf(Uint8Array)
    expect(images.warrant(52)).not.toEqual(images.warrant(35))
    expect(images.warrant(99)).toBeUndefined()
  })

  test('can be narrowed by time, asset and page', () => {
    buy()
    expect(ids(history({ beginAt: '2017-02-25 00:32:18' }))).toEqual([52, 35])
    expect(ids(history({ beginAt: '2017-02-25 00:32:19' }))).toEqual([52])
    expect(ids(history({ endAt: '2017-02-25 00:32:18' }))).toEqual([35, 1])
    expect(ids(history({ endAt: '2017-02-25 00:32:17' }))).toEqual([1])
    expect(ids(history({ assetId: '2234622970' }))).toEqual([35])
    expect(history({ page: 2, perPage: 2 })).toMatchObject({
      per_page: 2,
      total: 3,
      list: [{ id: 1 }],
    })
  })

  test('may reach the history late', () => {
    images.historyLagMs = 5000
    buy()
    expect(ids(history())).toEqual([35, 1])
    expect(images.purchaseDetail(52)).toBeDefined()
    now += 5000
    expect(ids(history())).toEqual([52, 35, 1])
  })

  test('are forgotten by a reset, those of the documents aside', () => {
    images.historyLagMs = 5000
    buy()
    images.download(1)
    images.reset()
    expect(ids(history())).toEqual([35, 1])
    expect(history().list[1]?.['download_at']).toBe('2016-06-24 09:24:33')
    expect(buy()['id']).toBe(52)
    expect(ids(history())).toContain(52)
  })

  test('of videos have no price in the history, and count pages in strings', () => {
    videos.purchase({ assetId: '16444624', permissionId: '1016', warrantName: 'A' })
    const page = history({}, videos)
    expect(page.per_page).toBe('10')
    expect(page.list[0]).toMatchObject({ asset_type: 'hd', able_type: 'video' })
    expect(page.list[0]).not.toHaveProperty('price')
    expect(videos.purchaseDetail(52)).toMatchObject({ purchase: { price: '2000' } })
  })
})

describe('topics', () => {
  test('are the documented ones, in pages', () => {
    const topic = images.topic('1', { page: 2, perPage: 1 }) as never as Page & { title: string }
    expect(topic.title).toBe('Night office')
    expect(ids(topic)).toEqual([110352362])
    expect(images.topic('1', { page: 3, perPage: 1 })).toMatchObject({ list: [] })
  })

  test('that are only listed get assets of the catalogue', () => {
    const topic = images.topic('2') as never as Page & { title: string }
    expect(topic.title).toBe('双重曝光')
    expect(topic.list).toHaveLength(10)
    expect(topic.list[0]).toEqual({
      id: '363488282',
      aspect: 1.4984,
      description: '云南洱海',
      preview_url: expect.any(String),
    })
    expect(images.topic('99')).toBeUndefined()
  })

  test('of videos are listed in pages', () => {
    const page = videos.topics({ page: 2, perPage: 1 }) as never as { data: JsonObject[] }
    expect(page).toMatchObject({ per_page: '1', total: 2 })
    expect(page.data.map(({ id }) => id)).toEqual([23])
  })
})
