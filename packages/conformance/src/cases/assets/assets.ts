import assert from 'node:assert/strict'
import { type QualifiedId, qualifiedId } from '@picturedesk/provider'
import { firstAsset } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith, failure } from '../../checks/expecting.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const assetsCases: readonly ConformanceCase[] = [
  {
    id: 'assets/round-trip',
    title: 'an asset that a search found can be loaded, by itself and by its id',
    applies: claiming('search.assets', 'assets.get'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const found = await firstAsset(bench, session, kind)
        for (const ref of [found, found.id]) {
          const { id, provider, kind: gotKind, offers = [] } = await session.use('assets').get(ref)
          equalData(
            { id, provider, kind: gotKind },
            { id: found.id, provider: bench.manifest.id, kind },
          )
          const twice = offers.filter((offer, index) =>
            offers.slice(0, index).some((other) => other.id === offer.id),
          )
          equalData(twice, [], 'Two offers have one id.')
        }
      }
    },
  },
  {
    id: 'assets/not-found',
    title: 'an asset that the vendor does not have is "not found"',
    applies: claiming('assets.get'),
    async run(bench) {
      const { use } = await bench.open()
      const id = bench.sample('unknownAsset')
      await failsWith('assets.get', ['not-found'], () => use('assets').get(id))
    },
  },
  {
    id: 'assets/foreign-id',
    title: "another provider's id and a text that is not an id are refused, and nothing is sent",
    applies: claiming('assets.get'),
    async run(bench) {
      const { use, wire } = await bench.open()
      const foreign = qualifiedId(`not-${bench.manifest.id}`, 'image', '1')
      for (const id of [
        foreign,
        '1',
        '',
        `${bench.manifest.id}:image/`,
        `${bench.manifest.id}:x/1`,
      ])
        await failsWith(`assets.get ${JSON.stringify(id)}`, ['invalid-argument'], () =>
          use('assets').get(id as QualifiedId),
        )
      assert.equal(wire.calls.length, 0, 'Something was sent.')
    },
  },
  {
    id: 'assets/dot-segments',
    title: 'ids of dots and slashes never reach another path',
    applies: claiming('search.similar'),
    async run(bench) {
      const session = await bench.open()
      const { use, wire } = session
      const asset = await firstAsset(bench, session)
      const regular = await wire.during(() => use('search').similar(asset))
      const depths = new Set(regular.map(depth))
      for (const vendorId of ['.', '..', '../..', 'a/../..', '%2e%2e']) {
        const sent = await wire.during(() =>
          failure(vendorId, () =>
            use('search').similar(qualifiedId(bench.manifest.id, asset.kind, vendorId)),
          ),
        )
        for (const call of sent)
          assert.ok(
            depths.has(depth(call)),
            `The id ${vendorId} was sent to the path ${new URL(call.url).pathname}.`,
          )
      }
    },
  },
]

function depth({ url }: { readonly url: string }): number {
  return new URL(url).pathname.split('/').length
}
