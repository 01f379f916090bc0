import { getEventListeners } from 'node:events'
import { VirtualClock } from '@picturedesk/mocks'
import { passTime, refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test, vi } from 'vitest'
import { answerWith, isForToken } from './testing/answer-with.ts'
import { type Desk, startDesk } from './testing/start-desk.ts'

const standing = () => new VirtualClock({ running: false })
const issued = ({ mock }: Desk) => mock.requests({ operation: 'createToken' }).length

describe('waiting for a token', () => {
  /** A vendor that never answers the first requests for a token; of each it keeps the signal. */
  function silent(count: number): {
    signals: AbortSignal[]
    wrapFetch: (base: typeof fetch) => typeof fetch
  } {
    const signals: AbortSignal[] = []
    return {
      signals,
      wrapFetch: (base) => (input, init) => {
        const signal = init?.signal
        if (!isForToken(input) || signals.length >= count || !signal) return base(input, init)
        signals.push(signal)
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
        })
      },
    }
  }

  test('waiting for a token ends when the call is aborted', async () => {
    const { signals, wrapFetch } = silent(9)
    const { provider: openverse } = await startDesk({ wrapFetch })
    const controller = new AbortController()
    const call = Promise.resolve(openverse.search.assets({}, { signal: controller.signal }))
    setTimeout(() => controller.abort('enough'), 5)
    await expect(call).rejects.toBe('enough')
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test('waiting for a token counts into the timeout of the call', async () => {
    const clock = standing()
    const { signals, wrapFetch } = silent(9)
    const { provider: openverse } = await startDesk({ clock, wrapFetch })
    const start = clock.now()
    const error = await passTime(clock, refusalOf(openverse.search.assets({}, { timeout: 1_000 })))
    expect(error).toMatchObject({ code: 'timeout', operation: 'createToken', timeout: 1_000 })
    expect(clock.now() - start).toBeLessThan(2_000)
    expect(signals).toHaveLength(1)
  })

  test('one deadline covers token and call', async () => {
    const clock = standing()
    const late: typeof fetch = (input) =>
      new Promise((resolve) => {
        const answer = answerWith({ result_count: 0, page_count: 0, results: [] })()(input)
        clock.setTimeout(() => resolve(answer), 600)
      })
    const { provider: openverse } = await startDesk({ clock, wrapFetch: () => late })
    const error = await passTime(clock, refusalOf(openverse.search.assets({}, { timeout: 1_000 })))
    expect(error).toMatchObject({ code: 'timeout', operation: 'searchImages', timeout: 1_000 })
  })

  test('when the call that requested the token gives up, another call that waits requests it', async () => {
    const { wrapFetch } = silent(1)
    const desk = await startDesk({ wrapFetch })
    const controller = new AbortController()
    const leader = Promise.resolve(desk.provider.search.assets({}, { signal: controller.signal }))
    const followers = [1, 2].map(async () => desk.provider.search.assets({}))
    setTimeout(() => controller.abort('enough'), 5)
    await expect(leader).rejects.toBe('enough')
    for (const page of await Promise.all(followers)) expect(page.items).not.toEqual([])
    expect(issued(desk)).toBe(1)
  })

  test('a call that gives up waiting for a token does not end it for other calls', async () => {
    const clock = standing()
    const { provider: openverse } = await startDesk({
      clock,
      wrapFetch: (base) => async (input, init) => {
        if (isForToken(input)) await new Promise<void>((resolve) => clock.setTimeout(resolve, 500))
        return base(input, init)
      },
    })
    const leader = Promise.resolve(openverse.search.assets({}))
    const hasty = refusalOf(openverse.search.assets({}, { timeout: 200 }))
    expect(await passTime(clock, hasty)).toMatchObject({
      code: 'timeout',
      operation: 'createToken',
      outcome: 'not-sent',
    })
    expect((await passTime(clock, leader)).items).not.toEqual([])
  })

  test('a request for a token is repeated after the vendor’s Retry-After', async () => {
    const clock = standing()
    const desk = await startDesk({ clock })
    desk.mock.fault({ name: 'rate-limited', operation: 'createToken', retryAfterSeconds: 7 })
    const start = clock.now()
    await passTime(clock, Promise.resolve(desk.provider.search.assets({})))
    expect(clock.now() - start).toBeGreaterThanOrEqual(7_000)
    expect(issued(desk)).toBe(2)
  })

  test.each([Number.NaN, 0, -1])(
    'a timeout of %d is refused, whether a token is awaited or not',
    async (timeout) => {
      const { wrapFetch } = silent(9)
      const { provider: openverse } = await startDesk({ wrapFetch })
      const controller = new AbortController()
      const refused = { code: 'invalid-argument', field: 'timeout' }
      expect(await refusalOf(openverse.search.assets({}, { timeout }))).toMatchObject(refused)
      const leader = Promise.resolve(openverse.search.assets({}, { signal: controller.signal }))
      expect(await refusalOf(openverse.search.assets({}, { timeout }))).toMatchObject(refused)
      controller.abort('enough')
      await expect(leader).rejects.toBe('enough')
    },
  )

  test('a call with an aborted signal sends nothing', async () => {
    const { provider: openverse, requests } = await startDesk()
    const call = openverse.search.assets({}, { signal: AbortSignal.abort('enough') })
    await expect(Promise.resolve(call)).rejects.toBe('enough')
    expect(requests).toEqual([])
  })

  test('waiting for a token leaves no listener and no timer behind', async () => {
    const clock = standing()
    const started = vi.spyOn(clock, 'setTimeout')
    const cleared = vi.spyOn(clock, 'clearTimeout')
    const { provider: openverse } = await startDesk({ clock })
    const { signal } = new AbortController()
    await Promise.all([1, 2, 3].map(async () => openverse.search.assets({}, { signal })))
    expect(getEventListeners(signal, 'abort')).toEqual([])
    const timers = started.mock.results.map(({ value }) => value)
    expect(timers.length).toBeGreaterThanOrEqual(6) // one a token that is waited for, one a call
    expect(cleared.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(timers))
  })
})
