import { RateLimitedError, type TaggingResult } from '@picturedesk/provider'
import { collect, passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { MOST_PICTURE_BYTES } from './limits.ts'
import { picture, pictures, png, wordOf } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'

/** How many pictures each call had. */
const sizes = (mock: { requests(): readonly { readonly body: unknown }[] }): number[] =>
  mock.requests().map(({ body }) => (body as { requests: unknown[] }).requests.length)

const namesOf = (results: readonly TaggingResult[]): (string | undefined)[] =>
  results.map((result) => (result.ok ? result.tags[0]?.name.toLowerCase() : undefined))

describe('calls', () => {
  test('17 pictures are two calls, and each has its own labels, in order', async () => {
    const { provider, mock } = await startDesk()
    const results = await collect(provider.tagging.tag(pictures(17)))
    expect(sizes(mock)).toEqual([16, 1])
    expect(results.map(({ id }) => id)).toEqual(pictures(17).map(({ id }) => id))
    expect(namesOf(results)).toEqual(pictures(17).map((_, index) => wordOf(index)))
  })

  test('pictures of 12 MB in base64 are two calls of less than 10 MB each', async () => {
    const { provider, mock } = await startDesk()
    const requests = ['a', 'b', 'c', 'd'].map((id) => ({ id, image: { bytes: png(2_250_000) } }))
    const lengths: number[] = []
    const results = await collect(provider.tagging.tag(requests, { concurrency: 1 }))
    for (const { body } of mock.requests()) lengths.push(JSON.stringify(body).length)
    expect(sizes(mock)).toEqual([3, 1])
    expect(Math.max(...lengths)).toBeLessThan(10_000_000)
    expect(results.map(({ id, ok }) => [id, ok])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, true]),
    )
  })

  test('results keep their order although a later call is answered first', async () => {
    let first = true
    const { provider } = await startDesk({
      wrapFetch: (fetch) => async (input, init) => {
        const isFirst = first
        first = false
        const response = await fetch(input, init)
        if (isFirst) await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
        return response
      },
    })
    const results = await collect(provider.tagging.tag(pictures(64)))
    expect(namesOf(results)).toEqual(pictures(64).map((_, index) => wordOf(index)))
  })

  test.each([1, 2, 5])('no more than %i calls at the same time', async (concurrency) => {
    let now = 0
    let most = 0
    const { provider } = await startDesk({
      wrapFetch: (fetch) => async (input, init) => {
        most = Math.max(most, ++now)
        const response = await fetch(input, init)
        await new Promise((resolve) => setImmediate(resolve))
        now--
        return response
      },
    })
    await collect(provider.moderation.check(pictures(160), { concurrency }))
    expect(most).toBe(concurrency)
  })

  test('any number is taken no faster than its results are', async () => {
    const { provider } = await startDesk()
    let taken = 0
    let given = 0
    let furthest = 0
    function* many() {
      for (; taken < 2_000; taken++) {
        furthest = Math.max(furthest, taken - given)
        yield picture(`n${taken}`, 'cat')
      }
    }
    for await (const result of provider.tagging.tag(many())) given += Number(result.ok)
    expect(given).toBe(2_000)
    expect(furthest).toBeLessThanOrEqual(6 * 16)
  })
})

