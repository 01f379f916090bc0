import { examplesIn, isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'
import spec from '@picturedesk/spec-ogq' with { type: 'json' }
import { beforeEach, describe, expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { OgqMemory, type SearchQuery } from './ogq-memory.ts'

const examples = examplesIn(spec)
const viewer = { userId: 'u 1', origin: 'http://127.0.0.1:4010' }
const other = { ...viewer, userId: 'u-2' }
const whole = { page: 0, pageSize: 100 }
let now = 0
let memory: OgqMemory

beforeEach(() => {
  now = Date.parse('2026-01-01T00:00:00Z')
  memory = new OgqMemory(readCatalogue(examples), { now: () => now })
})

const elements = (page: JsonObject): JsonObject[] => objectsIn(page['elements'])
const search = (query: Partial<SearchQuery> = {}): JsonObject =>
  memory.search({ ...whole, ...query }, viewer)
const ids = (page: JsonObject): unknown[] =>
  elements(page).map((one) => (isJsonObject(one['image']) ? one['image'] : one)['contentId'])
const places = (userId = viewer.userId): unknown[] =>
  elements(memory.favorites(whole, { ...viewer, userId })).map(({ ordering }) => ordering)

describe('search', () => {
  test('lists the documented image first, as it is documented but for the URL of its use', () => {
    const documented = examples.of('searchImages')[0]?.value as { data: JsonObject }
    const [first] = elements(documented.data)
    expect(elements(search())[0]).toEqual({
      ...first,
      feedbacks: { onUsed: `${viewer.origin}/v1/feedbacks?contentId=122283f2cff2&userId=u+1` },
    })
  })

  test('wants all words, in title or description', () => {
    expect(ids(search({ keyword: '제주' }))).toHaveLength(3)
    expect(ids(search({ keyword: '제주 바다' }))).toEqual(['17506d5fe220111'])
    expect(ids(search({ keyword: '제주 궁궐' }))).toEqual([])
  })

  test('wants one of the creators, as they are written', () => {
    expect(ids(search({ creatorNames: ['Seoul & Co'] }))).toHaveLength(2)
    expect(ids(search({ creatorNames: ['Seoul & Co', '제주사진관'] }))).toHaveLength(4)
    expect(ids(search({ keyword: '제주', creatorNames: ['testCreator'] }))).toHaveLength(1)
    expect(ids(search({ creatorNames: ['seoul & co'] }))).toEqual([])
  })

  test('says whether there is a page after', () => {
    const pages = [0, 1, 2, 3].map((page) => search({ page, pageSize: 2 }))
    expect(pages.map(({ hasNext }) => hasNext)).toEqual([true, true, false, false])
    expect(pages.flatMap(ids)).toEqual(ids(search()))
    expect(ids(search({ page: 9, pageSize: 2 }))).toEqual([])
  })
})

describe('favorites', () => {
  test('are put behind the last, once each', () => {
    expect(memory.addFavorites(viewer.userId, ['17506d5fe220112', '17506d5fe220111'])).toBe(true)
    expect(memory.addFavorites(viewer.userId, ['17506d5fe220112', '122283f2cff2'])).toBe(true)
    expect(ids(memory.favorites(whole, viewer))).toEqual([
      '17506d5fe220112',
      '17506d5fe220111',
      '122283f2cff2',
    ])
    expect(places()).toEqual([0, 1, 2])
    expect(places(other.userId)).toEqual([])
  })

  test('come by their places, and go behind the last again', () => {
    memory.addFavorites(viewer.userId, ['17506d5fe220111', '17506d5fe220112'])
    expect(
      memory.reorderFavorites(viewer.userId, [{ contentId: '17506d5fe220111', ordering: 7 }]),
    ).toBe(true)
    memory.addFavorites(viewer.userId, ['122283f2cff2'])
    expect(ids(memory.favorites(whole, viewer))).toEqual([
      '17506d5fe220112',
      '17506d5fe220111',
      '122283f2cff2',
    ])
    expect(places()).toEqual([1, 7, 8])
    expect(memory.favorites({ page: 0, pageSize: 2 }, viewer)['hasNext']).toBe(true)
    expect(memory.favorites({ page: 1, pageSize: 2 }, viewer)['hasNext']).toBe(false)
  })

  test('all or none: what does not exist changes nothing', () => {
    memory.addFavorites(viewer.userId, ['17506d5fe220111'])
    expect(memory.addFavorites(viewer.userId, ['122283f2cff2', 'nope'])).toBe(false)
    expect(
      memory.reorderFavorites(viewer.userId, [
        { contentId: '17506d5fe220111', ordering: 5 },
        { contentId: '122283f2cff2', ordering: 0 },
      ]),
    ).toBe(false)
    expect(memory.removeFavorite(viewer.userId, '122283f2cff2')).toBe(false)
    expect(memory.removeFavorite(other.userId, '17506d5fe220111')).toBe(false)
    expect(places()).toEqual([0])
    expect(memory.removeFavorite(viewer.userId, '17506d5fe220111')).toBe(true)
    expect(places()).toEqual([])
  })
})

describe('recents', () => {
  test('have the latest first, an image once, for its user alone', () => {
    for (const id of ['17506d5fe220111', '122283f2cff2', '17506d5fe220111'])
      expect(memory.use(viewer.userId, id)).toBe(true)
    const page = memory.recents(whole, viewer)
    expect(ids(page)).toEqual(['17506d5fe220111', '122283f2cff2'])
    expect(elements(page).map(({ recentId }) => recentId)).toEqual([2, 1])
    expect(page).not.toHaveProperty('hasNext')
    expect(memory.recents(whole, other)).toEqual({ elements: [] })
    expect(ids(memory.recents({ page: 1, pageSize: 1 }, viewer))).toEqual(['122283f2cff2'])
  })

  test('lose an entry by its own id', () => {
    memory.use(viewer.userId, '122283f2cff2')
    expect(memory.removeRecent(viewer.userId, '122283f2cff2')).toBe(false)
    expect(memory.removeRecent(other.userId, '0')).toBe(false)
    expect(memory.removeRecent(viewer.userId, '0')).toBe(true)
    expect(memory.recents(whole, viewer)).toEqual({ elements: [] })
  })

  test('do not take what does not exist', () => {
    expect(memory.use(viewer.userId, 'nope')).toBe(false)
    expect(memory.recents(whole, viewer)).toEqual({ elements: [] })
  })
})

describe('streaming', () => {
  test('a URL works for 24 hours by the clock', () => {
    const { imageUrl } = memory.stream('17506d5fe220111', 'OGQ-IMAGE-UR') as JsonObject
    const url = String(imageUrl)
    expect(new URL(url).searchParams.get('policyCode')).toBe('OGQ-IMAGE-UR')
    expect(memory.isLive(url)).toBe(true)
    now += 24 * 60 * 60 * 1000 - 1
    expect(memory.isLive(url)).toBe(true)
    now += 1
    expect(memory.isLive(url)).toBe(false)
    expect(
      memory.isLive(String((memory.stream('17506d5fe220111') as JsonObject)['imageUrl'])),
    ).toBe(true)
  })

  test('needs an image and, if one is named, a policy of it', () => {
    expect(memory.stream('nope')).toBe('unknown-image')
    expect(memory.stream('122283f2cff2', 'OGQ-IMAGE-UR')).toBe('unknown-policy')
  })
})

test('a reset forgets every user, and counts entries anew', () => {
  memory.addFavorites(viewer.userId, ['122283f2cff2'])
  memory.use(viewer.userId, '122283f2cff2')
  memory.reset()
  expect(places()).toEqual([])
  expect(memory.recents(whole, viewer)).toEqual({ elements: [] })
  memory.use(viewer.userId, '122283f2cff2')
  expect(elements(memory.recents(whole, viewer))[0]?.['recentId']).toBe(0)
})
