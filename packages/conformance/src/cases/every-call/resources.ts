import assert from 'node:assert/strict'
import { type Asset, claims, type Listing, PicturedeskError } from '@picturedesk/provider'
import { calls, claimsSomething, reads, readsSomething } from '../../calls/calls.ts'
import { query } from '../../calls/queries.ts'
import { stillHeld } from '../../checks/collected.ts'
import { equalData } from '../../checks/equal-data.ts'
import { LONGEST_TURN, longestTurn } from '../../checks/longest-turn.ts'
import { settled } from '../../time/settled.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** So many walks make what is kept outweigh what is not collected yet. */
const WALKS = 4

/** More pages tell nothing new. */
const MOST_PAGES = 8

/** So often a call may be tried: what else runs in this thread may be what took the time. */
const TRIES = 10

export const resourcesCases: readonly ConformanceCase[] = [
  {
    id: 'leaks/pages',
    title: 'results and pages that were read and dropped are not held on to, of any call',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const held = new Map<string, WeakRef<object>[]>()
      for (const { name, start } of await reads(bench, session)) {
        const refs: WeakRef<object>[] = []
        held.set(name, refs)
        for (let left = WALKS; left > 0; left--) refs.push(...(await walked(start())))
      }
      if (claims(bench.manifest, 'search.assets'))
        await assertPassing(session.use('search').assets({ ...query(bench), perPage: 1 }))
      const keeping = () => [...held].filter(([, refs]) => 2 * alive(refs) > refs.length)
      await stillHeld([...held.values()].flat(), () => keeping().length === 0)
      equalData(
        keeping().map(([name, refs]) => `${name}: ${alive(refs)} of ${refs.length}`),
        [],
        'So many results are held after they were dropped.',
      )
    },
  },
  {
    id: 'load/turns',
    title: `no call keeps the event loop for ${LONGEST_TURN} ms of processor time at once`,
    applies: claimsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { name, call } of await calls(bench, session)) {
        const responses: RecordedResponse[] = []
        session.wire.break(recording(responses))
        await call()
        // From here on the vendor, whose mock may run in this thread, does nothing.
        let longest = Number.POSITIVE_INFINITY
        for (let left = TRIES; left > 0 && longest > LONGEST_TURN; left--) {
          session.wire.break(replaying(responses))
          longest = Math.min(longest, await longestTurn(() => settled(name, () => told(call))))
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

function alive(refs: readonly WeakRef<object>[]): number {
  return refs.filter((ref) => ref.deref() !== undefined).length
}

/** What a call gives, or fails with: what it changes, it may not change twice. */
async function told(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
}

/** Reads a result, of a listing a few pages, and keeps nothing but the means to see whether others do. */
async function walked(started: PromiseLike<unknown>): Promise<WeakRef<object>[]> {
  if (!('pages' in started)) return rawOf([await started])
  const refs: WeakRef<object>[] = []
  let left = 3
  for await (const { items } of (started as Listing<unknown>).pages()) {
    refs.push(...rawOf(items))
    if (--left === 0) break
  }
  return refs
}

/** Asserts that a listing lets go of pages while somebody still holds it. */
async function assertPassing(listing: Listing<Asset>): Promise<void> {
  const held: WeakRef<object>[] = []
  const pages = listing.pages()[Symbol.asyncIterator]()
  const read = async (): Promise<boolean> => {
    const { done, value } = await pages.next()
    if (!done) held.push(...rawOf(value.items).slice(0, 1))
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

/** The vendor's form of results, which whoever keeps a result keeps; or else the results. */
function rawOf(results: readonly unknown[]): WeakRef<object>[] {
  return results.flatMap((result) => {
    if (typeof result !== 'object' || result === null) return []
    const { raw = result } = result as { readonly raw?: unknown }
    return typeof raw === 'object' && raw !== null ? [new WeakRef(raw)] : []
  })
}
