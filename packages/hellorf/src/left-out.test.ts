import { describe, expect, test } from 'vitest'
import { answerAt } from './testing/answer-at.ts'
import { first } from './testing/first.ts'
import { startDesk } from './testing/start-desk.ts'

/** A desk whose vendor sends this payload at one path, and what it reports as drift. */
async function deskWith(path: string, payload: unknown) {
  const drifts: string[] = []
  const { provider } = await startDesk({
    wrapFetch: answerAt(path, payload),
    hooks: { onDrift: ({ field }) => void drifts.push(field) },
  })
  return { hellorf: provider, drifts }
}

describe('the end of a search', () => {
  const search = async (payload: object) => {
    const { hellorf, drifts } = await deskWith('/image/search', payload)
    return { page: await hellorf.search.assets({ text: 'cat' }), drifts }
  }

  test.each<[string, object, string | undefined]>([
    ['without a total, a page with hits is followed by another', { list: [{ id: 1 }] }, '2'],
    ['without a total, an empty page is the last', { list: [] }, undefined],
    [
      'an empty page is the last, whatever the total',
      { list: [], total: 90, per_page: 1 },
      undefined,
    ],
    ['a total that is reached ends it', { list: [{ id: 1 }], total: 1, per_page: 1 }, undefined],
    ['a total that is not reached does not', { list: [{ id: 1 }], total: 2, per_page: 1 }, '2'],
    [
      'a page size of 0 counts as the hits received',
      { list: [{ id: 1 }], total: 2, per_page: 0 },
      '2',
    ],
  ])('%s', async (_, payload, cursor) => {
    const { page } = await search(payload)
    expect(page.nextCursor).toBe(cursor)
  })

  test('a total and a page size that cannot be are drift, by their names', async () => {
    const { page, drifts } = await search({ list: [{ id: 1 }], total: -1, per_page: -2 })
    expect(page.total).toBeUndefined()
    expect(drifts).toEqual(['data.per_page', 'data.total'])
  })
})

describe('the details of an asset', () => {
  test.each([{}, { permissions: null, author: null }, { permissions: [], author: '' }])(
    'without offers and author (%j) have neither',
    async (rest) => {
      const { hellorf } = await deskWith('/image/detail', { image: { id: 1 }, ...rest })
      const asset = await hellorf.assets.get('hellorf:image/1')
      expect(asset.offers).toEqual([])
      expect(asset.creator).toBeUndefined()
      expect(asset.width).toBeUndefined()
    },
  )

  test.each(['ogq:image/1', 'hellorf:image/x', 'hellorf:video/x', 'hellorf:audio/1', 7])(
    'of %j are refused by the name of the option',
    async (id) => {
      const { provider: hellorf, mock } = await startDesk()
      await expect(hellorf.assets.get(id as never)).rejects.toMatchObject({
        code: 'invalid-argument',
        field: 'asset',
      })
      expect(mock.requests()).toEqual([])
    },
  )
})

test('a topic without a title has an empty one, and a count that cannot be is drift', async () => {
  const { hellorf, drifts } = await deskWith('/image/topic/hots', [{ id: 7, image_cnt: -1 }])
  const topic = first((await hellorf.topics.list()).items)
  expect(topic).toMatchObject({ title: '', covers: [], assetCount: undefined })
  expect(drifts).toEqual(['data[0].image_cnt'])
})

describe('a bought file', () => {
  test('without a link names the operation and the field', async () => {
    const { hellorf } = await deskWith('/image/purchase-download', { url: '' })
    await expect(hellorf.licensing.download('hellorf:image/52')).rejects.toMatchObject({
      code: 'invalid-response',
      provider: 'hellorf',
      operation: 'redownloadImage',
      field: 'data.url',
    })
  })

  test('without its picture says what is missing', async () => {
    const { hellorf } = await deskWith('/video/purchase-detail', { purchase: { id: 52 } })
    const error: unknown = await hellorf.licensing
      .get('hellorf:video/52')
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ provider: 'hellorf', operation: 'getVideoPurchase' })
    expect(String(error)).toContain('`data.video` in the response: missing')
  })
})
