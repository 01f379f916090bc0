import type { AssetQuery } from '@picturedesk/provider'
import { fullQuery, refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { answerWith } from './testing/answer-with.ts'
import { startDesk } from './testing/start-desk.ts'

const query = fullQuery('search.assets', {
  text: '제주',
  creators: ['testCreator', 'Seoul & Co'],
  language: 'ko',
})

describe('the query', () => {
  test('a search sends every option that OGQ has and warns of every other', async () => {
    const { provider: ogq, requests } = await startDesk()
    const page = await ogq.search.assets(query)
    expect(requests).toMatchObject([
      {
        method: 'GET',
        path: '/v1/images',
        query: {
          userId: 'reader-1',
          keyword: '제주',
          page: '3',
          pageSize: '7',
          creatorNames: ['testCreator', 'Seoul & Co'],
        },
      },
    ])
    const known = ['text', 'kind', 'creators', 'perPage', 'cursor']
    expect(page.warnings.map(({ option }) => option).sort()).toEqual(
      Object.keys(query)
        .filter((option) => !known.includes(option))
        .sort(),
    )
  })

  test('names of creators are repeated parameters, or joined by commas where the option says so', async () => {
    const creators = ['제주사진관', 'Seoul & Co']
    const repeated = await startDesk()
    const { items } = await repeated.provider.search.assets({ creators })
    expect(items.map(({ creator }) => creator?.name)).toEqual([
      '제주사진관',
      '제주사진관',
      'Seoul & Co',
      'Seoul & Co',
    ])
    expect(repeated.requests[0]?.url).toContain('creatorNames=%EC%A0%9C')
    expect(repeated.requests[0]?.url).toContain('&creatorNames=Seoul%20%26%20Co')

    const joined = await startDesk({ creatorNames: 'comma-separated' })
    await joined.provider.search.assets({ creators })
    expect(joined.requests[0]?.query['creatorNames']).toBe('제주사진관,Seoul & Co')
  })

  test('a search without text lists popular images', async () => {
    const { provider: ogq, requests } = await startDesk()
    const page = await ogq.search.assets({})
    expect(requests[0]?.query).toEqual({ userId: 'reader-1', page: '0' })
    expect(page.items).toHaveLength(6)
  })

  test.each<[string, AssetQuery, field: string, allowed: string]>([
    ['no items a page', { perPage: 0 }, 'perPage', 'at least 1'],
    ['101 items a page', { perPage: 101 }, 'perPage', 'at most 100'],
    ['half an item a page', { perPage: 1.5 }, 'perPage', 'integer'],
    ['a cursor that is no number', { cursor: 'abc' }, 'cursor', 'integer'],
    ['a cursor before the start', { cursor: '-1' }, 'cursor', 'integer'],
    ['an empty cursor', { cursor: '' }, 'cursor', 'integer'],
    ['empty text', { text: '' }, 'text', 'at least 1'],
    ['an empty list of creators', { creators: [] }, 'creators', 'at least 1 items'],
    ['a creator without a name', { creators: ['a', ''] }, 'creators', 'at least 1 characters'],
    ['one creator, not in a list', { creators: 'a' as never }, 'creators', 'array'],
  ])('%s is refused before sending', async (_, query, field, allowed) => {
    const { provider: ogq, requests } = await startDesk()
    const error = await refusalOf(ogq.search.assets(query))
    expect(error).toMatchObject({
      code: 'invalid-argument',
      provider: 'ogq',
      operation: 'searchImages',
      field,
      allowed: expect.stringContaining(allowed),
      outcome: 'not-sent',
    })
    expect(error.message).toContain(`\`${field}\``)
    expect(requests).toEqual([])
  })

  test('pages of 1 and of 100 images are allowed', async () => {
    const { provider: ogq, requests } = await startDesk()
    await ogq.search.assets({ perPage: 1 })
    await ogq.search.assets({ perPage: 100 })
    expect(requests.map(({ query }) => query['pageSize'])).toEqual(['1', '100'])
  })

  test.each(['video', 'audio'])('kind %s is not supported', async (kind) => {
    const { provider: ogq, requests } = await startDesk()
    const error = await refusalOf(async () => ogq.search.assets({ kind: kind as 'video' }))
    expect(error).toMatchObject({ code: 'not-supported', provider: 'ogq' })
    expect(error.message).toContain(kind)
    expect(requests).toEqual([])
  })
})

describe('the pages', () => {
  test('pages are counted from 0 and end where hasNext says so', async () => {
    const { provider: ogq, requests } = await startDesk()
    const ids: string[] = []
    for await (const { id } of ogq.search.assets({ perPage: 2 })) ids.push(id)
    expect(new Set(ids).size).toBe(6)
    expect(requests.map(({ query }) => query['page'])).toEqual(['0', '1', '2'])
  })

  test('pages go on while hasNext says so, full or not, but not over an empty page', async () => {
    const hit = { contentId: 'a' }
    const answers = [
      { hasNext: true, elements: [hit] },
      { hasNext: true, elements: [] },
    ]
    const { provider: ogq, requests } = await startDesk({
      wrapFetch: () => async () => Response.json({ code: 20000, data: answers.shift() }),
    })
    const first = await ogq.search.assets({ perPage: 10 })
    expect(first.nextCursor).toBe('1')
    const second = await first.next()
    expect(second?.nextCursor).toBeUndefined()
    expect(requests).toHaveLength(2)
  })

  test('where hasNext is missing, a page that is not full is the last', async () => {
    const elements = [{ contentId: 'a' }, { contentId: 'b' }]
    const { provider: ogq } = await startDesk({
      wrapFetch: answerWith({ hasNext: null, elements }),
    })
    expect(await ogq.search.assets({ perPage: 2 })).toMatchObject({ nextCursor: '1' })
    expect((await ogq.search.assets({ perPage: 3 })).nextCursor).toBeUndefined()
    expect((await ogq.search.assets({})).nextCursor).toBeUndefined()
  })
})

describe('the mapping', () => {
  test('members that the response lacks stay absent, and invalid ones are drift', async () => {
    const drifts: unknown[] = []
    const elements = [
      { contentId: 7 },
      {
        contentId: 'b',
        title: '',
        creator: null,
        images: {
          web: { url: '', width: 'wide' },
          thumbnail: { url: 'https://a.test/b', width: '20' },
        },
        feedbacks: null,
        salesPolicies: [
          { policyCode: 'free' },
          { policyCode: 'odd', recommendedPrice: 'cheap', currency: 'KRW' },
          { policyCode: 'text', recommendedPrice: '12.50', currency: 'USD' },
          { policyCode: 'nowhere', recommendedPrice: 5 },
        ],
        surplus: true,
      },
    ]
    const { provider: ogq } = await startDesk({
      wrapFetch: answerWith({ hasNext: false, elements }),
      hooks: { onDrift: ({ field, value }) => drifts.push({ field, value }) },
    })
    const { items } = await ogq.search.assets({})
    expect(items[0]).toEqual({
      id: 'ogq:image/7',
      provider: 'ogq',
      kind: 'image',
      renditions: [],
      raw: elements[0],
    })
    expect(items[1]).toMatchObject({
      renditions: [{ role: 'thumbnail', url: 'https://a.test/b', width: 20 }],
      offers: [
        { id: 'free', price: undefined },
        { id: 'odd', price: undefined },
        { id: 'text', price: { amount: '12.50', currency: 'USD' } },
        { id: 'nowhere', price: undefined },
      ],
      raw: elements[1],
    })
    expect(items[1]?.title).toBeUndefined()
    expect(items[1]?.creator).toBeUndefined()
    expect(drifts).toEqual([
      {
        field: 'salesPolicies.recommendedPrice',
        value: 'cheap',
      },
      {
        field: 'salesPolicies.recommendedPrice',
        value: { amount: 5, currency: undefined },
      },
    ])
  })
})

describe('the envelope', () => {
  test.each([
    ['in a success', 200, 40399, 'vendor-error'],
    ['in a failure', 400, 40000, 'vendor-error'],
    ['as text', 200, '50001', 'vendor-error'],
    ['beside data', 200, 20001, 'vendor-error'],
    ['that says success in a failure', 403, 20000, 'forbidden'],
  ])('a code %s is an error', async (_, status, code, expected) => {
    const body = { code, data: { hasNext: false, elements: [] } }
    const { provider: ogq, requests } = await startDesk({
      wrapFetch: answerWith(Response.json(body, { status })),
    })
    const error = await refusalOf(ogq.search.assets({}))
    expect(error).toMatchObject({ code: expected, status, attempts: 1 })
    if (code !== 20000) expect(error.vendorCode).toBe(code)
    expect(requests).toHaveLength(1)
  })

  test.each([
    ['이미지를 찾을 수 없습니다', 'not-found'],
    ['인증에 실패했습니다', 'unauthorized'],
    ['호출 한도를 초과했습니다', 'rate-limited'],
    ['문제가 생겼습니다', 'vendor-error'],
  ])('“%s” with a success status is %s', async (message, expected) => {
    const { provider: ogq } = await startDesk({
      wrapFetch: answerWith(Response.json({ code: 1, message })),
      maxAttempts: 1,
    })
    expect(await refusalOf(ogq.search.assets({}))).toMatchObject({
      code: expected,
      vendorMessage: message,
    })
  })

  test('the code "20000" as text is a success, too', async () => {
    const body = { code: '20000', data: { hasNext: false, elements: [] } }
    const { provider: ogq } = await startDesk({ wrapFetch: answerWith(Response.json(body)) })
    expect((await ogq.search.assets({})).items).toEqual([])
  })
})
