import { setTimeout as sleep } from 'node:timers/promises'
import { VirtualClock } from '@picturedesk/mocks'
import { InvalidArgumentError, RateLimitedError, TimeoutError } from '@picturedesk/provider'
import { collect } from '@picturedesk/vendor-kit'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cheapVendor } from './testing/many-products.ts'
import { productIds, startDesk } from './testing/start-desk.ts'

afterEach(() => vi.restoreAllMocks())

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
