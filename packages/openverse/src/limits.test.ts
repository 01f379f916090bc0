import { refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { createOpenverse } from './index.ts'
import { answerWith } from './testing/answer-with.ts'
import { startDesk } from './testing/start-desk.ts'

describe('the size of a page', () => {
  test.each([
    ['without credentials', { clientId: '' }, 20],
    ['with credentials', {}, 50],
    ['as granted', { maxPageSize: 30 }, 30],
  ])('%s, the size of a page is bounded before sending', async (_, options, most) => {
    const { provider: openverse, mock, requests } = await startDesk(options)
    await openverse.search.assets({ perPage: most })
    const before = requests.length
    expect(await refusalOf(openverse.search.assets({ perPage: most + 1 }))).toMatchObject({
      code: 'invalid-argument',
      field: 'perPage',
      allowed: `at most ${most}`,
      message: expect.stringContaining('If Openverse granted you more, set `maxPageSize`.'),
      outcome: 'not-sent',
    })
    expect(requests).toHaveLength(before)
    expect(mock.requests({ status: 401 })).toEqual([])
  })

  test('a page larger than the vendor granted is the vendor’s refusal', async () => {
    const { provider: openverse } = await startDesk({ maxPageSize: 240 })
    const error = await refusalOf(openverse.search.assets({ perPage: 51 }))
    expect(error).toMatchObject({
      code: 'unauthorized',
      vendorMessage: 'Ensure this value is less than or equal to 50.',
    })
  })
})

describe('the depth of a search', () => {
  /** Full pages, each with images of its own. */
  const full = (result_count: number, perPage: number) => (url: URL) => {
    const page = url.searchParams.get('page')
    const images = Array.from({ length: perPage }, (_, index) => `${page}-${index}`)
    return {
      result_count,
      page_count: Math.ceil(result_count / perPage),
      results: images.map((id) => ({ id, license: 'by' })),
    }
  }

  test('a walk ends at the deepest page, with a warning', async () => {
    const { provider: openverse, searches } = await startDesk({
      wrapFetch: answerWith(full(10_000, 50)),
    })
    const warnings: string[] = []
    for await (const page of openverse.search.assets({ perPage: 50 }).pages())
      warnings.push(...page.warnings.map(({ message }) => message))
    expect(searches().map(({ query }) => query['page'])).toEqual(['1', '2', '3', '4'])
    expect(warnings).toEqual([
      expect.stringMatching(/first 240 of 10000 images\..* set `maxResults`/),
    ])
  })

  test('a walk goes as deep as `maxResults` says', async () => {
    const { provider: openverse, searches } = await startDesk({
      maxResults: 300,
      wrapFetch: answerWith(full(10_000, 50)),
    })
    for await (const _ of openverse.search.assets({ perPage: 50 }));
    expect(searches()).toHaveLength(6)
  })

  test('a walk that ends with the last image has no warning', async () => {
    const { provider: openverse } = await startDesk({ wrapFetch: answerWith(full(100, 50)) })
    const first = await openverse.search.assets({ perPage: 50 })
    const second = await first.next()
    expect(first).toMatchObject({ total: 100, nextCursor: '2', warnings: [] })
    expect(second).toMatchObject({ warnings: [] })
  })

  test('a cursor beyond the deepest page is refused before sending', async () => {
    const { provider: openverse, requests } = await startDesk()
    await openverse.search.assets({ cursor: '12' })
    expect(await refusalOf(openverse.search.assets({ cursor: '13' }))).toMatchObject({
      code: 'invalid-argument',
      field: 'cursor',
      allowed: expect.stringContaining('the first 240 images'),
      message: expect.stringContaining('If Openverse granted you more, set `maxResults`.'),
    })
    expect(requests).toHaveLength(2)
  })
})

test.each([{ maxPageSize: 19 }, { maxPageSize: 20.5 }, { maxResults: 0 }])(
  '%j is refused, because everyone is granted more',
  (limit) => {
    const [field] = Object.keys(limit)
    expect(() => createOpenverse({ clientId: '', ...limit })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', field }),
    )
  },
)
