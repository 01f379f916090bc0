import assert from 'node:assert/strict'
import { twoAssets } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { assetIds as ids } from '../../checks/ids.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const recentsCases: readonly ConformanceCase[] = [
  {
    id: 'recents/used',
    title: 'an asset that was reported as used is among the recents until it is removed from them',
    applies: claiming('search.assets', 'usage.report', 'recents.list', 'recents.remove'),
    async run(bench) {
      const session = await bench.open()
      const recents = session.use('recents')
      const used = await twoAssets(bench, session)
      for (const asset of used) await session.use('usage').report(asset)
      const { items } = await recents.list()
      const [recent, other, ...others] = items
      assert.ok(recent !== undefined && other !== undefined, 'Fewer are listed than were reported.')
      assert.equal(others.length, 0, 'More are listed than were reported.')
      equalData(ids(items).sort(), used.map(({ id }) => id).sort())
      await recents.remove(recent)
      equalData(ids((await recents.list()).items), ids([other]))
      await recents.remove(other.id)
      equalData((await recents.list()).items, [])
    },
  },
]
