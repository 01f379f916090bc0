import assert from 'node:assert/strict'
import { RateLimitedError } from '@picturedesk/provider'
import { openWarm } from '../../calls/first-call.ts'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith } from '../../checks/expecting.ts'
import { settled } from '../../time/settled.ts'
import { fixed, reset, times } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const applies = claiming('search.assets')

export const retryCases: readonly ConformanceCase[] = [
  ...[fixed(503), fixed(429, { 'retry-after': '0' }), reset].map(
    (fault): ConformanceCase => ({
      id: `retry/${fault.name.replaceAll(/[^a-z0-9]+/g, '-')}`,
      title: `a search goes on after ${fault.name}, and gives the same result as without it`,
      applies,
      async run(bench) {
        const { use, wire } = await bench.open()
        for (const kind of bench.manifest.kinds) {
          const undisturbed = await use('search').assets(query(bench, kind))
          wire.break(times(1, fault))
          const sent = await wire.during(async () => {
            const page = await settled('search.assets', () =>
              use('search').assets(query(bench, kind)),
            )
            equalData(
              page.items.map(({ id }) => id),
              undisturbed.items.map(({ id }) => id),
            )
          })
          assert.equal(sent.length, 2, `Expected two attempts. Received ${sent.length}.`)
        }
      },
    }),
  ),
  {
    id: 'retry/bounded',
    title: 'a vendor that stays down is not called any more after a few attempts',
    applies,
    async run(bench) {
      const { use, wire } = await openWarm(bench)
      wire.break(fixed(503))
      const before = wire.calls.length
      const error = await failsWith(
        'search.assets',
        ['vendor-error', 'rate-limited', 'timeout'],
        () => use('search').assets(query(bench)),
      )
      const attempts = wire.calls.length - before
      assert.ok(attempts <= 10, `Expected at most 10 attempts. Received ${attempts}.`)
      const said = `Sent ${attempts} times, but attempts is ${error.attempts}.`
      assert.equal(error.attempts, attempts, said)
    },
  },
  {
    id: 'retry/long-wait',
    title: 'a wait that would outlast the deadline is "rate limited" at once',
    applies,
    async run(bench) {
      const { use, wire } = await openWarm(bench)
      wire.break(fixed(429, { 'retry-after': '3600' }))
      const before = wire.calls.length
      const error = await failsWith('search.assets', ['rate-limited'], () =>
        use('search').assets(query(bench), { timeout: 60_000 }),
      )
      assert.ok(RateLimitedError.isInstance(error))
      const { retryAfter } = error
      assert.equal(
        retryAfter,
        3_600_000,
        `Expected retryAfter 3600000 for 3600 s. Received ${retryAfter}.`,
      )
      assert.equal(
        wire.calls.length - before,
        1,
        'The call was sent again, though the deadline comes first.',
      )
    },
  },
  {
    id: 'retry/date',
    title: 'a Retry-After may be a date, and is obeyed',
    applies,
    async run(bench) {
      const { use, wire, time } = await openWarm(bench)
      const later = new Date(time.now() + 3_600_000).toUTCString()
      wire.break(fixed(503, { 'retry-after': later }))
      const before = wire.calls.length
      const error = await failsWith('search.assets', ['rate-limited', 'vendor-error'], () =>
        use('search').assets(query(bench), { timeout: 60_000 }),
      )
      assert.equal(wire.calls.length - before, 1, 'The call was sent again before the date.')
      assert.ok(
        RateLimitedError.isInstance(error) && (error.retryAfter ?? 0) > 60_000,
        String(error),
      )
    },
  },
]
