import type { Asset } from '@picturedesk/provider'
import { calls } from '../../calls/calls.ts'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { objectsIn } from '../../checks/objects-in.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** Members that may differ each time: links are signed anew, and a detail has more of them. */
const OWN = new Set(['raw', 'renditions', 'offers', 'warnings', 'downloadUrl'])

export const sameAssetCases: readonly ConformanceCase[] = [
  {
    id: 'values/same-asset',
    title: 'whatever call tells of an asset, members that it shares with another call are the same',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open()
      const known = new Map<string, { readonly from: string; readonly asset: Members }>()
      const compare = (from: string, asset: Members) => {
        const before = known.get(String(asset['id']))
        if (before === undefined) return void known.set(String(asset['id']), { from, asset })
        const shared = Object.keys(asset).filter(
          (name) => asset[name] !== undefined && before.asset[name] !== undefined && !OWN.has(name),
        )
        const pick = (members: Members) =>
          Object.fromEntries(shared.map((name) => [name, members[name]]))
        equalData(
          pick(asset),
          pick(before.asset),
          `${from} and ${before.from} tell different things of ${asset['id']}.`,
        )
      }
      for (const kind of bench.manifest.kinds)
        for (const asset of (await session.use('search').assets(query(bench, kind))).items)
          compare(`search.assets ${kind}`, asset as unknown as Members)
      for (const { name, call } of await calls(bench, session))
        for (const [, object] of objectsIn(await call())) if (isAsset(object)) compare(name, object)
    },
  },
]

type Members = Readonly<Record<string, unknown>>

/** Whether an object is an asset: no other part of a result has both. */
function isAsset(object: Members): boolean {
  return Array.isArray((object as unknown as Asset).renditions) && typeof object['id'] === 'string'
}
