import type { TaggingProgress } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { picture, pictures } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'
import { all, count, ids } from './testing/tagged.ts'

describe('the journey', () => {
  test('2,500 pictures are three calls and 25 pages, in the order of requests', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(2500))))
    expect(ids(results)).toEqual([...pictures(2500)].map(({ id }) => id))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(count(calls())).toEqual({
      createTaggingTask: 1,
      appendTaggingTask: 2,
      getTaggingTaskStatus: expect.any(Number),
      listTaggingResults: 25,
    })
  })

  test('an async iterable does as well, and labels come in the language asked for', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    const source = (async function* () {
      yield* pictures(3)
    })()
    const results = await passTime(clock, all(omnious.tagging.tag(source, { language: 'ko-KR' })))
    expect(results[0]).toMatchObject({
      id: '0',
      ok: true,
      objects: [{ type: 'TOP', tags: [{ group: 'item', id: 'TOPTS001', name: '티셔츠' }, {}] }],
    })
    expect(mock.requests({ operation: 'listTaggingResults' })[0]?.query).toEqual({
      offset: '0',
      size: '100',
    })
  })

  test('options of the call go to every task, options of a request with the request', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    const context = { brand: 'Acme', price: '39000', currency: 'KRW', age: ['20대초'] }
    const request = picture('a', { detections: ['SHOES'], context })
    const options = {
      detections: ['BAG'],
      description: 'Spring',
      vendorOptions: { omnious: { album: 'spring' } },
    } as const
    const results = await passTime(clock, all(omnious.tagging.tag([request], options)))
    expect(mock.requests({ operation: 'createTaggingTask' })[0]?.body).toEqual({
      albumName: 'spring',
      defaultDetection: ['BAG'],
      description: 'Spring',
      taggingRequest: [
        {
          image: { type: 'url', content: 'https://images.example/a.jpg' },
          context: { id: 'a', detection: ['SHOES'], ...context },
        },
      ],
    })
    expect(results).toMatchObject([{ ok: true, objects: [{ type: 'SHOES' }] }])
  })

  test('without requests nothing is sent, and nothing before the first result is asked for', async () => {
    const { provider: omnious, calls } = await startDesk()
    expect(await all(omnious.tagging.tag([]))).toEqual([])
    omnious.tagging.tag(pictures(10))
    expect(calls()).toEqual([])
  })

  test('progress counts what was sent, done and failed', async () => {
    const { provider: omnious, clock } = await startDesk()
    const seen: TaggingProgress[] = []
    const onProgress = (progress: TaggingProgress): void => {
      seen.push(progress)
      throw new Error('an observer that breaks')
    }
    const requests = [
      ...pictures(1200),
      picture('refused', { image: { url: 'https://refused.invalid/b' } }),
    ]
    await passTime(clock, all(omnious.tagging.tag(requests, { onProgress })))
    expect(seen.slice(0, 3)).toEqual([
      { sent: 1000, done: 0, failed: 0 },
      { sent: 1201, done: 0, failed: 0 },
      { sent: 1201, done: 100, failed: 0 },
    ])
    expect(seen.at(-1)).toEqual({ sent: 1201, done: 1200, failed: 1 })
  })
})
