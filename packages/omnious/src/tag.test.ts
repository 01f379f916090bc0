import { getEventListeners } from 'node:events'
import {
  InvalidArgumentError,
  RateLimitedError,
  type TaggingProgress,
  TimeoutError,
} from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { OmniousTaggingResult } from './index.ts'
import { picture, pictures } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'

async function all(
  results: AsyncIterable<OmniousTaggingResult>,
  into: OmniousTaggingResult[] = [],
): Promise<OmniousTaggingResult[]> {
  for await (const result of results) into.push(result)
  return into
}

const ids = (results: readonly OmniousTaggingResult[]): string[] => results.map(({ id }) => id)

function count(calls: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const call of calls) counted[call] = (counted[call] ?? 0) + 1
  return counted
}

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
    const options = { detections: ['BAG'], description: 'Spring', album: 'spring' } as const
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
    const requests = [...pictures(1200), picture('ftp', { imageUrl: 'ftp://a/b' })]
    await passTime(clock, all(omnious.tagging.tag(requests, { onProgress })))
    expect(seen.slice(0, 3)).toEqual([
      { sent: 1000, done: 0, failed: 0 },
      { sent: 1201, done: 0, failed: 0 },
      { sent: 1201, done: 100, failed: 0 },
    ])
    expect(seen.at(-1)).toEqual({ sent: 1201, done: 1200, failed: 1 })
  })
})

describe('what is wrong with a request is its result', () => {
  test('each request that is invalid, refused, failed or given twice has an error of its own', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    const requests = [
      picture('good'),
      picture('price', { context: { price: 12 as never } }),
      picture('ftp', { imageUrl: 'ftp://images.example/a.jpg' }),
      picture('tie', { detections: ['TIE' as never] }),
      picture('gone', { imageUrl: 'https://gone.invalid/a.jpg' }),
      picture('good'),
      picture('colour', { context: { colour: 'red' } as never }),
      { id: '', imageUrl: 'https://images.example/a.jpg' },
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
    expect(errors[4]).toMatchObject({ vendorMessage: 'The image could not be fetched' })
    expect(mock.requests({ operation: 'createTaggingTask' })[0]?.body).toMatchObject({
      taggingRequest: ['good', 'ftp', 'gone', 'last'].map((id) => ({ context: { id } })),
    })
  })

  test('when all requests are invalid, nothing is sent', async () => {
    const { provider: omnious, calls } = await startDesk()
    const wrong = [...pictures(2500)].map(({ id }) => ({ id, imageUrl: '' }))
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
    const ftp = [picture('a'), picture('b', { imageUrl: 'ftp://a/b' })]
    const strict = passTime(clock, all(omnious.tagging.tag(ftp, { strict: true })))
    await expect(strict).rejects.toMatchObject({ code: 'vendor-error', vendorCode: 'TG422' })
    expect(mock.requests()[0]?.body).toMatchObject({ option: ['STRICT'] })
  })
})

