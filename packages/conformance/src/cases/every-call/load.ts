import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { settled } from '../../time/settled.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** How many calls at once. */
const CALLS = 100

export const loadCases: readonly ConformanceCase[] = [
  {
    id: 'load/concurrent-searches',
    title: `${CALLS} searches at once give what one gives`,
    applies: claiming('search.assets'),
    async run(bench) {
      const { use } = await bench.open()
      const search = async () =>
        (await use('search').assets(query(bench))).items.map((asset) => asset.id)
      const one = await search()
      const all = await settled('searches', () =>
        Promise.all(Array.from({ length: CALLS }, search)),
      )
      for (const ids of all) equalData(ids, one)
    },
  },
  {
    id: 'load/concurrent-mix',
    title: 'calls at once do not mix up their results',
    applies: claiming('search.assets', 'assets.get'),
    async run(bench) {
      const { use } = await bench.open()
      const pages = await Promise.all(
        bench.manifest.kinds.map((kind) => use('search').assets(query(bench, kind))),
      )
      const assets = pages.flatMap((page) => page.items)
      const asked = Array.from({ length: CALLS }, (_, index) => assets[index % assets.length])
      const got = await settled('assets.get', () =>
        Promise.all(asked.map((asset) => asset && use('assets').get(asset.id))),
      )
      equalData(
        got.map((asset) => asset?.id),
        asked.map((asset) => asset?.id),
      )
    },
  },
]
