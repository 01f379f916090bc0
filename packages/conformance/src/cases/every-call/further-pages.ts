import assert from 'node:assert/strict'
import { type CallOptions, type Listing, methodTraits, type Page } from '@picturedesk/provider'
import type { StartCall } from '../../calls/call.ts'
import { canCall, isRead, prepared } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { METHOD_CALLS } from '../../calls/method-calls.ts'
import { methodOptions } from '../../calls/method-options.ts'
import { Scene } from '../../calls/scene.ts'
import { equalData } from '../../checks/equal-data.ts'
import { forgotten, openEnded, walked } from '../../checks/page-walk.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** What comes later than that is not waited for. */
const MOST_ITEMS = 40

/** A user of nobody else. */
const CALLER: CallOptions = { userId: 'reader-77' }

export const furtherPagesCases: readonly ConformanceCase[] = [
  {
    id: 'lists/further-pages',
    title:
      'every further page of every listing is asked for with all that the first was asked for with, and for the same user, and small pages list as much as large ones',
    applies: (manifest) =>
      Object.keys(METHOD_CALLS).some(
        (method) => isListing(method as never) && canCall(manifest, method as never),
      ),
    async run(bench) {
      const session = await openWarm(bench)
      for (const { name, method, kind, start } of await prepared(bench, session, isListing)) {
        await METHOD_CALLS[method].fill?.(new Scene(bench, session, kind), CALLER)
        const caller = (await works(start, CALLER)) ? CALLER : undefined
        // What looks like a picture comes in one page from some.
        if (method !== 'search.byImage') {
          const [all, told] = await shortOf(
            () => start(caller),
            () => start(caller, { perPage: 1 }),
          )
          assert.ok(told >= all, `${name} lists ${told} in pages of one, and ${all} in one page.`)
        }
        const recorded = await openEnded(session, () => start(caller, { perPage: 1 }))
        if (recorded.length === 0) continue
        const plain = await walked(session, recorded, start, undefined, { perPage: 1 })
        const asked = await takenOptions(start, methodOptions(method, bench.manifest))
        const full = await walked(session, recorded, start, caller, asked)
        equalData(forgotten(full, plain), [], `${name} forgets what the first page was asked with.`)
      }
    },
  },
]

/** Listings but for that of a search, which has a case of its own. */
function isListing(method: Parameters<typeof isRead>[0]): boolean {
  return methodTraits(method).answers === 'listing' && method !== 'search.assets' && isRead(method)
}

/** How many things a page has, and how many pages of one thing tell, where such pages can be asked for. */
async function shortOf(
  whole: () => PromiseLike<unknown>,
  small: () => PromiseLike<unknown>,
): Promise<readonly [all: number, told: number]> {
  const { items } = (await whole()) as Page<unknown>
  const all = Math.min(items.length, MOST_ITEMS)
  const taken = small()
  const isTaken = await taken.then(
    () => true,
    () => false,
  )
  if (!isTaken) return [all, all]
  let told = 0
  for await (const _ of taken as Listing<unknown>) if (++told >= all) break
  return [all, told]
}

/** Those options, besides a page of one item, that a call takes beside each other. */
async function takenOptions(
  start: StartCall,
  options: readonly (readonly [option: string, value: unknown])[],
): Promise<Readonly<Record<string, unknown>>> {
  let taken: Readonly<Record<string, unknown>> = { perPage: 1 }
  for (const [option, value] of options) {
    if (option in taken) continue
    const tried = { ...taken, [option]: value }
    if (await works(start, undefined, tried)) taken = tried
  }
  return taken
}

function works(
  start: StartCall,
  options?: CallOptions,
  asked?: Readonly<Record<string, unknown>>,
): PromiseLike<boolean> {
  return start(options, asked).then(
    () => true,
    () => false,
  )
}