describe('options are checked before anything is sent', () => {
  test.each([
    [{ description: 'x'.repeat(1025) }, 'description', 'at most 1024 characters'],
    [{ detections: ['TIE' as never] }, 'detections', 'one of TOP, BOTTOM'],
    [{ detections: [] }, 'detections', 'at least 1 items'],
    [{ album: '' }, 'album', 'at least 1 characters'],
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

describe('tasks', () => {
  test('a task takes ten thousand requests, and the next is filled while its results are read', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    let read = 0
    const source = (function* () {
      for (const request of pictures(30_000)) {
        read++
        yield request
      }
    })()
    const results = omnious.tagging.tag(source)
    const first = await passTime(clock, results.next())
    expect(first.value).toMatchObject({ id: '0', ok: true })
    await passTime(clock, new Promise((resolve) => setTimeout(resolve, 1500)))
    expect(read).toBe(20_000) // one task is read, one is filled, and that is all
    expect(count(calls())).toMatchObject({ createTaggingTask: 2, appendTaggingTask: 18 })
    await results.return()
  })

  test('when the window of a task has closed, a new task is created and nothing is lost', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    const source = (async function* () {
      yield* [...pictures(3000)].slice(0, 1500)
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 700_000))
      yield* [...pictures(3000)].slice(1500)
    })()
    const reading = all(omnious.tagging.tag(source))
    await clock.advance(700_000)
    const results = await passTime(clock, reading)
    expect(ids(results)).toEqual([...pictures(3000)].map(({ id }) => id))
    expect(count(calls())).toMatchObject({ createTaggingTask: 2, appendTaggingTask: 1 })
  })

  test('when the vendor refuses an addition as too late, a new task is created', async () => {
    const slow: typeof fetch = async (input, init) => {
      await desk.clock.advance(5)
      return desk.mock.fetch(input, init)
    }
    const desk = await startDesk({
      scenario: 'task-expires-before-append',
      wrapFetch: () => slow,
    })
    const results = await passTime(desk.clock, all(desk.provider.tagging.tag(pictures(1500))))
    expect(ids(results)).toEqual([...pictures(1500)].map(({ id }) => id))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(count(desk.calls())).toMatchObject({ createTaggingTask: 2, appendTaggingTask: 1 })
  })

  test('a task that fails as a whole fails each of its requests', async () => {
    const { provider: omnious, clock } = await startDesk({ scenario: 'task-fails' })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(3))))
    expect(results).toMatchObject([
      { id: '0', ok: false, error: { code: 'vendor-error' } },
      { id: '1', ok: false },
      { id: '2', ok: false },
    ])
  })

  test('a task that vanishes fails its requests, and the others go on', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    mock.fault({ name: 'example', example: 'notFound', operation: 'getTaggingTaskStatus' })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(10_001))))
    expect(results.filter(({ ok }) => !ok)).toHaveLength(10_000)
    expect(results[0]).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(results.at(-1)).toMatchObject({ id: '10000', ok: true })
  })

  test('the state of a task is polled with a back-off', async () => {
    const { provider: omnious, clock, mock } = await startDesk({ scenario: 'tagging-slow' })
    await passTime(clock, all(omnious.tagging.tag(pictures(1000))))
    const polls = mock.requests({ operation: 'getTaggingTaskStatus' })
    expect(polls.length).toBeGreaterThan(3)
    expect(polls.length).toBeLessThan(8)
  })

  test('results that lag are fetched again', async () => {
    const { provider: omnious, clock, calls } = await startDesk({ scenario: 'results-lag' })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(250))))
    expect(ids(results)).toEqual([...pictures(250)].map(({ id }) => id))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(count(calls())['listTaggingResults']).toBeGreaterThan(3)
  })

  test('each request whose result never comes has an error', async () => {
    const wrapFetch =
      (base: typeof fetch): typeof fetch =>
      async (input, init) => {
        const response = await base(input, init)
        if (!String(input).includes('?offset=')) return response
        const answer = await response.json()
        answer.data.results = answer.data.results.filter(({ id }: { id: string }) => id !== '1')
        return Response.json(answer)
      }
    const { provider: omnious, clock } = await startDesk({ wrapFetch })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(3))))
    expect(results).toMatchObject([
      { id: '0', ok: true },
      { id: '1', ok: false },
      { id: '2', ok: true },
    ])
    expect(results[1]).toMatchObject({ error: { code: 'vendor-error', outcome: 'rejected' } })
  })
})

