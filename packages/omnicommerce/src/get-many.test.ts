import { setTimeout as sleep } from 'node:timers/promises'
import { VirtualClock } from '@picturedesk/mocks'
import {
  InvalidArgumentError,
  InvalidResponseError,
  NetworkError,
  type ProductModerationResult,
  RateLimitedError,
  TimeoutError,
  UnauthorizedError,
} from '@picturedesk/provider'
import { collect } from '@picturedesk/vendor-kit'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { productIds, startDesk } from './testing/start-desk.ts'

afterEach(() => vi.restoreAllMocks())

const idsOf = (results: readonly ProductModerationResult[]): string[] =>
  results.map(({ productId }) => productId)

const sizes = (batches: readonly string[][]): number[] => batches.map(({ length }) => length)

/** A vendor without a mock's cost: every product is complete, and nothing is known of it. */
function cheapVendor(onCall: (ids: readonly string[]) => void = () => {}): typeof fetch {
  return async (_, init) => {
    const { productIds: ids } = JSON.parse(String(init?.body))
    onCall(ids)
    await sleep(0)
    init?.signal?.throwIfAborted()
    const products = ids.map((id: string) => ({ imageModeration: [], productInfo: { id } }))
    return Response.json({ complete: { products }, failed: { errors: [] } }, { status: 201 })
  }
}

describe('any number of products', () => {
  test('250 products are fetched in three calls, and results come in the order of ids', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    const ids = productIds(250)
    const results = await collect(omnicommerce.moderation.getMany(ids, { language: 'ko' }))
    expect(idsOf(results)).toEqual(ids)
    expect(sizes(batches())).toEqual([100, 100, 50])
    const failed = results.filter(({ ok }) => !ok)
    expect(idsOf(failed)).toEqual(productIds(250).filter((_, index) => index % 25 === 7))
    const [first] = results
    expect(first?.ok && first.tags[0]?.name).toBe('배경')
  })

  test('from an async iterable that takes its time', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    async function* ids(): AsyncGenerator<string> {
      for (const id of productIds(150)) {
        if (id.endsWith('0')) await sleep(1)
        yield id
      }
    }
    expect(idsOf(await collect(omnicommerce.moderation.getMany(ids())))).toEqual(productIds(150))
    expect(sizes(batches())).toEqual([100, 50])
  })

  test('without ids there are no results, and nothing is sent', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    expect(await collect(omnicommerce.moderation.getMany([]))).toEqual([])
    expect(mock.requests()).toEqual([])
  })

  test('nothing is sent before the first result is asked for, and each iteration asks anew', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    const listing = omnicommerce.moderation.getMany(['A1000'])
    await sleep(5)
    expect(mock.requests()).toEqual([])
    await collect(listing)
    await collect(listing)
    expect(mock.requests()).toHaveLength(2)
  })

  test('batches go to the bare path where the option says so', async () => {
    const { provider: omnicommerce, mock } = await startDesk({ batchPath: 'bare' })
    await collect(omnicommerce.moderation.getMany(productIds(2)))
    expect(mock.requests()[0]?.operation).toBe('listModerationsByBarePath')
  })

  test('any ids, repeated or not, come back one by one, each asked for once', async () => {
    const asked: string[] = []
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: () => cheapVendor((ids) => asked.push(...ids)),
    })
    const word = fc.stringMatching(/^[0-9A-Za-z._~-]{1,3}$/)
    const usual = word.filter((id) => !/^\.{1,2}$/.test(id))
    await fc.assert(
      fc.asyncProperty(
        fc.array(usual, { maxLength: 300, size: 'max' }),
        fc.integer({ min: 1, max: 5 }),
        async (ids, concurrency) => {
          asked.length = 0
          const results = await collect(omnicommerce.moderation.getMany(ids, { concurrency }))
          expect(idsOf(results)).toEqual(ids)
          expect(results.every(({ ok }) => ok)).toBe(true)
          expect(asked).toEqual([...new Set(ids)])
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('an id that comes again', () => {
  test('a repeated id is asked for once and reported at each of its places', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    const ids = ['A1000', 'A1007', 'A1000', ...productIds(120), 'A1007']
    const results = await collect(omnicommerce.moderation.getMany(ids))
    expect(idsOf(results)).toEqual(ids)
    expect(results[1]).toBe(results.at(-1))
    expect(batches().flat()).toHaveLength(120)
  })

  test('an endless repetition of one id makes one call and does not fill memory', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    function* same(): Generator<string> {
      for (;;) yield 'A1000'
    }
    let seen = 0
    for await (const { ok } of omnicommerce.moderation.getMany(same())) {
      expect(ok).toBe(true)
      if (++seen === 25_000) break
    }
    expect(batches()).toEqual([['A1000']])
  })

  test('a repeated id is asked for again after 5,000 other ids', async () => {
    const asked: string[] = []
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: () => cheapVendor((ids) => asked.push(...ids)),
    })
    const ids = ['first', ...productIds(4_999), 'first', ...productIds(5_000, 20_000), 'first']
    await collect(omnicommerce.moderation.getMany(ids))
    expect(asked.filter((id) => id === 'first')).toHaveLength(2)
  })
})

