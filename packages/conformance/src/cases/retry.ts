import assert from 'node:assert/strict'
import { RateLimitedError } from '@picturedesk/provider'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import { failsWith, settled } from '../expecting.ts'
import { answer, reset, times } from '../faults.ts'
import { openWarm } from '../first-call.ts'
import { query } from '../probes.ts'

const applies = claiming('search.assets')

export const retryCases: readonly ConformanceCase[] = [
  ...[answer(503), answer(429, { 'retry-after': '0' }), reset].map(
    (fault): ConformanceCase => ({
      id: `retry/${fault.name.replaceAll(/[^a-z0-9]+/g, '-')}`,
      title: `a search goes on after ${fault.name}, and gives what it gives without`,
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
          assert.equal(sent.length, 2, 'one attempt failed, one should follow')
        }
      },
    }),
  ),
  {
    id: 'retry/bounded',
    title: 'a vendor that stays down is left alone after a few attempts',
    applies,
    async run(bench) {
      const { use, wire } = await openWarm(bench)
      wire.break(answer(503))
      const before = wire.calls.length
      const error = await failsWith(
        'search.assets',
        ['vendor-error', 'rate-limited', 'timeout'],
        () => use('search').assets(query(bench)),
        4_000,
      )
      const attempts = wire.calls.length - before
      assert.ok(attempts <= 10, `${attempts} attempts`)
      const said = `sent ${attempts} times, but attempts is ${error.attempts}`
      assert.equal(error.attempts, attempts, said)
    },
  },
  {
    id: 'retry/long-wait',
    title: 'a wait that the deadline does not allow is "rate limited" at once',
    applies,
    async run(bench) {
      const { use, wire } = await openWarm(bench)
      wire.break(answer(429, { 'retry-after': '3600' }))
      const before = wire.calls.length
      const error = await failsWith('search.assets', ['rate-limited'], () =>
        use('search').assets(query(bench), { timeout: 1_000 }),
      )
      assert.ok(RateLimitedError.isInstance(error))
      const { retryAfter } = error
      assert.equal(retryAfter, 3_600_000, `3600 s became retryAfter ${retryAfter}, not in ms`)
      assert.equal(wire.calls.length - before, 1, 'asked again, though the deadline comes first')
    },
  },
  {
    id: 'retry/date',
    title: 'a Retry-After may be a date, and is obeyed',
    applies,
    async run(bench) {
      const { use, wire } = await openWarm(bench)
      const later = new Date(Date.now() + 3_600_000).toUTCString()
      wire.break(answer(503, { 'retry-after': later }))
      const before = wire.calls.length
      const error = await failsWith('search.assets', ['rate-limited', 'vendor-error'], () =>
        use('search').assets(query(bench), { timeout: 1_000 }),
      )
      assert.equal(wire.calls.length - before, 1, 'asked again before the date')
      assert.ok(
        RateLimitedError.isInstance(error) && (error.retryAfter ?? 0) > 60_000,
        String(error),
      )
    },
  },
]
