import { type Clock, RateLimitedError } from '@picturedesk/provider'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLimiter } from './create-limiter.ts'
import { memoryStore } from './store/memory-store.ts'
import { LeapingClock } from './testing/leaping-clock.ts'

// Machines whose clocks differ share one store, whose clock alone counts.

/** The clock of a machine that is ahead or behind, and goes at the same speed. */
function skewed(clock: LeapingClock, by: number): Clock {
  return {
    now: () => clock.now() + by,
    elapsed: () => clock.now() + by * 2,
    setTimeout: (callback, milliseconds) => clock.setTimeout(callback, milliseconds),
    clearTimeout: (handle) => clock.clearTimeout(handle),
  }
}

const skews = fc.integer({ min: -86_400_000, max: 86_400_000 })

test('the rule holds in every span, whatever the clocks of two processes say', async () => {
  await fc.assert(
    fc.asyncProperty(
      skews,
      skews,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 2, max: 24 }),
      async (one, other, requests, count) => {
        const clock = new LeapingClock()
        const store = memoryStore({ clock })
        const rules = { acme: { rates: [{ requests, seconds: 1 }] } }
        const limiters = [one, other].map((by) =>
          createLimiter({ store, rules, clock: skewed(clock, by) }),
        )
        const times: number[] = []
        await clock.run(
          Promise.all(
            Array.from({ length: count }, async (_, index) => {
              const limiter = limiters[index % 2] as (typeof limiters)[number]
              const ended = await limiter.acquire({ provider: 'acme', remaining: 600_000 })
              times.push(clock.now())
              ended()
            }),
          ),
        )
        expect(times).toHaveLength(count)
        const inOrder = times.toSorted((a, b) => a - b)
        for (const [index, time] of inOrder.entries())
          expect((inOrder[index + requests] ?? Infinity) - time).toBeGreaterThanOrEqual(1_000)
        // No more is waited than the rule asks for.
        expect((inOrder.at(-1) ?? 0) - (inOrder[0] ?? 0)).toBe(
          Math.floor((count - 1) / requests) * 1_000,
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('Retry-After that one process saw holds for as long in another, whatever its clock says', async () => {
  await fc.assert(
    fc.asyncProperty(skews, skews, async (one, other) => {
      const clock = new LeapingClock()
      const store = memoryStore({ clock })
      const [first, second] = [one, other].map((by) =>
        createLimiter({ store, clock: skewed(clock, by) }),
      )
      const request = { provider: 'acme', remaining: 600_000 }
      const begin = clock.now()
      const ended = await first?.acquire(request)
      ended?.(new RateLimitedError('slow down', { retryAfter: 7_000, outcome: 'rejected' }))
      await clock.run(Promise.resolve())
      await clock.run(second?.acquire(request) ?? Promise.reject(new Error('No limiter.')))
      expect(clock.now() - begin).toBe(7_000)
    }),
    { numRuns: 30 },
  )
})
