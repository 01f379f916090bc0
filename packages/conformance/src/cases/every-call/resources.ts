import assert from 'node:assert/strict'
import type { Asset, Listing, Page } from '@picturedesk/provider'
import { reads, readsSomething } from '../../calls/calls.ts'
import { pagedQuery, query } from '../../calls/queries.ts'
import { stillHeld } from '../../checks/collected.ts'
import { LONGEST_TURN, longestTurn } from '../../checks/longest-turn.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** So many walks make what is kept outweigh what is not collected yet. */
const WALKS = 8

/** More pages tell nothing new. */
const MOST_PAGES = 8

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
      await assertPassing(use('search').assets({ ...query(bench), perPage: 1 }))
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

/** Asserts that a listing lets go of pages while somebody still holds it. */
async function assertPassing(listing: Listing<Asset>): Promise<void> {
  const held: WeakRef<object>[] = []
  const pages = listing.pages()[Symbol.asyncIterator]()
  const read = async (): Promise<boolean> => {
    const { done, value } = await pages.next()
    if (!done) held.push(...rawOf(value).slice(0, 1))
    return done !== true
  }
  for (let left = MOST_PAGES; left > 0 && (await read()); left--);
  // The first page and the latest may stay.
  if (held.length <= 4) return
  const count = await stillHeld(held, (left) => left <= 3)
  assert.ok(count <= 3, `${count} of ${held.length} pages are held while a listing is read.`)
  await pages.return?.()
  assert.ok(typeof listing.pages === 'function')
}

function rawOf({ items }: Page<{ readonly raw: unknown }>): WeakRef<object>[] {
  return items.flatMap(({ raw }) => (typeof raw === 'object' && raw ? [new WeakRef(raw)] : []))
}