describe('what fails', () => {
  test('a product that stands in both lists is reported as both', async () => {
    const { provider: omnicommerce } = await startDesk()
    const [result] = await collect(omnicommerce.moderation.getMany(['A1099']))
    expect(result).toMatchObject({
      ok: true,
      productId: 'A1099',
      tags: expect.arrayContaining([expect.objectContaining({ group: expect.any(String) })]),
      error: { code: 'vendor-error', vendorMessage: 'fail to prove image from url.' },
    })
  })

  test('a product in neither list has a typed error, and the others their findings', async () => {
    const { provider: omnicommerce } = await startDesk({ scenario: 'products-left-out' })
    const ids = productIds(20, 1040)
    const results = await collect(omnicommerce.moderation.getMany(ids))
    const missing = results.flatMap((one) => (one.error?.code === 'invalid-response' ? [one] : []))
    expect(idsOf(missing)).toEqual(['A1049', 'A1059'])
    expect(missing[0]?.error).toBeInstanceOf(InvalidResponseError)
    expect(missing[0]?.error).toMatchObject({ field: 'complete.products', reason: 'missing-field' })
    expect(String(missing[0]?.error)).toContain('"A1049"')
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(10)
  })

  test('products that fail do not affect the others of their batch', async () => {
    const { provider: omnicommerce } = await startDesk({ scenario: 'partial-batch-failure' })
    const results = await collect(omnicommerce.moderation.getMany(productIds(6, 1010)))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, true, true, false])
  })

  test('when a batch fails as a whole, each of its ids has the error, and other batches go on', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    const lost = mock.fault({ name: 'reset-before-headers', times: 3 })
    const ids = productIds(250)
    const results = await collect(omnicommerce.moderation.getMany(ids, { concurrency: 1 }))
    expect(idsOf(results)).toEqual(ids)
    expect(lost.struck).toBe(3)
    expect(new Set(results.slice(0, 100).map(({ error }) => error)).size).toBe(1)
    expect(results[0]?.error).toBeInstanceOf(NetworkError)
    expect(results[99]?.error).toMatchObject({ operation: 'listModerations', attempts: 3 })
    expect(results.slice(100).filter(({ ok }) => ok).length).toBeGreaterThan(120)
  })

  test('when the quota is used up, earlier products have findings and later ones are "rate-limited"', async () => {
    const { provider: omnicommerce } = await startDesk({
      scenario: 'quota-exhausted',
      maxAttempts: 1,
    })
    const options = { concurrency: 1 }
    const results = await collect(omnicommerce.moderation.getMany(productIds(300), options))
    expect(results.findIndex(({ error }) => RateLimitedError.isInstance(error))).toBe(200)
    expect(results.slice(200).every(({ error }) => RateLimitedError.isInstance(error))).toBe(true)
  })

  test('a refused key is the error of each product', async () => {
    const { provider: omnicommerce, mock } = await startDesk({ apiKey: 'wrong' })
    const results = await collect(omnicommerce.moderation.getMany(['A1000', 'A1001']))
    expect(results.map(({ ok, error }) => [ok, error?.constructor])).toEqual([
      [false, UnauthorizedError],
      [false, UnauthorizedError],
    ])
    expect(mock.requests()).toHaveLength(1)
  })

  test('an invalid id has an error of its own, and is not sent', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    const ids = [
      '..',
      'A1000',
      '',
      7 as never,
      'half\ud83d',
      'outlet.A1_red~50-percent',
      'a/b',
      'x'.repeat(51),
    ]
    const results = await collect(omnicommerce.moderation.getMany(ids))
    expect(results.map(({ ok }) => ok)).toEqual([
      ...[false, true, false, false, false, true],
      ...[false, false],
    ])
    expect(results[0]?.error).toBeInstanceOf(InvalidArgumentError)
    expect(results[2]?.error).toMatchObject({ field: 'productIds', outcome: 'not-sent' })
    expect(batches()).toEqual([['A1000', 'outlet.A1_red~50-percent']])
  })

  test('an error thrown by the ids is thrown unchanged, after the results of earlier ids', async () => {
    const { provider: omnicommerce } = await startDesk()
    const broken = new Error('the file ended early')
    function* ids(): Generator<string> {
      yield* productIds(130)
      throw broken
    }
    const seen: string[] = []
    const error = await (async () => {
      for await (const { productId } of omnicommerce.moderation.getMany(ids())) seen.push(productId)
    })().catch((reason: unknown) => reason)
    expect(error).toBe(broken)
    expect(seen).toEqual(productIds(130))
  })
})