describe('what fails for all', () => {
  test('an error that affects all requests ends the call, after the results of requests already sent', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    mock.fault({ name: 'example', example: 'quotaExhausted', operation: 'appendTaggingTask' })
    const results: OmniousTaggingResult[] = []
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(2500)), results))
    await expect(reading).rejects.toBeInstanceOf(RateLimitedError)
    expect(results).toHaveLength(1000)
  })

  test('an exhausted quota ends the call at once', async () => {
    const { provider: omnious, calls } = await startDesk({ scenario: 'quota-exhausted' })
    await expect(all(omnious.tagging.tag(pictures(2500)))).rejects.toMatchObject({
      code: 'rate-limited',
      vendorMessage: 'Quota exhausted',
    })
    expect(calls()).toEqual(['createTaggingTask'])
  })

  /** Omnious itself asks to slow down. It refuses that many calls before it takes one. */
  const slowDown = (retryAfter: string, times: number) => {
    let refused = 0
    const wrapFetch =
      (base: typeof fetch): typeof fetch =>
      async (input, init) => {
        if (init?.method !== 'POST' || refused === times) return base(input, init)
        refused++
        return Response.json(
          { data: null, error: { message: 'Too many requests', code: 'TG429' }, status: 'FAIL' },
          { status: 429, headers: { 'retry-after': retryAfter } },
        )
      }
    return { wrapFetch, refused: () => refused }
  }

  test.each([
    ['5', 1, 5_000],
    ['0', 4, 0],
    ['3600', 0, 0],
    ['3500', 1, 3_500_000],
  ])('a rate limit that names %s s is waited for, %d times', async (seconds, times, least) => {
    const { wrapFetch, refused } = slowDown(seconds, times)
    const { provider: omnious, clock } = await startDesk({ wrapFetch })
    const started = clock.now()
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(2))))
    expect(results).toHaveLength(2)
    expect(refused()).toBe(times)
    expect(clock.now() - started).toBeGreaterThanOrEqual(least)
  })

  test.each([
    [String(35 * 24 * 60 * 60), {}, 1],
    ['9'.repeat(400), {}, 1],
    ['5', { timeout: 4_000 }, 1],
    ['0', {}, 5],
    ['-5', {}, 1],
    ['1.5', {}, 1],
  ])(
    'a rate limit that names %s s is told with the options %o',
    async (seconds, options, times) => {
      const { wrapFetch, refused } = slowDown(seconds, 1_000)
      const { provider: omnious, clock } = await startDesk({ wrapFetch })
      const started = clock.now()
      const reading = passTime(clock, all(omnious.tagging.tag(pictures(2), options)))
      await expect(reading).rejects.toBeInstanceOf(RateLimitedError)
      expect(refused()).toBe(times)
      expect(clock.now() - started).toBeLessThan(4_000)
    },
  )

  test('a rate limit of an intermediary does not say that nothing was handed in', async () => {
    const { provider: omnious, clock, mock, calls } = await startDesk()
    mock.fault({ name: 'rate-limited', operation: 'createTaggingTask', retryAfterSeconds: 5 })
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(2))))
    await expect(reading).rejects.toMatchObject({ code: 'rate-limited', outcome: 'unknown' })
    expect(calls()).toEqual(['createTaggingTask'])
  })

  test('a submission whose outcome is unknown is not repeated', async () => {
    const { provider: omnious, clock, mock, calls } = await startDesk()
    mock.fault({ name: 'response-lost', operation: 'createTaggingTask' })
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(2))))
    await expect(reading).rejects.toMatchObject({ code: 'network-error', outcome: 'unknown' })
    expect(calls()).toEqual(['createTaggingTask'])
  })

  test.each([
    ['arrived, though its response is lost, is not made again', 'response-lost', 2],
    ['did not arrive is made again', 'reset-before-headers', 3],
  ] as const)('an addition that %s', async (_, name, appends) => {
    const { provider: omnious, clock, mock, calls } = await startDesk()
    mock.fault({ name, operation: 'appendTaggingTask' })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(2500))))
    expect(ids(results)).toEqual([...pictures(2500)].map(({ id }) => id))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(count(calls())).toMatchObject({ createTaggingTask: 1, appendTaggingTask: appends })
  })

  test('an addition whose outcome cannot be found out ends the call', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    mock.fault({ name: 'response-lost', operation: 'appendTaggingTask' })
    const ftp = picture('ftp', { imageUrl: 'ftp://images.example/a.jpg' })
    const results: OmniousTaggingResult[] = []
    const reading = passTime(clock, all(omnious.tagging.tag([ftp, ...pictures(1500)]), results))
    await expect(reading).rejects.toMatchObject({ code: 'network-error', outcome: 'unknown' })
    expect(results).toHaveLength(1000)
  })

  test('a vendor that is down is the error of the call, not of a request', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    mock.fault({ name: 'unavailable', operation: 'getTaggingTaskStatus', times: 'always' })
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(2))))
    await expect(reading).rejects.toMatchObject({ code: 'vendor-error', status: 503 })
  })

  test('an error thrown by the requests is thrown unchanged, after the results', async () => {
    const { provider: omnious, clock } = await startDesk()
    const broken = new Error('the list ends here')
    const source = (function* () {
      yield* pictures(1000)
      throw broken
    })()
    const results: OmniousTaggingResult[] = []
    const reading = passTime(clock, all(omnious.tagging.tag(source), results))
    await expect(reading).rejects.toBe(broken)
    expect(results).toHaveLength(1000)
  })
})

