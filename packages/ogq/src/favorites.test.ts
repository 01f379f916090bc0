import type { AssetRef, FavoritePlacement } from '@picturedesk/provider'
import { passTime, refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { Ogq } from './index.ts'
import { answerWith } from './testing/answer-with.ts'
import { startDesk } from './testing/start-desk.ts'

const SUNRISE = 'ogq:image/17506d5fe220111'
const CANOLA = 'ogq:image/17506d5fe220112'
const PALACE = 'ogq:image/bulk/2020/17506d5fe2201'

async function favoritesOf(ogq: Ogq, userId?: string): Promise<[string, number | undefined][]> {
  const found: [string, number | undefined][] = []
  for await (const { asset, ordering } of ogq.favorites.list({ perPage: 2 }, { userId }))
    found.push([asset.id, ordering])
  return found
}

test.each([
  [undefined, 1],
  [true, 2],
])(
  'a lost request to add is sent again, which is assumed to be harmless: %s',
  async (repeatAssumed, times) => {
    const { provider: ogq, mock, clock } = await startDesk()
    mock.fault({ name: 'unavailable', operation: 'addFavorites' })
    const adding = passTime(
      clock,
      refusalOf(() => ogq.favorites.add([CANOLA], { repeatAssumed })),
    )
    if (times === 1) expect(await adding).toMatchObject({ status: 503, attempts: 1 })
    else await expect(adding).rejects.toThrow()
    expect(mock.requests({ operation: 'addFavorites' })).toHaveLength(times)
  },
)

test('favorites are added, listed, reordered and removed', async () => {
  const { provider: ogq, requests } = await startDesk()
  const [, listed] = (await ogq.search.assets({})).items
  await ogq.favorites.add([listed?.id === SUNRISE ? listed : SUNRISE, CANOLA, PALACE])
  expect(await favoritesOf(ogq)).toEqual([
    [SUNRISE, 0],
    [CANOLA, 1],
    [PALACE, 2],
  ])
  await ogq.favorites.reorder([
    { asset: PALACE, ordering: 0 },
    { asset: SUNRISE, ordering: 5 },
  ])
  expect(await favoritesOf(ogq)).toEqual([
    [PALACE, 0],
    [CANOLA, 1],
    [SUNRISE, 5],
  ])
  await ogq.favorites.remove(PALACE)
  expect(await favoritesOf(ogq)).toEqual([
    [CANOLA, 1],
    [SUNRISE, 5],
  ])
  expect(requests.filter(({ method }) => method !== 'GET')).toMatchObject([
    {
      method: 'POST',
      body: { contentIds: ['17506d5fe220111', '17506d5fe220112', 'bulk/2020/17506d5fe2201'] },
    },
    {
      method: 'PUT',
      body: {
        favoriteItems: [
          { contentId: 'bulk/2020/17506d5fe2201', ordering: 0 },
          { contentId: '17506d5fe220111', ordering: 5 },
        ],
      },
    },
    { method: 'DELETE', path: '/v1/favorite-images/bulk%2F2020%2F17506d5fe2201', body: undefined },
  ])
  for (const { query } of requests) expect(query['userId']).toBe('reader-1')
})

test('each user has favorites of their own', async () => {
  const { provider: ogq, requests } = await startDesk()
  await ogq.favorites.add([CANOLA], { userId: 'reader 2&' })
  expect(await favoritesOf(ogq)).toEqual([])
  expect(await favoritesOf(ogq, 'reader 2&')).toEqual([[CANOLA, 0]])
  expect(requests[0]?.query['userId']).toBe('reader 2&')
})

test('adding an unknown image is "not found", and so is moving or removing an image that is not a favorite', async () => {
  const { provider: ogq } = await startDesk()
  const calls = [
    ogq.favorites.add(['ogq:image/404']),
    ogq.favorites.reorder([{ asset: CANOLA, ordering: 0 }]),
    ogq.favorites.remove(CANOLA),
  ]
  for (const call of calls)
    expect(await refusalOf(call)).toMatchObject({ code: 'not-found', attempts: 1 })
})

test('a removal whose response is lost is repeated and succeeds', async () => {
  const { provider: ogq, mock } = await startDesk()
  await ogq.favorites.add([CANOLA])
  mock.fault({ name: 'response-lost', operation: 'removeFavorite' })
  await passTime(mock.clock, ogq.favorites.remove(CANOLA))
  expect(mock.requests({ operation: 'removeFavorite' }).map(({ status }) => status)).toEqual([
    undefined,
    404,
  ])
  expect(await favoritesOf(ogq)).toEqual([])
})

test('an ordering that is not a number is drift, and the place in the list counts instead', async () => {
  const drifts: string[] = []
  const image = { contentId: 'a' }
  const elements = [
    { ordering: '4', image },
    { ordering: 'last', image },
  ]
  const { provider: ogq } = await startDesk({
    wrapFetch: answerWith({ elements }),
    hooks: { onDrift: ({ field }) => drifts.push(field) },
  })
  const { items } = await ogq.favorites.list({ perPage: 10, cursor: '2' })
  expect(items.map(({ ordering }) => ordering)).toEqual([4, 21])
  expect(drifts).toEqual(['ordering'])
})

test.each([
  ['nothing', new Response(null)],
  ['nothing, and says so', new Response(null, { status: 204 })],
  ['an envelope', Response.json({ code: 20000 })],
  ['an envelope with data', Response.json({ code: 20000, data: { any: 'thing' } })],
])('an answer of %s is a success', async (_, response) => {
  const { provider: ogq } = await startDesk({ wrapFetch: answerWith(response) })
  expect(await ogq.favorites.add([CANOLA])).toBeUndefined()
  expect(await ogq.favorites.reorder([{ asset: CANOLA, ordering: 0 }])).toBeUndefined()
  expect(await ogq.favorites.remove(CANOLA)).toBeUndefined()
})

test.each([
  ['a failure', Response.json({ code: 50000, message: '실패' }), 'vendor-error'],
  ['a page', new Response('<!doctype html><p>Sign in'), 'invalid-response'],
])('an answer of %s is none', async (_, response, code) => {
  const { provider: ogq } = await startDesk({ wrapFetch: answerWith(response), maxAttempts: 1 })
  expect(await refusalOf(ogq.favorites.add([CANOLA]))).toMatchObject({ code })
})

describe('invalid input to favorites is refused before sending', () => {
  const add = (assets: AssetRef[]) => (ogq: Ogq) => ogq.favorites.add(assets)
  const reorder = (placements: object[]) => (ogq: Ogq) =>
    ogq.favorites.reorder(placements as FavoritePlacement[])

  test.each<[string, (ogq: Ogq) => Promise<void>, field: string, allowed: string]>([
    ['adding nothing', add([]), 'assets', 'at least 1 items'],
    ['adding an image of another vendor', add([CANOLA, 'hellorf:image/1']), 'assets[1]', 'ogq:'],
    ['adding a video', add(['ogq:video/1']), 'assets[0]', 'image'],
    ['adding what is no id', add(['17506d5fe220112' as never]), 'assets[0]', 'ogq:'],
    ['moving nothing', reorder([]), 'placements', 'at least 1 items'],
    ['moving nowhere', reorder([{ asset: CANOLA }]), 'placements[0].ordering', 'integer'],
    [
      'moving before the first',
      reorder([
        { asset: SUNRISE, ordering: 0 },
        { asset: CANOLA, ordering: -1 },
      ]),
      'placements[1].ordering',
      'at least 0',
    ],
    [
      'moving in between',
      reorder([{ asset: CANOLA, ordering: 0.5 }]),
      'placements[0].ordering',
      'integer',
    ],
    ['moving nobody', reorder([{ ordering: 1 }]), 'placements[0].asset', 'ogq:'],
    ['removing a path', (ogq) => ogq.favorites.remove('ogq:image/..'), 'asset', 'matching'],
    ['removing nothing', (ogq) => ogq.favorites.remove('ogq:image/' as never), 'asset', 'ogq:'],
  ])('%s', async (_, call, field, allowed) => {
    const { provider: ogq, requests } = await startDesk()
    expect(await refusalOf(call(ogq))).toMatchObject({
      code: 'invalid-argument',
      provider: 'ogq',
      field,
      allowed: expect.stringContaining(allowed),
      outcome: 'not-sent',
    })
    expect(requests).toEqual([])
  })

  test('a page of 101 favorites is refused before sending', async () => {
    const { provider: ogq, requests } = await startDesk()
    for (const list of [ogq.favorites.list, ogq.recents.list])
      expect(await refusalOf(list({ perPage: 101 }))).toMatchObject({
        field: 'perPage',
        allowed: expect.stringContaining('at most 100'),
      })
    expect(requests).toEqual([])
  })
})
