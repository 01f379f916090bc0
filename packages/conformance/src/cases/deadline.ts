import assert from 'node:assert/strict'
import { TimeoutError } from '@picturedesk/provider'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { failsWith } from '../expecting.ts'
import { answer, type Fault, late, silence, stalledBody } from '../faults.ts'
import { openWarm } from '../first-call.ts'
import { pagedQuery, reads, readsSomething } from '../probes.ts'

/** Milliseconds. */
const TIMEOUT = 80

/** How long after its deadline a call may take to be over, in milliseconds. */
const GRACE = 2_000

export const deadlineCases: readonly ConformanceCase[] = [
  during('deadline/headers', 'no answer comes', silence),
  during('deadline/body', 'a body stalls', stalledBody),
  {
    id: 'deadline/back-off',
    title: 'a deadline covers the waits between attempts',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      session.wire.break(answer(503))
      await Promise.all(
        probes.map(({ name, call }) =>
          // Giving up early is as good as using the time to the end.
          failsWith(
            name,
            ['timeout', 'vendor-error', 'rate-limited'],
            () => call({ timeout: TIMEOUT }),
            TIMEOUT + GRACE,
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
      const { use, wire } = await openWarm(bench)
      const asked = pagedQuery(bench)
      wire.break(late(800))
      let seen = 0
      await failsWith('iteration', ['timeout'], async () => {
        for await (const _ of use('search').assets(asked, { timeout: 1_400 })) seen++
      })
      assert.ok(seen > 0, 'the first page was in time')
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
          const error = await failsWith(
            name,
            ['timeout'],
            () => call({ timeout: TIMEOUT }),
            TIMEOUT + GRACE,
          )
          assert.ok(TimeoutError.isInstance(error))
          assert.equal(error.timeout, TIMEOUT)
        }),
      )
    },
  }
}
