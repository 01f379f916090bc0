import { QuotaExceededError, RateLimitedError } from '@picturedesk/provider'
import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { OmniousTaggingResult } from './index.ts'
import { picture, pictures } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'
import { all, count, ids } from './testing/tagged.ts'

describe('what fails for all', () => {
  test('an error that affects all requests ends the call, after the results of requests already sent', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    mock.fault({ name: 'example', example: 'quotaExhausted', operation: 'appendTaggingTask' })
    const results: OmniousTaggingResult[] = []
    const reading = passTime(clock, all(omnious.tagging.tag(pictures(2500)), results))
    await expect(reading).rejects.toBeInstanceOf(QuotaExceededError)
    expect(results).toHaveLength(1000)
  })

  test('an exhausted quota ends the call at once', async () => {
    const { provider: omnious, calls } = await startDesk({ scenario: 'quota-exhausted' })
    await expect(all(omnious.tagging.tag(pictures(2500)))).rejects.toMatchObject({
      code: 'quota-exceeded',
      vendorCode: 823,
      vendorMessage: 'The usage of the tagger is exceeded',
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
          { data: {}, error: 'Too many requests', status: 'fail' },
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

  test('an addition whose response is a failure inside the service is looked for before it is made again', async () => {
    let failed = 0
    const {
      provider: omnious,
      clock,
      calls,
    } = await startDesk({
      wrapFetch: (base) => async (input, init) => {
        const response = await base(input, init)
        if (init?.method !== 'PUT' || failed++ > 0) return response
        return Response.json({ data: {}, error: { message: 'sorry', code: 500 }, status: 'fail' })
      },
    })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(1500))))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(count(calls())).toMatchObject({ createTaggingTask: 1, appendTaggingTask: 1 })
  })

  test('an addition whose outcome cannot be found out ends the call', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    mock.fault({ name: 'response-lost', operation: 'appendTaggingTask' })
    const refused = picture('refused', { image: { url: 'https://refused.invalid/a.jpg' } })
    const results: OmniousTaggingResult[] = []
    const reading = passTime(clock, all(omnious.tagging.tag([refused, ...pictures(1500)]), results))
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
