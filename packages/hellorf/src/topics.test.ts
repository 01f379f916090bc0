import { type InvalidArgumentError, NotFoundError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { answerAt } from './testing/answer-at.ts'
import { first } from './testing/first.ts'
import { startDesk } from './testing/start-desk.ts'

describe('topics of images', () => {
  test('topics of images come in one page, of one category or of all', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.topics.list({ categoryId: '1022' })
    expect(sent('listHotImageTopics')).toEqual({ category_id: '1022' })
    expect(page.items).toHaveLength(3)
    expect(await page.next()).toBeUndefined()
  })

  test('options for pages of image topics are warnings', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.topics.list({ perPage: 1, cursor: '2' })
    expect(sent('listHotImageTopics')).toEqual({})
    expect(page.warnings.map(({ option }) => option)).toEqual(['perPage', 'cursor'])
  })

  test('topics of images have their covers as renditions, where there are any', async () => {
    const wire = { id: 7, title: 'T', cover_image: 'http://a/1.jpg', short_cover: 'http://a/2.jpg' }
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/topic/hots', [wire]),
    })
    const [topic] = (await hellorf.topics.list()).items
    expect(topic?.covers).toEqual([
      { role: 'preview', url: 'http://a/1.jpg', width: 2000, height: 900 },
      { role: 'thumbnail', url: 'http://a/2.jpg', width: 534, height: 400 },
    ])
  })
})

describe('topics of videos', () => {
  test('topics of videos come in pages', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const listing = hellorf.topics.list({ kind: 'video', categoryId: '0', perPage: 1 })
    const ids: string[] = []
    for await (const { id } of listing) ids.push(id)
    expect(ids).toEqual(['hellorf:video/16', 'hellorf:video/23'])
    expect(mock.requests().map(({ query }) => [query['category_id'], query['page']])).toEqual([
      ['0', '1'],
      ['0', '2'],
    ])
  })

  test('topics of videos need a category, and the error names the option of the caller', async () => {
    const { provider: hellorf, mock } = await startDesk()
    await expect(Promise.resolve(hellorf.topics.list({ kind: 'video' }))).rejects.toMatchObject({
      code: 'invalid-argument',
      field: 'categoryId',
    })
    expect(mock.requests()).toEqual([])
  })
})

describe('one topic', () => {
  const assets = (count: number): { id: number }[] =>
    Array.from({ length: count }, (_, index) => ({ id: index + 1 }))

  test('a topic of images ends with a page that is not full, because the vendor gives no total', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const pages: number[] = []
    for await (const page of hellorf.topics.get('hellorf:image/2', { perPage: 4 }).pages()) {
      expect(page.topic).toMatchObject({ id: 'hellorf:image/2', title: '双重曝光' })
      expect(page.total).toBeUndefined()
      pages.push(page.items.length)
    }
    expect(pages).toEqual([4, 4, 2])
    expect(mock.requests().map(({ query }) => [query['page'], query['per_page']])).toEqual([
      ['1', '4'],
      ['2', '4'],
      ['3', '4'],
    ])
  })

  test('a topic of images has 200 assets a page by default', async () => {
    let calls = 0
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/topic/2', (url: URL) => {
        calls++
        return { id: 2, title: 'T', list: assets(url.searchParams.get('page') === '1' ? 200 : 199) }
      }),
    })
    let seen = 0
    for await (const _ of hellorf.topics.get('hellorf:image/2')) seen++
    expect({ seen, calls }).toEqual({ seen: 399, calls: 2 })
  })

  test('a topic can be read from a cursor on', async () => {
    const { provider: hellorf } = await startDesk()
    const page = await hellorf.topics.get('hellorf:image/2', { perPage: 4, cursor: '3' })
    expect(page.items).toHaveLength(2)
    expect(page.nextCursor).toBeUndefined()
  })

  test('a topic of videos comes in one page, and options for pages are warnings', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.topics.get('hellorf:video/1', { perPage: 1, cursor: '2' })
    expect(sent('getVideoTopic')).toEqual({})
    expect(page.items).toHaveLength(2)
    expect(page.nextCursor).toBeUndefined()
    expect(page.warnings.map(({ option }) => option)).toEqual(['perPage', 'cursor'])
  })

  test('an unknown topic is "not found"', async () => {
    const { provider: hellorf } = await startDesk()
    await expect(Promise.resolve(hellorf.topics.get('hellorf:video/999'))).rejects.toThrow(
      NotFoundError,
    )
  })

  test.each(['ogq:image/1', 'hellorf:image/..', 'hellorf:image/hots'])(
    '%j is refused before sending',
    async (id) => {
      const { provider: hellorf, mock } = await startDesk()
      await expect(Promise.resolve(hellorf.topics.get(id as never))).rejects.toMatchObject({
        field: 'topic',
      } satisfies Partial<InvalidArgumentError>)
      expect(mock.requests()).toEqual([])
    },
  )

  test('a listed topic can be passed to get', async () => {
    const { provider: hellorf } = await startDesk()
    const topic = first((await hellorf.topics.list()).items)
    const page = await hellorf.topics.get(topic)
    expect(page.topic.title).toBe('Night office')
  })
})
