import assert from 'node:assert/strict'
import { type Listing, methodNames, methodTraits, type Page } from '@picturedesk/provider'
import type { Asked } from '../../calls/call.ts'
import { canCall, claimsSomething, prepared, reads, readsSomething } from '../../calls/calls.ts'
import { everyResult } from '../../calls/every-result.ts'
import { openWarm } from '../../calls/first-call.ts'
import { gist } from '../../calls/gist.ts'
import { equalData } from '../../checks/equal-data.ts'
import { honoured, observe } from '../../checks/observed.ts'
import { settled } from '../../time/settled.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** Further pages tell nothing new. */
const MOST_PAGES = 20

/** Listings that take `perPage`. */
const PAGED = methodNames().filter((method) => methodTraits(method).takesPerPage)

export const listsCases: readonly ConformanceCase[] = [
  {
    id: 'calls/every-method',
    title: 'every claimed method gives a result, and prints nothing',
    applies: claimsSomething,
    async run(bench) {
      const { lines } = await everyResult(bench)
      equalData(lines, [], 'Something was printed.')
    },
  },
  {
    id: 'lists/walk',
    title:
      'every listing gives the same things by pages and one by one, none twice, as many as its total says, and ends',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { name, method, start } of await reads(bench, session)) {
        const started = start()
        if (!isListing(started)) {
          await started
          continue
        }
        const { items: walked, total } = await walk(name, started)
        const ids = walked.map(gist)
        // That of a search is a case of its own.
        const said = method === 'search.assets' ? undefined : total
        assert.equal(said ?? ids.length, ids.length, `${name} tells another total than it lists.`)
        assert.equal(new Set(ids).size, ids.length, `${name} lists something twice.`)
        const iterated: unknown[] = []
        for await (const item of start() as Listing<unknown>) {
          iterated.push(gist(item))
          if (iterated.length === walked.length) break
        }
        equalData(iterated, ids, `${name} gives other things when it is iterated.`)
      }
    },
  },
  {
    id: 'lists/per-page',
    title: 'perPage is sent, warned of or refused by every listing that takes it',
    applies: (manifest) => PAGED.some((method) => canCall(manifest, method)),
    async run(bench) {
      const session = await openWarm(bench)
      const dropped: string[] = []
      const paged = await prepared(bench, session, (method) => PAGED.includes(method))
      for (const { name, start } of paged) {
        const page = (asked?: Asked) => observe(session.wire, () => start(undefined, asked))
        const before = await page()
        const asked = await page({ perPage: 7 })
        if (!honoured('perPage', asked, before, await page())) dropped.push(name)
      }
      equalData(dropped, [], '`perPage` was neither sent nor warned of nor refused.')
    },
  },
]

/** Everything that a listing has, and its total where it was walked to the end. */
async function walk(
  name: string,
  listing: Listing<unknown>,
): Promise<{ readonly items: unknown[]; readonly total: number | undefined }> {
  const items: unknown[] = []
  let page: Page<unknown> | undefined = await listing
  const { total } = page
  for (let pages = 0; page !== undefined && pages < MOST_PAGES; pages++) {
    items.push(...page.items)
    const current: Page<unknown> = page
    page = await settled(`${name}, next()`, () => current.next())
  }
  return { items, total: page === undefined ? total : undefined }
}

function isListing(started: PromiseLike<unknown>): started is Listing<unknown> {
  return 'pages' in started
}
