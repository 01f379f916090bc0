import {
  InvalidArgumentError,
  InvalidResponseError,
  NetworkError,
  NotFoundError,
  PurchaseOutcomeUnknownError,
  RateLimitedError,
  SaleOutcomeUnknownError,
  TimeoutError,
  UnauthorizedError,
  UnavailableError,
  VendorError,
} from '@picturedesk/provider'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Middleware } from '../middleware/middleware.ts'
import { wrapProvider } from '../middleware/wrap-provider.ts'
import { createRegistry } from '../registry/create-registry.ts'
import { collect, rejection } from '../testing/collect.ts'
import { type Answer, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { circuitBreaker } from './circuit-breaker.ts'
import { isOutage } from './is-outage.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const reset = () => new NetworkError('reset', { outcome: 'unknown' })

/** A vendor whose state can be changed, behind a breaker. */
function behind(breaker: Middleware, error: () => unknown = reset) {
  const state = { error: undefined as unknown }
  const vendor = fakeVendor('acme', async (call) => {
    if (state.error !== undefined) throw state.error
    return paged('acme', [1])(call)
  })
  const { search } = wrapProvider(vendor, breaker)
  return {
    vendor,
    search: () => search.assets({}),
    break: () => {
      state.error = error()
    },
    mend: () => {
      state.error = undefined
    },
    fail: async (times: number) => {
      for (let time = 0; time < times; time++) await rejection(search.assets({}))
    },
  }
}

describe('after failures in a row', () => {
  test('the provider is left alone, and nothing is sent', async () => {
    const it = behind(circuitBreaker({ failures: 3, halfOpenAfter: 1000 }))
    it.break()
    await it.fail(3)
    vi.advanceTimersByTime(400 - Date.now())
    const error = await rejection(it.search())
    if (!UnavailableError.isInstance(error)) throw error
    expect(error).toMatchObject({ provider: 'acme', outcome: 'not-sent', retryAfter: 600 })
    expect(error.message).toBe(
      'acme: not sent, because the provider failed 3 times in a row. Try again in 600 ms.',
    )
    expect(it.vendor.calls).toHaveLength(3)
  })

  test('a success starts the count of failures again', async () => {
    const it = behind(circuitBreaker({ failures: 3 }))
    for (let round = 0; round < 3; round++) {
      it.break()
      await it.fail(2)
      it.mend()
      expect((await it.search()).items).toHaveLength(1)
    }
  })

  test('one trial call goes through, and the others are refused', async () => {
    let answer: (value: Awaited<ReturnType<Answer>>) => void = () => {}
    let trying = false
    const vendor = fakeVendor('acme', () => {
      if (!trying) throw reset()
      return new Promise((resolve) => {
        answer = resolve
      })
    })
    const { search } = wrapProvider(vendor, circuitBreaker({ failures: 1, halfOpenAfter: 1000 }))
    await rejection(search.assets({}))
    vi.advanceTimersByTime(1000 - Date.now())
    trying = true
    const trial = Promise.resolve(search.assets({}))
    await vi.waitFor(() => expect(vendor.calls).toHaveLength(2))
    const error = await rejection(search.assets({}))
    expect((error as Error).message).toContain('One call is testing whether it is back.')
    answer({ items: [] })
    await trial
    trying = true
    const next = Promise.resolve(search.assets({}))
    await vi.waitFor(() => expect(vendor.calls).toHaveLength(3))
    answer({ items: [] })
    expect((await next).items).toEqual([])
  })

  test('a trial call that fails leaves the provider alone again', async () => {
    const it = behind(circuitBreaker({ failures: 2, halfOpenAfter: 1000 }))
    it.break()
    await it.fail(2)
    vi.advanceTimersByTime(1000 - Date.now())
    expect(NetworkError.isInstance(await rejection(it.search()))).toBe(true)
    expect(UnavailableError.isInstance(await rejection(it.search()))).toBe(true)
    vi.advanceTimersByTime(2000 - Date.now())
    it.mend()
    expect((await it.search()).items).toHaveLength(1)
    expect((await it.search()).items).toHaveLength(1)
  })
})

describe('during a trial call', () => {
  const breaker = () => circuitBreaker({ failures: 1, halfOpenAfter: 1000 })

  test('"not found" proves that the vendor is back', async () => {
    let error: unknown = reset()
    const vendor = fakeVendor('acme', () => Promise.reject(error))
    const { search } = wrapProvider(vendor, breaker())
    await rejection(search.assets({}))
    vi.advanceTimersByTime(1000 - Date.now())
    error = new NotFoundError('gone', { outcome: 'rejected' })
    expect(await rejection(search.assets({}))).toBe(error)
    expect(await rejection(search.assets({}))).toBe(error)
  })

  test.each([
    ['an abort', new DOMException('aborted', 'AbortError')],
    ['what was never sent', new InvalidArgumentError({ field: 'perPage', allowed: '1' })],
  ])('%s does not prove that the vendor is back', async (_, reason) => {
    let error: unknown = reset()
    const vendor = fakeVendor('acme', () => Promise.reject(error))
    const { search } = wrapProvider(vendor, breaker())
    await rejection(search.assets({}))
    vi.advanceTimersByTime(1000 - Date.now())
    error = reason
    expect(await rejection(search.assets({}))).toBe(reason)
    expect(UnavailableError.isInstance(await rejection(search.assets({})))).toBe(true)
  })

  test('that nobody awaits any more, another call may try after a while', async () => {
    let answer: Answer = () => Promise.reject(reset())
    const vendor = fakeVendor('acme', (call) => answer(call))
    const { search } = wrapProvider(vendor, breaker())
    await rejection(search.assets({}))
    vi.advanceTimersByTime(1000 - Date.now())
    answer = () => new Promise(() => {})
    search.assets({}).then(() => {})
    await vi.waitFor(() => expect(vendor.calls).toHaveLength(2))
    vi.advanceTimersByTime(1999 - Date.now())
    expect(UnavailableError.isInstance(await rejection(search.assets({})))).toBe(true)
    vi.advanceTimersByTime(2000 - Date.now())
    answer = paged('acme', [1])
    expect((await search.assets({})).items).toHaveLength(1)
    expect((await search.assets({})).items).toHaveLength(1)
  })
})

describe('whether an error counts as a failure', () => {
  test.each([
    [reset(), true],
    [new TimeoutError({ timeout: 5 }), true],
    [new RateLimitedError('slow down', { outcome: 'rejected' }), true],
    [new RateLimitedError('the limit of the application', { outcome: 'not-sent' }), false],
    [new VendorError('busy', { status: 503 }), true],
    [new InvalidResponseError('HTML', { reason: 'not-json', status: 502 }), true],
    [new PurchaseOutcomeUnknownError({ intent: {} as never, candidates: [] }), true],
    [new SaleOutcomeUnknownError({ sale: {} as never }), true],
    [new VendorError('no such licence', { status: 200 }), false],
    [new InvalidResponseError('a field', { reason: 'missing-field', status: 200 }), false],
    [new NotFoundError('gone', { status: 404 }), false],
    [new UnauthorizedError('no', { status: 401 }), false],
    [new InvalidArgumentError({ field: 'perPage', allowed: '1' }), false],
    [new DOMException('aborted', 'AbortError'), false],
    [new TypeError('a mistake'), false],
  ])('%s: %s', async (error, counts) => {
    expect(isOutage(error)).toBe(counts)
    const it = behind(circuitBreaker({ failures: 2 }), () => error)
    it.break()
    await it.fail(2)
    expect(UnavailableError.isInstance(await rejection(it.search()))).toBe(counts)
  })

  test('can be decided by the option isFailure', async () => {
    const isFailure = (error: unknown) => UnauthorizedError.isInstance(error)
    const it = behind(circuitBreaker({ failures: 1, isFailure }), () => new UnauthorizedError('no'))
    it.break()
    await it.fail(1)
    expect(UnavailableError.isInstance(await rejection(it.search()))).toBe(true)
  })

  test('is decided page by page in an iteration', async () => {
    const vendor = fakeVendor('acme', async (call) => {
      if (call.cursor !== undefined) throw reset()
      return paged('acme', [1, 1])(call)
    })
    const { search } = wrapProvider(vendor, circuitBreaker({ failures: 1 }))
    expect(NetworkError.isInstance(await rejection(collect(search.assets({}))))).toBe(true)
    expect(UnavailableError.isInstance(await rejection(collect(search.assets({}))))).toBe(true)
  })
})

test('a slow call from before the failures does not close the circuit', async () => {
  let answer: () => void = () => {}
  const vendor = fakeVendor('acme', ({ query }) =>
    query.text === 'slow'
      ? new Promise((resolve) => {
          answer = () => resolve({ items: [] })
        })
      : Promise.reject(reset()),
  )
  const { search } = wrapProvider(vendor, circuitBreaker({ failures: 1, halfOpenAfter: 1000 }))
  const slow = Promise.resolve(search.assets({ text: 'slow' }))
  await rejection(search.assets({}))
  answer()
  expect((await slow).items).toEqual([])
  expect(UnavailableError.isInstance(await rejection(search.assets({})))).toBe(true)
})

test('the circuit breaker uses the clock that it is given', async () => {
  const clock = { time: 5_000, now: () => clock.time }
  const it = behind(circuitBreaker({ failures: 1, halfOpenAfter: 1000, clock }))
  it.break()
  await it.fail(1)
  it.mend()
  vi.advanceTimersByTime(60_000 - Date.now())
  expect(await rejection(it.search())).toMatchObject({ code: 'unavailable', retryAfter: 1000 })
  clock.time += 1000
  expect((await it.search()).items).toHaveLength(1)
})

test('the time to wait is told in whole milliseconds, and one failure as one', async () => {
  const clock = { time: 0, now: () => clock.time }
  const it = behind(circuitBreaker({ failures: 1, halfOpenAfter: 1000, clock }))
  it.break()
  await it.fail(1)
  clock.time += 0.046369
  const error = await rejection(it.search())
  expect(error).toMatchObject({
    message: 'acme: not sent, because the provider failed. Try again in 1000 ms.',
    retryAfter: 1000,
  })
})

test('a lazy provider has one circuit, whether it is called through its stand-in or itself', async () => {
  const vendor = fakeVendor('acme', () => Promise.reject(reset()))
  const desk = createRegistry([
    { manifest: { ...vendor.manifest, id: 'acme' as const }, load: () => vendor },
  ])
    .use((_, next) => next())
    .use(circuitBreaker({ failures: 2 }))
  await rejection(desk.get('acme').search.assets({}))
  await rejection((await desk.load('acme')).search.assets({}))
  for (const { search } of [desk.get('acme'), await desk.load('acme')])
    expect(UnavailableError.isInstance(await rejection(search.assets({})))).toBe(true)
  expect(vendor.calls).toHaveLength(2)
})

test('each provider has a circuit of its own', async () => {
  const breaker = circuitBreaker({ failures: 1 })
  const [one, other] = [behind(breaker), behind(breaker)]
  one.break()
  await one.fail(1)
  expect(UnavailableError.isInstance(await rejection(one.search()))).toBe(true)
  expect((await other.search()).items).toHaveLength(1)
})

test.each([
  [{ failures: 0 }, 'failures'],
  [{ failures: 1.5 }, 'failures'],
  [{ halfOpenAfter: 0 }, 'halfOpenAfter'],
  [{ halfOpenAfter: Number.NaN }, 'halfOpenAfter'],
])('the circuit breaker refuses %j', (options, field) => {
  expect(() => circuitBreaker(options)).toThrow(`\`${field}\` must be`)
})
