import { InvalidArgumentError } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { picture, pictures } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'
import { all, count, ids } from './testing/tagged.ts'

describe('what is wrong with a request is its result', () => {
  test('each request that is invalid, refused, failed or given twice has an error of its own', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    const requests = [
      picture('good'),
      picture('price', { context: { price: 12 as never } }),
      picture('refused', { image: { url: 'https://refused.invalid/a.jpg' } }),
      picture('tie', { detections: ['TIE' as never] }),
      picture('gone', { image: { url: 'https://gone.invalid/a.jpg' } }),
      picture('good'),
      picture('colour', { context: { colour: 'red' } as never }),
      { id: '', image: { url: 'https://images.example/a.jpg' } },
      undefined as never,
      picture('last'),
    ]
    const results = await passTime(clock, all(omnious.tagging.tag(requests)))
    expect(ids(results)).toEqual(requests.map((request) => request?.id ?? ''))
    expect(results.map(({ ok }) => ok)).toEqual(requests.map((_, index) => [0, 9].includes(index)))
    const errors = results.map((result) => (result.ok ? undefined : result.error))
    for (const [index, field, allowed] of [
      [1, 'requests[1].context.price', 'of type string'],
      [3, 'requests[3].detections', 'TOP, BOTTOM, WHOLEBODY, SWIMWEAR, SHOES'],
      [5, 'requests[5].id', 'unique among the requests'],
      [6, 'requests[6].context.colour', 'left out'],
      [7, 'requests[7].id', 'at least 1'],
      [8, 'requests[8].id', 'at least 1'],
    ] as const) {
      expect(errors[index]).toBeInstanceOf(InvalidArgumentError)
      expect(errors[index]).toMatchObject({ field, outcome: 'not-sent' })
      expect((errors[index] as InvalidArgumentError).allowed).toContain(allowed)
    }
    expect(errors[2]).toMatchObject({ vendorMessage: 'Invalid image URL', outcome: 'rejected' })
    expect(errors[4]).toMatchObject({
      code: 'vendor-error',
      message: expect.stringContaining('no result'),
    })
    expect(mock.requests({ operation: 'createTaggingTask' })[0]?.body).toMatchObject({
      taggingRequest: ['good', 'refused', 'gone', 'last'].map((id) => ({ context: { id } })),
    })
  })

  test('when all requests are invalid, nothing is sent', async () => {
    const { provider: omnious, calls } = await startDesk()
    const wrong = [...pictures(2500)].map(({ id }) => ({ id, image: { url: '' } }))
    const results = await all(omnious.tagging.tag(wrong))
    expect(ids(results)).toEqual(wrong.map(({ id }) => id))
    expect(results.every(({ ok }) => !ok)).toBe(true)
    expect(calls()).toEqual([])
  })

  test('an id is noticed across calls of the same task', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    const requests = [...pictures(2500), picture('0')]
    const results = await passTime(clock, all(omnious.tagging.tag(requests)))
    expect(results.at(-1)).toMatchObject({
      id: '0',
      ok: false,
      error: { field: 'requests[2500].id' },
    })
    expect(count(calls())).toMatchObject({ createTaggingTask: 1, appendTaggingTask: 2 })
  })

  test('in strict mode an invalid request ends the call, before sending where that can be seen', async () => {
    const { provider: omnious, clock, calls, mock } = await startDesk()
    const twice = [picture('a'), picture('a')]
    await expect(all(omnious.tagging.tag(twice, { strict: true }))).rejects.toMatchObject({
      code: 'invalid-argument',
      field: 'requests[1].id',
    })
    expect(calls()).toEqual([])
    const refused = [picture('a'), picture('b', { image: { url: 'https://refused.invalid/b' } })]
    const strict = passTime(clock, all(omnious.tagging.tag(refused, { strict: true })))
    await expect(strict).rejects.toMatchObject({
      code: 'vendor-error',
      vendorMessage: 'STRICT: 1 of 10 requests is invalid',
    })
    expect(mock.requests()[0]?.body).toMatchObject({ option: ['STRICT'] })
  })
})

describe('options are checked before anything is sent', () => {
  test.each([
    [{ description: 'x'.repeat(1025) }, 'description', 'at most 1024 characters'],
    [{ detections: ['TIE' as never] }, 'detections', 'one of TOP, BOTTOM'],
    [{ detections: [] }, 'detections', 'at least 1 items'],
    [
      { vendorOptions: { omnious: { album: '' } } },
      'vendorOptions.omnious.album',
      'at least 1 characters',
    ],
    [{ language: 'fr' }, 'language', 'en, ko, zh, ja'],
    [{ timeout: 0 }, 'timeout', 'above 0'],
  ])('%o', async (options, field, allowed) => {
    const { provider: omnious, calls } = await startDesk()
    const error: unknown = await all(omnious.tagging.tag(pictures(1), options)).catch((e) => e)
    expect(error).toMatchObject({ code: 'invalid-argument', field })
    expect((error as InvalidArgumentError).allowed).toContain(allowed)
    expect(calls()).toEqual([])
  })

  test.each([undefined, 7, 'text', {}])('requests that are %o', async (requests) => {
    const { provider: omnious } = await startDesk()
    await expect(all(omnious.tagging.tag(requests as never))).rejects.toMatchObject({
      code: 'invalid-argument',
      field: 'requests',
    })
  })
})

test('the types refuse unknown detections and members, and a price that is not text', async () => {
  const { provider: omnious } = await startDesk()
  const { tag } = omnious.tagging
  // @ts-expect-error there is no such detection
  tag([{ id: 'a', image: { url: 'https://a.example' }, detections: ['TIE'] }])
  // @ts-expect-error a price is text
  tag([{ id: 'a', image: { url: 'https://a.example' }, context: { price: 12 } }])
  // @ts-expect-error there is no such member
  tag([{ id: 'a', image: { url: 'https://a.example' }, context: { colour: 'red' } }])
})

test.each([0, 1.5, '4'])(
  '%j calls at the same time are refused, and nothing is sent',
  async (value) => {
    const { provider: omnious, mock } = await startDesk()
    const results = all(omnious.tagging.tag(pictures(1), { concurrency: value as number }))
    await expect(results).rejects.toMatchObject({ code: 'invalid-argument', field: 'concurrency' })
    expect(mock.requests()).toEqual([])
  },
)
