import { claims, type QualifiedId } from '@picturedesk/provider'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { settled } from '../../time/settled.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const applies = claiming('search.assets', 'assets.getMany')

export const assetsManyCases: readonly ConformanceCase[] = [
  {
    id: 'assets/many',
    title: 'each of many ids has its result, in the order of ids; one that fails costs no other',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      const known: QualifiedId[] = []
      for (const kind of bench.manifest.kinds)
        known.push(...(await use('search').assets(query(bench, kind))).items.map(({ id }) => id))
      const unknown = claims(bench.manifest, 'assets.get') ? [bench.sample('unknownAsset')] : []
      const [first, ...rest] = known
      const ids = [...rest.toReversed(), ...unknown, ...(first === undefined ? [] : [first])]
      const got: object[] = []
      await settled('getMany', async () => {
        for await (const result of use('assets').getMany(ids))
          got.push(
            result.ok
              ? { id: result.id, asset: result.asset.id }
              : { id: result.id, error: result.error.code },
          )
      })
      equalData(
        got,
        ids.map((id) => (unknown.includes(id) ? { id, error: 'not-found' } : { id, asset: id })),
      )
    },
  },
  {
    id: 'assets/many-lazy',
    title: 'nothing is sent for many ids before the first result is requested',
    applies,
    async run(bench) {
      const { use, wire, time } = await bench.open()
      const { items } = await use('search').assets(query(bench))
      const sent = await wire.during(async () => {
        use('assets').getMany(items)
        await time.rest()
      })
      equalData(sent.length, 0, 'Something was sent before anyone asked.')
    },
  },
]
