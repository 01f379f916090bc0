import assert from 'node:assert/strict'
import type { Listing, Page } from '@picturedesk/provider'
import type { Session } from '../bench.ts'
import { calls, gist } from '../calls.ts'
import { type ConformanceCase, claims, type Method } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import { settled } from '../expecting.ts'
import { openWarm } from '../first-call.ts'
import { honoured, observe } from '../observed.ts'
import { PIXEL, type Probe, reads, readsSomething } from '../probes.ts'

/** Further pages tell nothing new. */
const MOST_PAGES = 20

export const listsCases: readonly ConformanceCase[] = [
  {
    id: 'calls/every-method',
    title: 'every method that is claimed gives an answer',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { name, call } of await calls(bench, session))
        await settled(name, () => call(), 10_000)
    },
  },
  {
    id: 'lists/walk',
    title: 'every listing gives the same things by pages and one by one, none twice, and ends',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      for (const { name, start } of await reads(bench, session)) {
        const started = start()
        if (!isListing(started)) {
          await started
          continue
        }
        const walked = await walk(name, started)
        const ids = walked.map(gist)
        assert.equal(new Set(ids).size, ids.length, `${name} lists something twice`)
        const iterated: unknown[] = []
        for await (const item of start() as Listing<unknown>) {
          iterated.push(gist(item))
          if (iterated.length === walked.length) break
        }
        equalData(iterated, ids, `${name} gives something else when iterated`)
      }
    },
  },
  {
    id: 'lists/per-page',
    title: 'perPage is sent, warned of or refused by every listing that takes it',
    applies: (manifest) => PAGED.some(({ method }) => claims(manifest, method)),
    async run(bench) {
      const session = await openWarm(bench)
      const dropped: string[] = []
      for (const { method, list } of PAGED) {
        if (!claims(bench.manifest, method)) continue
        const page = (perPage?: number) => observe(session.wire, () => list(session, perPage))
        const before = await page()
        const asked = await page(7)
        if (!honoured('perPage', asked, before, await page())) dropped.push(method)
      }
      equalData(dropped, [], 'dropped without a word')
    },
  },
]

/** Listings that take `perPage`, besides the search for assets. */
const PAGED: readonly {
  readonly method: Method
  list(session: Session, perPage: number | undefined): PromiseLike<unknown>
}[] = [
  {
    method: 'search.byImage',
    list: ({ use }, perPage) => use('search').byImage({ bytes: PIXEL, perPage }),
  },
  { method: 'topics.list', list: ({ use }, perPage) => use('topics').list({ perPage }) },
  {
    method: 'licensing.history',
    list: ({ use }, perPage) => use('licensing').history({ perPage }),
  },
  { method: 'favorites.list', list: ({ use }, perPage) => use('favorites').list({ perPage }) },
  { method: 'recents.list', list: ({ use }, perPage) => use('recents').list({ perPage }) },
]

async function walk(name: string, listing: Listing<unknown>): Promise<unknown[]> {
  const items: unknown[] = []
  let page: Page<unknown> | undefined = await listing
  for (let pages = 0; page !== undefined && pages < MOST_PAGES; pages++) {
    items.push(...page.items)
    const current: Page<unknown> = page
    page = await settled(`${name}, next()`, () => current.next())
  }
  return items
}

function isListing(started: ReturnType<Probe['start']>): started is Listing<unknown> {
  return 'pages' in started
}