describe('an end before the end', () => {
  test('one deadline covers submissions, polls and results', async () => {
    const { provider: omnious, clock, calls } = await startDesk({ scenario: 'tagging-slow' })
    const started = clock.now()
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(1000), { timeout: 4000 })))
    await expect(reading).rejects.toSatisfy(
      (error) => TimeoutError.isInstance(error) && error.timeout === 4000,
    )
    expect(clock.now() - started).toBeLessThan(4500)
    expect(calls()).not.toContain('listTaggingResults')
  })

  test('no pause between polls outlasts the deadline, and one more poll comes before it', async () => {
    const { provider: omnious, clock, calls } = await startDesk({ scenario: 'tagging-slow' })
    const slow = all(omnious.tagging.tag(pictures(1000), { timeout: 900 }))
    const started = clock.now()
    await expect(passTime(clock, slow)).rejects.toMatchObject({
      code: 'timeout',
      timeout: 900,
      attempts: 1,
      outcome: 'unknown',
    })
    expect(clock.now() - started).toBeLessThanOrEqual(900)
    expect(count(calls())['getTaggingTaskStatus']).toBeGreaterThan(1)
  })

  test('errors that are already known are given before the timeout is thrown', async () => {
    const { provider: omnious, clock } = await startDesk({ scenario: 'tagging-slow' })
    const results: OmniousTaggingResult[] = []
    const requests = [...pictures(998), picture('bad', { imageUrl: '' }), picture('last')]
    const slow = passTime(clock, all(omnious.tagging.tag(requests, { timeout: 900 }), results))
    await expect(slow).rejects.toBeInstanceOf(TimeoutError)
    expect(results).toMatchObject([{ id: 'bad', ok: false, error: { code: 'invalid-argument' } }])
  })

  test('a timeout before anything was submitted is "not-sent"', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    const stalled = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const reading = passTime(clock, all(omnious.tagging.tag(stalled, { timeout: 900 })))
    await expect(reading).rejects.toMatchObject({ attempts: 0, outcome: 'not-sent' })
    expect(calls()).toEqual([])
  })

  test('a deadline does not wait for requests that do not come', async () => {
    const { provider: omnious, clock } = await startDesk()
    const stalled = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const reading = passTime(clock, all(omnious.tagging.tag(stalled, { timeout: 4000 })))
    await expect(reading).rejects.toBeInstanceOf(TimeoutError)
  })

  test('an abort rejects with the reason of the signal, and leaves no listener', async () => {
    const { provider: omnious, clock } = await startDesk({ scenario: 'tagging-slow' })
    const controller = new AbortController()
    const { signal } = controller
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(1000), { signal })))
    clock.setTimeout(() => controller.abort('enough'), 2000)
    await expect(reading).rejects.toBe('enough')
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    await expect(all(omnious.tagging.tag(pictures(1), { signal }))).rejects.toBe('enough')
  })

  test('a consumer that stops early stops the work', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    let closed = 0
    const source = (async function* () {
      try {
        yield* pictures(1_000_000)
      } finally {
        closed++
      }
    })()
    const reading = (async () => {
      for await (const { id } of omnious.tagging.tag(source)) if (id === '4') break
    })()
    await passTime(clock, reading)
    const sent = calls().length
    expect(closed).toBe(1)
    expect(count(calls())['listTaggingResults']).toBe(1)
    await passTime(clock, new Promise((resolve) => setTimeout(resolve, 100)))
    expect(calls()).toHaveLength(sent)
  })
})

test('the types refuse unknown detections and members, and a price that is not text', async () => {
  const { provider: omnious } = await startDesk()
  const { tag } = omnious.tagging
  // @ts-expect-error there is no such detection
  tag([{ id: 'a', imageUrl: 'https://a.example', detections: ['TIE'] }])
  // @ts-expect-error a price is text
  tag([{ id: 'a', imageUrl: 'https://a.example', context: { price: 12 } }])
  // @ts-expect-error there is no such member
  tag([{ id: 'a', imageUrl: 'https://a.example', context: { colour: 'red' } }])
})