describe('one bad picture is one result', () => {
  test('one of each kind beside good ones, in one call', async () => {
    const { provider, mock } = await startDesk()
    const requests = [
      picture('good', 'cat'),
      picture('broken', 'broken'),
      picture('unreachable', 'forbidden'),
      { id: 'no-url', image: { url: 'cat.jpg' } },
      { id: 'store', image: { uri: 's3://bucket/cat.jpg' } },
      { id: 'asset', image: { asset: 'google-vision:image/1' } },
      { id: 'empty', image: { bytes: new Uint8Array() } },
      { id: 'big', image: { bytes: png(7_600_000) } },
      picture('good', 'dog'),
      picture('', 'dog'),
      { id: 'fails', image: { stream: failing() } },
      picture('throttled', 'throttled'),
      { id: 'stored', image: { uri: 'gs://bucket/dog.jpg' } },
    ]
    const results = await collect(provider.tagging.tag(requests as never))
    expect(results.map((one) => [one.id, one.ok ? one.tags[0]?.name : one.error.code])).toEqual([
      ['good', 'Cat'],
      ['broken', 'unusable-media'],
      ['unreachable', 'unusable-media'],
      ['no-url', 'invalid-argument'],
      ['store', 'invalid-argument'],
      ['asset', 'not-supported'],
      ['empty', 'invalid-argument'],
      ['big', 'unusable-media'],
      ['good', 'invalid-argument'],
      ['', 'invalid-argument'],
      ['fails', 'unusable-media'],
      ['throttled', 'rate-limited'],
      ['stored', 'Dog'],
    ])
    expect(sizes(mock)).toEqual([5])
  })

  test.each([
    ['bytes', () => ({ bytes: png(7_600_000) })],
    ['stream', () => ({ stream: new Blob([png(7_600_000)]).stream() })],
  ])('%s of more than a call has room for: the remedy is named', async (_, image) => {
    const { provider } = await startDesk()
    await expect(provider.tagging.tagOne(image() as never)).rejects.toMatchObject({
      reason: 'too-large',
      message: expect.stringContaining('Pass its `url`'),
    })
  })

  test('the largest picture that has room is sent', async () => {
    const { provider } = await startDesk()
    const { tags } = await provider.tagging.tagOne({ bytes: png(MOST_PICTURE_BYTES) })
    expect(tags).toHaveLength(1)
  })

  test('a stream that never ends is bounded by the timeout, and is cancelled', async () => {
    const { provider, mock } = await startDesk()
    const { promise: isCancelled, resolve: cancelled } = Promise.withResolvers<void>()
    const stream = new ReadableStream<Uint8Array>({ cancel: () => cancelled() })
    await expect(provider.tagging.tagOne({ stream }, { timeout: 5 })).rejects.toMatchObject({
      code: 'timeout',
      outcome: 'not-sent',
    })
    await isCancelled
    expect(mock.requests()).toEqual([])
  })

  test('errors name the request and its member', async () => {
    const { provider } = await startDesk()
    const requests = [picture('a', 'cat'), { id: 'b', image: { url: 'cat.jpg' } }]
    const [, bad] = await collect(provider.tagging.tag(requests))
    expect(bad).toMatchObject({ error: { field: 'requests[1].image.url' } })
    await expect(provider.tagging.tagOne({ url: 'cat.jpg' })).rejects.toMatchObject({
      field: 'image.url',
    })
  })

  test('strict: an invalid request ends the call before its batch is sent', async () => {
    const { provider, mock } = await startDesk()
    const requests = [picture('a', 'cat'), { id: 'b', image: { url: '' } }]
    await expect(collect(provider.tagging.tag(requests, { strict: true }))).rejects.toMatchObject({
      code: 'invalid-argument',
    })
    expect(mock.requests()).toEqual([])
  })

  test('an entry that is no object costs one picture, and the others stay in their places', async () => {
    const { provider } = await startDesk({
      wrapFetch: () => async () =>
        Response.json({
          responses: [
            { labelAnnotations: [{ description: 'A' }] },
            null,
            { labelAnnotations: [{ description: 'C' }, { mid: '/m/1' }] },
          ],
        }),
    })
    const [a, b, c] = await collect(provider.tagging.tag(pictures(3)))
    expect(a).toMatchObject({ ok: true, tags: [{ name: 'A' }] })
    expect(b).toMatchObject({
      ok: false,
      error: { code: 'invalid-response', field: 'responses[1]' },
    })
    expect(c).toMatchObject({
      ok: true,
      tags: [{ name: 'C' }],
      warnings: [{ code: 'invalid-item' }],
    })
  })

  test.each([[[]], [[{}]], [[{}, {}, {}]]])(
    'entries %j for two pictures are nobody’s',
    async (responses) => {
      const { provider } = await startDesk({
        wrapFetch: () => async () => Response.json({ responses }),
      })
      await expect(collect(provider.tagging.tag(pictures(2)))).rejects.toMatchObject({
        code: 'invalid-response',
        field: 'responses',
      })
    },
  )
})

/** Refuses calls, and counts how often each picture was charged for. */
const refusing = (refuses: (call: number) => Response | undefined) => {
  const charged = new Map<string, number>()
  let calls = 0
  const wrapFetch =
    (base: typeof fetch): typeof fetch =>
    async (input, init) => {
      const refusal = refuses(calls++)
      if (refusal) return refusal
      const { requests } = JSON.parse(String(init?.body)) as {
        requests: { image: { source: { imageUri: string } } }[]
      }
      for (const { image } of requests) {
        const url = image.source.imageUri
        charged.set(url, (charged.get(url) ?? 0) + 1)
      }
      return base(input, init)
    }
  return { wrapFetch, charged, calls: () => calls }
}
const tooMany = (headers: Record<string, string> = {}): Response =>
  Response.json({ error: { code: 429, status: 'RESOURCE_EXHAUSTED' } }, { status: 429, headers })

