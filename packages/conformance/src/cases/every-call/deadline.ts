import assert from 'node:assert/strict'
import { TimeoutError } from '@picturedesk/provider'
import { reads, readsSomething } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { pagedQuery } from '../../calls/queries.ts'
import { failsWith, failure } from '../../checks/expecting.ts'
import { inTime } from '../../checks/in-time.ts'
import type { Fault } from '../../wire/fault.ts'
import { fixed, late, silence, stalledBody } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** Milliseconds: more than all calls at once take of the suite's clock before the first back-off. */
const TIMEOUT = 400

/** How often a run is tried again with twice the time in which a page came too late to judge by. */
const TRIES = 6

export const deadlineCases: readonly ConformanceCase[] = [
  during('deadline/headers', 'no response comes', silence),
  during('deadline/body', 'a body stalls', stalledBody),
  {
    id: 'deadline/back-off',
    title: 'a deadline covers the waits between attempts',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      session.wire.break(fixed(503))
      await Promise.all(
        probes.map(({ name, call }) =>
          inTime(session, name, TIMEOUT, () =>
            // Giving up early is as good as using all of the time.
            failsWith(name, ['timeout', 'vendor-error', 'rate-limited'], () =>
              call({ timeout: TIMEOUT }),
            ),
          ),
        ),
      )
    },
  },
  {
    id: 'deadline/pages',
    title: 'a timeout bounds a whole iteration, not each page for itself',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire, time } = await openWarm(bench)
      const asked = pagedQuery(bench)
      // By the machine's clock, a page may take longer than the fault delays it.
      for (let delay = 800, left = TRIES; left > 0; delay *= 2, left--) {
        wire.break(late(delay))
        let seen = 0
        const error = await failure('iteration', async () => {
          for await (const _ of use('search').assets(asked, { timeout: 1.75 * delay })) seen++
        })
        assert.ok(TimeoutError.isInstance(error), `Expected a TimeoutError. Received ${error}.`)
        if (seen > 0) return
        assert.ok(!time.virtual, 'The first page was late.')
      }
      assert.fail('Not even the first page came in time.')
    },
  },
]

function during(id: string, when: string, fault: Fault): ConformanceCase {
  return {
    id,
    title: `when ${when}, the deadline is a TimeoutError`,
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      session.wire.break(fault)
      await Promise.all(
        probes.map(async ({ name, call }) => {
          const error = await inTime(session, name, TIMEOUT, () =>
            failsWith(name, ['timeout'], () => call({ timeout: TIMEOUT })),
          )
          assert.ok(TimeoutError.isInstance(error))
          assert.equal(error.timeout, TIMEOUT)
        }),
      )
    },
  }
}
