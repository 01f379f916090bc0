import { type AssetQuery, PicturedeskError, type PurchaseOrder } from '@picturedesk/provider'
import { fullQuery } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { clientOf } from './client.ts'
import type { Hellorf } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

/** Everything that is written as an empty text, and what JavaScript callers pass by mistake. */
const EMPTY: readonly unknown[] = ['', [], [''], [[]], null, undefined, { toString: () => '' }]

/** A desk and the texts of queries and forms that it sent. */
async function recordingDesk() {
  const texts: string[] = []
  const desk = await startDesk({
    wrapFetch: (base) => async (input, init) => {
      const request = new Request(input, init)
      const body = request.method === 'POST' ? await request.clone().text() : ''
      texts.push(new URL(request.url).search.slice(1), body)
      return base(request)
    },
  })
  return { ...desk, texts }
}

/** Keys without a value in the texts that were sent. */
function emptyIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split('&'))
    .filter((pair) => pair !== '' && !/^[^=]+=./.test(pair))
}

const { kind: _, ...options } = fullQuery('search.assets')
const queries: [string, (value: unknown) => object][] = [
  ...Object.keys(options).map((name): [string, (value: unknown) => object] => [
    name,
    (value) => ({ [name]: value }),
  ]),
  ...['domesticOnly', 'width', 'height', 'unknown'].map(
    (name): [string, (value: unknown) => object] => [
      `vendorOptions.hellorf.${name}`,
      (value) => ({ vendorOptions: { hellorf: { [name]: value } } }),
    ],
  ),
]

/** Makes a call, which is sent or refused by a typed error. */
async function sentOrRefused(call: () => PromiseLike<unknown>): Promise<void> {
  try {
    await call()
  } catch (error) {
    if (!PicturedeskError.isInstance(error) || error.outcome !== 'not-sent') throw error
  }
}

describe('no empty value is sent', () => {
  test.each(queries)('by a search with an empty `%s`', async (_, queryWith) => {
    const { provider: hellorf, texts } = await recordingDesk()
    for (const value of EMPTY)
      for (const kind of ['image', 'video'] as const) {
        const query = { ...queryWith(value), kind } as AssetQuery
        await sentOrRefused(() => hellorf.search.assets(query))
      }
    expect(emptyIn(texts)).toEqual([])
    expect(texts.length).toBeGreaterThan(0)
  })

  const calls: [string, (hellorf: Hellorf, value: never) => PromiseLike<unknown>][] = [
    ['a list of topics, categoryId', (desk, categoryId) => desk.topics.list({ categoryId })],
    ['a list of topics, perPage', (desk, perPage) => desk.topics.list({ kind: 'video', perPage })],
    ['a topic', (desk, perPage) => desk.topics.get('hellorf:image/1', { perPage })],
    ['a history, asset', (desk, asset) => desk.licensing.history({ asset })],
    ['a history, from', (desk, from) => desk.licensing.history({ from })],
    ['a history, to', (desk, to) => desk.licensing.history({ to })],
    ['a history, downloaded', (desk, downloaded) => desk.licensing.history({ downloaded })],
    ['a history, perPage', (desk, perPage) => desk.licensing.history({ perPage })],
    ['a search by image, url', (desk, url) => desk.search.byImage({ image: { url } })],
    ['a search by image, bytes', (desk, bytes) => desk.search.byImage({ image: { bytes } })],
    [
      'a search by image, perPage',
      (desk, perPage) =>
        desk.search.byImage({ image: { url: 'https://example.org/a.jpg' }, perPage }),
    ],
  ]
  test.each(calls)('by %s', async (_, call) => {
    const { provider: hellorf, texts } = await recordingDesk()
    for (const value of EMPTY) await sentOrRefused(() => call(hellorf, value as never))
    expect(emptyIn(texts)).toEqual([])
  })

  test.each(['licensee', 'endUser', 'offer'] as const)('by a purchase, %s', async (member) => {
    const { provider: hellorf, texts } = await recordingDesk()
    const asset = await hellorf.assets.get('hellorf:image/363488282')
    const order = { asset, offer: '42', licensee: '测试', endUser: 'u-1' }
    for (const value of EMPTY)
      await sentOrRefused(() =>
        hellorf.licensing.purchase({ ...order, [member]: value } as PurchaseOrder),
      )
    expect(emptyIn(texts)).toEqual([])
  })

  test('by the typed client, which checks nothing', async () => {
    const { provider: hellorf, texts } = await recordingDesk()
    const client = clientOf(hellorf)
    for (const value of EMPTY) {
      const empty = value as never
      await client.GET('/image/search', {
        params: { query: { page: 1, keyword: empty, contributor: empty, origin: empty } },
      })
      await client.POST('/image/simi-search', {
        body: { url: 'https://example.org/a.jpg', file: empty, per_page: empty },
      })
    }
    expect(emptyIn(texts)).toEqual([])
    expect(texts).toHaveLength(4 * EMPTY.length)
  })
})
