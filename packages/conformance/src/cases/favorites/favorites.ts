import assert from 'node:assert/strict'
import { claims, type QualifiedId, qualifiedId } from '@picturedesk/provider'
import { firstAsset, twoAssets, unsorted } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith } from '../../checks/expecting.ts'
import { frozen } from '../../checks/frozen.ts'
import { assetIds as ids } from '../../checks/ids.ts'
import { failsAtTheLast } from '../../checks/struck-last.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const withFavorites = claiming(
  'search.assets',
  'favorites.list',
  'favorites.add',
  'favorites.remove',
)

export const favoritesCases: readonly ConformanceCase[] = [
  {
    id: 'favorites/order',
    title: 'favorites are listed once added, change places, and are gone once removed',
    applies: withFavorites,
    async run(bench) {
      const session = await bench.open()
      const favorites = session.use('favorites')
      const added = await twoAssets(bench, session)
      await favorites.add([added[0], added[1].id])
      const [before, after, ...others] = (await favorites.list()).items
      assert.ok(before !== undefined && after !== undefined, 'Fewer are listed than were added.')
      assert.equal(others.length, 0, 'More are listed than were added.')
      equalData(ids([before, after]).sort(), added.map(({ id }) => id).sort())
      if (claims(bench.manifest, 'favorites.reorder')) {
        const [first, second] = [before.ordering, after.ordering]
        assert.ok(
          first !== undefined && second !== undefined,
          'Favorites that can change places must have an `ordering`.',
        )
        await favorites.reorder([
          { asset: before.asset, ordering: second },
          { asset: after.asset.id, ordering: first },
        ])
        equalData(ids((await favorites.list()).items), ids([after, before]))
      }
      await favorites.remove(after.asset)
      equalData(ids((await favorites.list()).items), ids([before]))
    },
  },
  {
    id: 'favorites/many',
    title:
      'all assets that are added at once are listed, in the order in which they were given or the other way round, or the call fails',
    applies: withFavorites,
    async run(bench) {
      const session = await bench.open()
      const favorites = session.use('favorites')
      const added = await unsorted(bench, session)
      await favorites.add(frozen([...added]))
      const wanted = added.map((one) => (typeof one === 'string' ? one : one.id))
      const listed = ids((await favorites.list()).items)
      const isReversed = listed[0] !== wanted[0]
      equalData(listed, isReversed ? wanted.toReversed() : wanted)
      const fails = () => failsAtTheLast(session, 'favorites.add', () => favorites.add(added))
      if (!claims(bench.manifest, 'favorites.reorder')) return fails()
      const places = (await favorites.list()).items.map(({ ordering = 0 }) => ordering)
      const moved = [...listed.slice(1), ...listed.slice(0, 1)]
      await favorites.reorder(
        frozen(
          moved
            .map((asset, at) => ({ asset: asset as QualifiedId, ordering: places[at] ?? 0 }))
            .reverse(),
        ),
      )
      equalData(ids((await favorites.list()).items), moved, 'Not all favorites changed places.')
      await fails()
    },
  },
  {
    id: 'favorites/users',
    title: "one user's favorites are not another's",
    applies: withFavorites,
    async run(bench) {
      const session = await bench.open()
      const favorites = session.use('favorites')
      const asset = await firstAsset(bench, session)
      await favorites.add([asset], { userId: 'conformance-1' })
      const listed = async (userId: string) => ids((await favorites.list({}, { userId })).items)
      equalData(await listed('conformance-1'), [asset.id])
      equalData(await listed('conformance-2'), [])
    },
  },
  {
    id: 'favorites/refused',
    title: "empty lists and another provider's assets are refused, and nothing is sent",
    applies: withFavorites,
    async run(bench) {
      const { use, wire } = await bench.open()
      const favorites = use('favorites')
      const foreign: QualifiedId = qualifiedId(`not-${bench.manifest.id}`, 'image', '1')
      const calls: [string, () => Promise<void>][] = [
        ['favorites.add nothing', () => favorites.add([])],
        ['favorites.add', () => favorites.add([foreign])],
        ['favorites.remove', () => favorites.remove(foreign)],
      ]
      if (claims(bench.manifest, 'favorites.reorder'))
        calls.push(
          ['favorites.reorder nothing', () => favorites.reorder([])],
          ['favorites.reorder', () => favorites.reorder([{ asset: foreign, ordering: 0 }])],
        )
      for (const [name, call] of calls) await failsWith(name, ['invalid-argument'], call)
      assert.equal(wire.calls.length, 0, 'Something was sent.')
    },
  },
]