describe('bounds', () => {
  test.each([
    ['the default', undefined, 4],
    ['one', 1, 1],
    ['twelve', 12, 12],
  ])('calls under way at once: %s', async (_, concurrency, most) => {
    let underWay = 0
    let peak = 0
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: () => async (_, init) => {
        peak = Math.max(peak, ++underWay)
        await sleep(3)
        underWay--
        return cheapVendor()('', init)
      },
    })
    const warned = vi.spyOn(process, 'emitWarning')
    await collect(omnicommerce.moderation.getMany(productIds(2_500), { concurrency }))
    expect(peak).toBe(most)
    expect(warned).not.toHaveBeenCalled()
  })

  test('ids are taken only a few batches ahead of the results that are read', async () => {
    const { provider: omnicommerce } = await startDesk({ wrapFetch: () => cheapVendor() })
    let taken = 0
    function* ids(): Generator<string> {
      for (;;) yield `B${++taken}`
    }
    const results = omnicommerce.moderation.getMany(ids())[Symbol.asyncIterator]()
    await results.next()
    await sleep(30)
    expect(taken).toBeLessThanOrEqual(600)
    await results.return?.()
  })

  test('stopping early aborts the calls and closes the ids', async () => {
    let aborted = 0
    let closed = false
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: () => {
        let calls = 0
        return (_, init) => {
          if (++calls === 1) return cheapVendor()('', init)
          return new Promise((_, reject) => {
            init?.signal?.addEventListener('abort', () => {
              aborted++
              reject(init.signal?.reason)
            })
          })
        }
      },
    })
    function* ids(): Generator<string> {
      try {
        for (let count = 0; ; count++) yield `B${count}`
      } finally {
        closed = true
      }
    }
    for await (const _ of omnicommerce.moderation.getMany(ids())) {
      await sleep(5)
      break
    }
    expect([aborted, closed]).toEqual([4, true])
  })

  test('stopping while ids are awaited does not wait for them', async () => {
    const { provider: omnicommerce } = await startDesk()
    async function* ids(): AsyncGenerator<string> {
      yield* productIds(100)
      await new Promise(() => {})
    }
    for await (const _ of omnicommerce.moderation.getMany(ids())) break
  })

  test('an abort rejects with its reason, wherever it comes', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    const never = (async function* (): AsyncGenerator<string> {
      await new Promise(() => {})
    })()
    const reason = { mine: true }
    for (const ids of [never, productIds(100)]) {
      mock.fault({ name: 'hang-before-headers', times: 'always' })
      const controller = new AbortController()
      const { signal } = controller
      const results = collect(omnicommerce.moderation.getMany(ids, { signal }))
      setTimeout(() => controller.abort(reason), 5)
      await expect(results).rejects.toBe(reason)
    }
    const signal = AbortSignal.abort(reason)
    const before = mock.requests().length
    await expect(collect(omnicommerce.moderation.getMany(['A1'], { signal }))).rejects.toBe(reason)
    expect(mock.requests()).toHaveLength(before)
  })

  test('an abort between two results of a batch ends it at once', async () => {
    const { provider: omnicommerce } = await startDesk()
    const controller = new AbortController()
    const { signal } = controller
    let seen = 0
    const all = (async () => {
      for await (const _ of omnicommerce.moderation.getMany(productIds(50), { signal })) {
        seen++
        controller.abort()
      }
    })()
    const error = await all.catch((thrown: unknown) => thrown)
    expect(error).toBe(signal.reason)
    expect(seen).toBe(1)
  })

  test('one timeout covers all calls, and the wait for ids', async () => {
    const clock = new VirtualClock({ running: false })
    const { provider: omnicommerce, mock } = await startDesk({ clock })
    mock.fault({ name: 'latency', ms: 400, times: 'always' })
    const options = { timeout: 1_000, concurrency: 1 }
    const seen: string[] = []
    const all = (async () => {
      const { getMany } = omnicommerce.moderation
      for await (const { productId } of getMany(productIds(300), options)) seen.push(productId)
    })()
    const error = all.catch((reason: unknown) => reason)
    for (let passed = 0; passed < 1_000; passed += 100) {
      await sleep(2)
      await clock.advance(100)
    }
    expect(await error).toBeInstanceOf(TimeoutError)
    expect(await error).toMatchObject({ timeout: 1_000, operation: 'listModerations' })
    expect(seen).toEqual(productIds(200))

    const never = (async function* (): AsyncGenerator<string> {
      await new Promise(() => {})
    })()
    const waiting = collect(omnicommerce.moderation.getMany(never, { timeout: 1_000 }))
    const late = waiting.catch((reason: unknown) => reason)
    await sleep(2)
    await clock.advance(1_000)
    expect(await late).toBeInstanceOf(TimeoutError)
  })

  test('results that came in time are given before the timeout is thrown', async () => {
    const clock = new VirtualClock({ running: false })
    const { provider: omnicommerce, mock } = await startDesk({ clock })
    mock.fault({ name: 'hang-before-headers', times: 1 })
    const seen: string[] = []
    const all = (async () => {
      const options = { timeout: 1_000, concurrency: 3 }
      for await (const { productId } of omnicommerce.moderation.getMany(productIds(300), options))
        seen.push(productId)
    })()
    const error = all.catch((reason: unknown) => reason)
    await sleep(50)
    await clock.advance(1_000)
    expect(await error).toMatchObject({ code: 'timeout', attempts: 3, outcome: 'unknown' })
    expect(seen).toEqual(productIds(300).slice(100))
  })

  test('a timeout counts each request that was sent, repeats too', async () => {
    const clock = new VirtualClock({ running: false })
    let sent = 0
    const wrapFetch = (): typeof fetch => async () => {
      if (++sent > 2) return new Promise(() => {})
      return new Response('', { status: 503 })
    }
    const { provider: omnicommerce, passTime } = await startDesk({ clock, wrapFetch })
    const late = collect(omnicommerce.moderation.getMany(productIds(2), { timeout: 5_000 }))
    await expect(passTime(late)).rejects.toMatchObject({
      code: 'timeout',
      attempts: 3,
      outcome: 'unknown',
    })
    expect(sent).toBe(3)
  })

  test('a batch that came in time is given whole, however slowly it is read', async () => {
    const clock = new VirtualClock({ running: false })
    const { provider: omnicommerce } = await startDesk({ clock })
    const seen: string[] = []
    const all = (async () => {
      const options = { timeout: 1_000, concurrency: 1 }
      for await (const { productId } of omnicommerce.moderation.getMany(productIds(300), options)) {
        seen.push(productId)
        if (seen.length === 2) await clock.advance(1_000)
      }
    })()
    await expect(all).rejects.toBeInstanceOf(TimeoutError)
    expect(seen.slice(0, 100)).toEqual(productIds(100))
    expect(seen.length % 100).toBe(0)
  })

  test('a retry that would come after the deadline is not waited for', async () => {
    const clock = new VirtualClock({ running: false })
    const { provider: omnicommerce, mock } = await startDesk({ clock, maxAttempts: 3 })
    mock.fault({ name: 'rate-limited', retryAfterSeconds: 5, times: 'always' })
    const results = await collect(
      omnicommerce.moderation.getMany(productIds(2), { timeout: 4_000 }),
    )
    expect(results.every(({ error }) => RateLimitedError.isInstance(error))).toBe(true)
    expect(mock.requests()).toHaveLength(1)
  })

  test('a timeout while ids are awaited is "not-sent"', async () => {
    const clock = new VirtualClock({ running: false })
    const { provider: omnicommerce } = await startDesk({ clock })
    const never = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) }
    const late = collect(omnicommerce.moderation.getMany(never, { timeout: 1_000 })).catch(
      (reason: unknown) => reason,
    )
    await sleep(2)
    await clock.advance(1_000)
    expect(await late).toMatchObject({ code: 'timeout', attempts: 0, outcome: 'not-sent' })
  })

  test('without a timeout of the whole, each call has its own, and a late call fails only its ids', async () => {
    const { provider: omnicommerce, mock } = await startDesk({ timeout: 40 })
    mock.fault({ name: 'hang-before-headers', times: 1 })
    const options = { concurrency: 1 }
    const results = await collect(omnicommerce.moderation.getMany(productIds(150), options))
    expect(results.slice(0, 100).every(({ error }) => TimeoutError.isInstance(error))).toBe(true)
    expect(results.slice(100).some(({ ok }) => ok)).toBe(true)
  })

  test.each<[string, unknown, object, string]>([
    ['text', 'A1000', {}, 'productIds'],
    ['nothing', undefined, {}, 'productIds'],
    ['what is not iterable', { length: 1 }, {}, 'productIds'],
    ['no concurrency', ['A1'], { concurrency: 0 }, 'concurrency'],
    ['half a call at once', ['A1'], { concurrency: 1.5 }, 'concurrency'],
    ['French', ['A1'], { language: 'fr' }, 'language'],
    ['no time at all', ['A1'], { timeout: 0 }, 'timeout'],
  ])('refuses %s, and sends nothing', async (_, ids, options, field) => {
    const { provider: omnicommerce, mock } = await startDesk()
    const all = collect(omnicommerce.moderation.getMany(ids as never, options))
    const error = await all.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InvalidArgumentError)
    expect(error).toMatchObject({ field })
    expect(mock.requests()).toEqual([])
  })
})
