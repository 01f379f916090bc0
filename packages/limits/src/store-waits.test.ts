import { type PicturedeskError, RateLimitedError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { createLimiter } from './create-limiter.ts'
import type { LimiterOptions } from './limiter-options.ts'
import type { LimitStore } from './store/limit-store.ts'
import { memoryStore } from './store/memory-store.ts'
import { LeapingClock } from './testing/leaping-clock.ts'

const ACME = { provider: 'acme', account: async () => 'key' }
const RULES = { acme: { rates: [{ requests: 1, seconds: 60 }], concurrency: 1 } }

/** A limiter whose store does not respond from some change on, until it wakes. */
function start(options: Omit<LimiterOptions, 'clock' | 'store'> = {}) {
  const clock = new LeapingClock()
  const memory = memoryStore({ clock })
  let sleeping = Promise.withResolvers<void>()
  sleeping.resolve()
  const store: LimitStore = {
    change: async (account, step) => {
      await sleeping.promise
      return memory.change(account, step)
    },
    salt: async () => {
      await sleeping.promise
      return memory.salt()
    },
  }
  return {
    ...{ clock, begin: clock.now(), limiter: createLimiter({ ...options, store, clock }) },
    fallAsleep: () => {
      sleeping = Promise.withResolvers<void>()
    },
    wake: async () => {
      sleeping.resolve()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}
const failed = (work: Promise<unknown>): Promise<PicturedeskError> =>
  work.then(
    () => expect.unreachable('It was allowed.'),
    (error: PicturedeskError) => error,
  )

test.each([
  ['the time of the call', {}, { remaining: 2_000 }, 1_950],
  ['`maxWait` where the call names no time', { maxWait: 3_000 }, {}, 2_950],
  ['`maxWait` where the call has more', { maxWait: 3_000 }, { remaining: 90_000 }, 2_950],
  ['half a minute where nobody says anything', {}, {}, 29_950],
])(
  'a store that does not respond is waited for as long as %s',
  async (_, options, request, end) => {
    for (const isKnown of [false, true]) {
      const { clock, begin, limiter, fallAsleep } = start(options)
      const account = ACME.account
      if (isKnown) (await limiter.acquire({ ...ACME, account }))()
      fallAsleep()
      const error = await clock.run(failed(limiter.acquire({ ...ACME, account, ...request })))
      expect(clock.now() - begin).toBe(end)
      expect(error).toMatchObject({ code: 'unavailable', outcome: 'not-sent', provider: 'acme' })
      expect(error.message).toBe(
        `acme: not sent, because the store of the limits did not respond within ${end} ms. Check that its database is reachable. The vendor was not asked.`,
      )
      expect(clock.pending).toBe(0)
    }
  },
)

test('an abort ends the wait for a store', async () => {
  const { clock, limiter, fallAsleep } = start()
  fallAsleep()
  const controller = new AbortController()
  const waiting = failed(limiter.acquire({ ...ACME, signal: controller.signal }))
  await new Promise((resolve) => setImmediate(resolve))
  controller.abort('enough')
  expect(await waiting).toBe('enough')
  expect(clock.pending).toBe(0)
})

test('what the store does after nobody waits any more takes no place', async () => {
  const { clock, begin, limiter, fallAsleep, wake } = start({ rules: RULES })
  ;(await limiter.acquire({ ...ACME, account: async () => 'other' }))()
  fallAsleep()
  await clock.run(failed(limiter.acquire({ ...ACME, remaining: 1_000 })))
  await wake()
  await clock.run(limiter.acquire({ ...ACME, remaining: 1_000 }))
  expect(clock.now() - begin).toBeLessThan(2_000)
})

test('the wait for a place ends with `maxWait`, also where the call has more time', async () => {
  const { clock, limiter } = start({ rules: RULES, maxWait: 1_000 })
  const ended = await limiter.acquire({ ...ACME, remaining: 90_000 })
  const queued = await clock.run(failed(limiter.acquire({ ...ACME, remaining: 90_000 })))
  expect(queued).toBeInstanceOf(RateLimitedError)
  expect(queued.message).toContain('The call had 1000 ms left.')
  ended()
  const early = await clock.run(failed(limiter.acquire({ ...ACME, remaining: 90_000 })))
  expect(early.message).toContain('its rate of 1 in 60 s')
})