describe('a vendor that asks to slow down', () => {
  test.each([
    ['tagging.tag', 'the vendor, with a time', () => tooMany({ 'retry-after': '30' }), 'rejected'],
    ['moderation.check', 'the vendor, without a time', () => tooMany(), 'rejected'],
    ['tagging.tag', 'a gateway', () => new Response('Slow down', { status: 429 }), 'unknown'],
  ] as const)('costs %s one batch, and nothing is charged for twice: %s', async (...given) => {
    const [method, , refusal, outcome] = given
    const { wrapFetch, charged, calls } = refusing((call) => (call === 1 ? refusal() : undefined))
    const { provider, clock } = await startDesk({ wrapFetch })
    const requests = pictures(160)
    const progress: object[] = []
    const looking =
      method === 'tagging.tag'
        ? provider.tagging.tag(requests, { onProgress: (one) => void progress.push(one) })
        : provider.moderation.check(requests)
    const results = await passTime<{ id: string; ok: boolean }[]>(
      clock,
      collect<{ id: string; ok: boolean }>(looking),
    )
    expect(results.map(({ id }) => id)).toEqual(requests.map(({ id }) => id))
    const failed = results.filter(({ ok }) => !ok)
    expect(failed).toHaveLength(16)
    for (const one of failed)
      expect(one).toMatchObject({ error: { code: 'rate-limited', outcome, attempts: 1 } })
    expect(charged.size).toBe(144)
    expect(new Set(charged.values())).toEqual(new Set([1]))
    expect(calls()).toBe(10)
    if (method === 'tagging.tag')
      expect(progress.at(-1)).toEqual({ sent: 160, done: 144, failed: 16 })
  })

  test('is waited for before the other pictures are sent', async () => {
    const at: number[] = []
    let now = (): number => 0
    const { wrapFetch } = refusing((call) => {
      at.push(now())
      return call === 0 ? tooMany({ 'retry-after': '30' }) : undefined
    })
    const { provider, clock } = await startDesk({ wrapFetch })
    now = () => clock.now()
    const start = clock.now()
    await passTime(clock, collect(provider.tagging.tag(pictures(64), { concurrency: 1 })))
    expect(at[1]).toBeGreaterThanOrEqual(start + 30_000)
    expect(at).toHaveLength(4)
  })

  test('is the error of a single picture at once', async () => {
    const { wrapFetch, calls } = refusing(() => tooMany({ 'retry-after': '30' }))
    const { provider } = await startDesk({ wrapFetch })
    await expect(provider.tagging.tagOne({ bytes: png(20) })).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfter: 30_000,
    })
    expect(calls()).toBe(1)
  })

  test('and takes nothing for very long ends the whole call, after the results of those already sent', async () => {
    const { provider, mock, clock } = await startDesk({ scenario: 'quota-exhausted' })
    const results: TaggingResult[] = []
    const reading = async (): Promise<void> => {
      for await (const one of provider.tagging.tag(pictures(4_000))) results.push(one)
    }
    await expect(passTime(clock, reading())).rejects.toSatisfy(RateLimitedError.isInstance)
    expect(results.filter(({ ok }) => ok)).toHaveLength(32)
    expect(mock.requests().length).toBeLessThan(60)
  })
})

describe('what ends the whole call', () => {
  test.each(['overloaded', 'billing-disabled'] as const)(
    '%s: the call is sent once',
    async (scenario) => {
      const { provider, mock } = await startDesk({ scenario })
      await expect(provider.tagging.tagOne({ bytes: png(20) })).rejects.toMatchObject({
        operation: 'annotateImages',
      })
      expect(mock.requests()).toHaveLength(1)
    },
  )

  test('a lost response is not asked for again', async () => {
    let sent = 0
    const { provider } = await startDesk({
      wrapFetch: () => async () => {
        sent++
        throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })
      },
    })
    await expect(provider.moderation.checkOne({ bytes: png(20) })).rejects.toMatchObject({
      code: 'network-error',
      outcome: 'unknown',
    })
    expect(sent).toBe(1)
  })

  test('the error of the iterable comes after the results of what it gave', async () => {
    const { provider } = await startDesk()
    async function* broken() {
      yield* pictures(3)
      throw new RangeError('the list ends here')
    }
    const results: TaggingResult[] = []
    await expect(async () => {
      for await (const one of provider.tagging.tag(broken())) results.push(one)
    }).rejects.toThrow('the list ends here')
    expect(results).toHaveLength(3)
  })

  test('progress counts what was sent, done and failed', async () => {
    const { provider } = await startDesk()
    const told: object[] = []
    const onProgress = (progress: object) => void told.push(progress)
    const requests = [...pictures(2), picture('x', 'broken'), { id: 'y', image: { url: '' } }]
    await collect(provider.tagging.tag(requests, { onProgress }))
    expect(told[0]).toEqual({ sent: 3, done: 0, failed: 0 })
    expect(told.at(-1)).toEqual({ sent: 3, done: 2, failed: 2 })
  })
})

function failing(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.error(new Error('the disk is gone'))
    },
  })
}
