import assert from 'node:assert/strict'
import type { Asset, Listing, Page } from '@picturedesk/provider'
import { parseQualifiedId } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { openWarm } from '../../calls/first-call.ts'
import { pagedQuery, query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { settled } from '../../time/settled.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const applies = claiming('search.assets')

/** Further pages tell nothing new. */
const MOST_PAGES = 40

export const listingCases: readonly ConformanceCase[] = [
  {
    id: 'listing/first-page',
    title: 'a search finds assets of this provider and kind, each with an id of its own',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const page = await use('search').assets(query(bench, kind))
        assert.ok(
          page.items.length > 0,
          `Nothing was found for ${JSON.stringify(query(bench, kind))}.`,
        )
        assert.ok(Array.isArray(page.warnings), 'A page has no list of warnings.')
        assertDistinct(page.items)
        for (const asset of page.items) assertAsset(bench, asset, kind)
      }
    },
  },
  {
    id: 'listing/lazy',
    title: 'nothing is sent before a listing is awaited or iterated',
    applies,
    async run(bench) {
      const { use, wire, time } = await bench.open()
      const listing = use('search').assets(query(bench))
      const iterator = listing[Symbol.asyncIterator]()
      await time.rest()
      assert.equal(wire.calls.length, 0, 'Something was sent before anyone asked.')
      await iterator.next()
      assert.ok(wire.calls.length > 0, 'Nothing was sent when the listing was iterated.')
    },
  },
  {
    id: 'listing/no-gaps',
    title: 'next(), pages() and iteration give the same assets, none twice',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      const list = () => use('search').assets(pagedQuery(bench))
      const walked = (await walk(list())).flatMap((page) => page.items)
      assertDistinct(walked)
      equalData(
        ids(await iterate(list(), walked.length)),
        ids(walked),
        'Iteration gives other assets than next().',
      )
      const byPages: Asset[] = []
      let count = 0
      for await (const page of list().pages()) {
        byPages.push(...page.items)
        if (++count === MOST_PAGES) break
      }
      equalData(ids(byPages), ids(walked), 'pages() gives other assets than next().')
    },
  },
  {
    id: 'listing/total',
    title: 'a whole walk gives as many assets as the total says',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      const pages = await walk(use('search').assets(pagedQuery(bench)))
      const { total } = pages[0] ?? {}
      if (total === undefined || pages.length === MOST_PAGES) return
      const { length } = pages.flatMap((page) => page.items)
      assert.equal(length, total, `The total is ${total}. The walk gave ${length} assets.`)
    },
  },
  {
    id: 'listing/cursor',
    title: 'a search with the nextCursor of a page goes on where that page ended',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      const first = await use('search').assets(pagedQuery(bench))
      assert.ok(
        first.nextCursor !== undefined,
        'There is only one page. Give `samples.paged` that finds more.',
      )
      const next = await first.next()
      const resumed = await use('search').assets({ ...pagedQuery(bench), cursor: first.nextCursor })
      equalData(ids(resumed.items), ids(next?.items ?? []))
    },
  },
  {
    id: 'listing/last',
    title: 'after the last page next() is undefined, without a call',
    applies,
    async run(bench) {
      const { use, wire } = await bench.open()
      const pages = await walk(use('search').assets(pagedQuery(bench)))
      const last = pages.at(-1)
      if (pages.length === MOST_PAGES) return
      const sent = await wire.during(async () => assert.equal(await last?.next(), undefined))
      assert.equal(sent.length, 0, 'A page after the last was requested.')
    },
  },
  {
    id: 'listing/beyond-last',
    title: 'a cursor beyond the last page gives an empty page and no further one',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      const cursor = bench.sample('cursorBeyondLast')
      const page = await use('search').assets({ ...pagedQuery(bench), cursor })
      equalData(
        { items: page.items, nextCursor: page.nextCursor },
        {
          items: [],
          nextCursor: undefined,
        },
      )
    },
  },
  {
    id: 'listing/empty',
    title: 'a search that finds nothing gives an empty page, not an error',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      const listing = use('search').assets(bench.sample('nothing'))
      const page = await listing
      equalData(page.items, [])
      assert.equal(await page.next(), undefined)
      equalData(await iterate(listing, 1), [])
    },
  },
  {
    id: 'listing/stop-early',
    title: 'stopping within a page loads no further one',
    applies,
    async run(bench) {
      const { use, wire, time } = await openWarm(bench)
      const search = () => use('search').assets(pagedQuery(bench))
      const one = await wire.during(async () => {
        await search()
        await time.rest()
      })
      const stopped = await wire.during(async () => {
        await iterate(search(), 1)
        await time.rest()
      })
      assert.equal(stopped.length, one.length, 'More was sent than for one page.')
      let pages = 0
      const all = await wire.during(async () => {
        pages = (await walk(search())).length
      })
      assert.equal(
        one.length * pages,
        all.length,
        'The first page took more calls than the others.',
      )
    },
  },
  {
    id: 'listing/per-page',
    title: 'a page holds no more than perPage asks for',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      const { items, warnings } = await use('search').assets({ ...query(bench), perPage: 2 })
      if (warnings.some((warning) => warning.option === 'perPage')) return
      assert.ok(items.length <= 2, `Expected at most 2 items. Received ${items.length}.`)
    },
  },
]

async function walk(listing: Listing<Asset>): Promise<Page<Asset>[]> {
  const pages: Page<Asset>[] = []
  let page: Page<Asset> | undefined = await listing
  while (page !== undefined && pages.length < MOST_PAGES) {
    pages.push(page)
    const current: Page<Asset> = page
    page = await settled('next()', () => current.next())
  }
  assert.ok(pages.length > 1, 'There is only one page. Give `samples.paged` that finds more.')
  return pages
}

async function iterate(listing: Listing<Asset>, most: number): Promise<Asset[]> {
  const seen: Asset[] = []
  for await (const asset of listing) {
    seen.push(asset)
    if (seen.length === most) break
  }
  return seen
}

function ids(assets: readonly Asset[]): string[] {
  return assets.map((asset) => asset.id)
}

function assertDistinct(assets: readonly Asset[]): void {
  const twice = ids(assets).filter((id, index, all) => all.indexOf(id) !== index)
  equalData(twice, [], 'Assets are listed twice.')
}

function assertAsset(bench: Bench, asset: Asset, kind: string): void {
  const parts = parseQualifiedId(asset.id)
  equalData({ provider: asset.provider, kind: asset.kind }, { provider: bench.manifest.id, kind })
  equalData(
    { provider: parts?.provider, kind: parts?.kind },
    { provider: bench.manifest.id, kind },
    `The id ${asset.id} names another provider or kind.`,
  )
  for (const { url } of asset.renditions)
    assert.ok(URL.canParse(url), `Expected a URL. Received ${url}.`)
  assert.ok(asset.raw !== undefined, 'The raw form is missing.')
}
