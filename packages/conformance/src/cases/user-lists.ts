import assert from 'node:assert/strict'
import {
  type Asset,
  type Favorite,
  PicturedeskError,
  type QualifiedId,
  qualifiedId,
} from '@picturedesk/provider'
import type { Bench, Session } from '../bench.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import { failsWith, failure } from '../expecting.ts'
import { ELSEWHERE, reset } from '../faults.ts'
import { firstAsset, query } from '../probes.ts'

const withFavorites = claiming(
  'search.assets',
  'favorites.list',
  'favorites.add',
  'favorites.reorder',
  'favorites.remove',
)

/** Favorites, recents, streaming and usage: what is done for one user of the application. */
export const userListCases: readonly ConformanceCase[] = [
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
      assert.ok(before !== undefined && after !== undefined, 'fewer than were added')
      assert.equal(others.length, 0, 'more than were added')
      equalData(ids([before, after]).sort(), added.map(({ id }) => id).sort())
      await favorites.reorder([
        { asset: before.asset, ordering: after.ordering },
        { asset: after.asset.id, ordering: before.ordering },
      ])
      equalData(ids((await favorites.list()).items), ids([after, before]))
      await favorites.remove(after.asset)
      equalData(ids((await favorites.list()).items), ids([before]))
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
        ['favorites.reorder nothing', () => favorites.reorder([])],
        ['favorites.reorder', () => favorites.reorder([{ asset: foreign, ordering: 0 }])],
        ['favorites.remove', () => favorites.remove(foreign)],
      ]
      for (const [name, call] of calls) await failsWith(name, ['invalid-argument'], call)
      assert.equal(wire.calls.length, 0)
    },
  },
  {
    id: 'recents/used',
    title: 'what was reported as used is among the recents, until it is removed from them',
    applies: claiming('search.assets', 'usage.report', 'recents.list', 'recents.remove'),
    async run(bench) {
      const session = await bench.open()
      const recents = session.use('recents')
      const used = await twoAssets(bench, session)
      for (const asset of used) await session.use('usage').report(asset)
      const { items } = await recents.list()
      const [recent, other, ...others] = items
      assert.ok(recent !== undefined && other !== undefined, 'fewer than were reported')
      assert.equal(others.length, 0, 'more than were reported')
      equalData(ids(items).sort(), used.map(({ id }) => id).sort())
      await recents.remove(recent)
      equalData(ids((await recents.list()).items), ids([other]))
      await recents.remove(other.id)
      equalData((await recents.list()).items, [])
    },
  },
  {
    id: 'usage/once',
    title: 'a report that meets a reset is sent once, and says that its outcome is unknown',
    applies: claiming('search.assets', 'usage.report'),
    async run(bench) {
      const session = await bench.open()
      const asset = await firstAsset(bench, session)
      session.wire.break(reset)
      const sent = await session.wire.during(async () => {
        const error = await failure('usage.report', () => session.use('usage').report(asset))
        assert.ok(PicturedeskError.isInstance(error), 'no error of the family')
        equalData(
          { code: error.code, outcome: error.outcome },
          { code: 'network-error', outcome: 'unknown' },
        )
      })
      assert.equal(sent.length, 1)
    },
  },
  {
    id: 'usage/one-origin',
    title: 'a report goes to the vendor alone, wherever the URLs of the asset lead',
    applies: claiming('search.assets', 'usage.report'),
    async run(bench) {
      const session = await bench.open()
      const asset = await firstAsset(bench, session)
      const astray = { ...asset, raw: ledElsewhere(asset.raw) }
      const sent = await session.wire.during(() =>
        session
          .use('usage')
          .report(astray)
          .catch((error: unknown) => assert.ok(PicturedeskError.isInstance(error), String(error))),
      )
      equalData(
        sent.map(({ url }) => url).filter((url) => url.startsWith(ELSEWHERE)),
        [],
      )
    },
  },
  {
    id: 'streaming/expiry',
    title: 'a streaming URL says until when it works',
    applies: claiming('search.assets', 'streaming.url'),
    async run(bench) {
      const session = await bench.open()
      const asset = await firstAsset(bench, session)
      for (const ref of [asset, asset.id]) {
        const { url, expiresAt, raw } = await session.use('streaming').url(ref)
        assert.ok(URL.canParse(url), `${url} is no URL`)
        assert.match(String(expiresAt), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
        assert.ok(raw !== undefined, 'the raw form is missing')
      }
    },
  },
]

async function twoAssets(bench: Bench, session: Session): Promise<[Asset, Asset]> {
  const [first, second] = (await session.use('search').assets(query(bench))).items
  assert.ok(
    first !== undefined && second !== undefined,
    'give `samples.text` that finds two assets',
  )
  return [first, second]
}

function ids(items: readonly Pick<Favorite, 'asset'>[]): string[] {
  return items.map(({ asset }) => asset.id)
}

/** A copy in which every URL is on another host. */
function ledElsewhere(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' && /^https?:/.test(part)
      ? part.replace(/^https?:\/\/[^/]*\/?/, ELSEWHERE)
      : part,
  )
}
