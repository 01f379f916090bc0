import assert from 'node:assert/strict'
import type { Page } from '@picturedesk/provider'
import { reads, readsSomething } from '../../calls/calls.ts'
import { pagedQuery } from '../../calls/queries.ts'
import { stillHeld } from '../../checks/collected.ts'
import { LONGEST_TURN, longestTurn } from '../../checks/longest-turn.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** So many walks make what is kept outweigh what is not collected yet. */
const WALKS = 8

/** So often a call may be tried: what else runs in this thread may be what took the time. */
const TRIES = 10

export const resourcesCases: readonly ConformanceCase[] = [
  {
    id: 'leaks/pages',
    title: 'pages that were read and dropped are not held on to',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use } = await bench.open()
      const held: WeakRef<object>[] = []
      const walk = async () => {
        for await (const page of use('search').assets(pagedQuery(bench)).pages())
          held.push(...rawOf(page))
      }
      for (let left = WALKS; left > 0; left--) await walk()
      const count = await stillHeld(held, (left) => left <= held.length / 2)
      assert.ok(
        count <= held.length / 2,
        `${count} of ${held.length} assets are held after their pages were dropped.`,
      )
    },
  },
  {
    id: 'load/turns',
    title: `no call keeps the event loop for ${LONGEST_TURN} ms of processor time at once`,
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { name, call } of await reads(bench, session)) {
        const responses: RecordedResponse[] = []
        session.wire.break(recording(responses))
        await call()
        // From here on the vendor, whose mock may run in this thread, does nothing.
        let longest = Number.POSITIVE_INFINITY
        for (let left = TRIES; left > 0 && longest > LONGEST_TURN; left--) {
          session.wire.break(replaying(responses))
          longest = Math.min(longest, await longestTurn(call))
        }
        session.wire.heal()
        assert.ok(
          longest <= LONGEST_TURN,
          `${name} keeps the event loop for ${Math.round(longest)} ms.`,
        )
      }
    },
  },
]

function rawOf({ items }: Page<{ readonly raw: unknown }>): WeakRef<object>[] {
  return items.flatMap(({ raw }) => (typeof raw === 'object' && raw ? [new WeakRef(raw)] : []))
}
