import assert from 'node:assert/strict'
import { type CollectionRef, claims, parseQualifiedId } from '@picturedesk/provider'
import type { Session } from '../../bench/session.ts'
import { firstAsset, unsorted } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith } from '../../checks/expecting.ts'
import { frozen } from '../../checks/frozen.ts'
import { failsAtTheLast } from '../../checks/struck-last.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** Longer than what a careless provider cuts off. */
const NAME = 'Harbours and lighthouses of the northern coasts'
const OTHER_NAME = 'Lighthouses of the western isles, by night'

export const collectionsCases: readonly ConformanceCase[] = [
  {
    id: 'collections/changes',
    title: 'a collection has the name and the assets that it was given, until it is deleted',
    applies: claiming('collections.create'),
    async run(bench) {
      const session = await bench.open()
      const { manifest } = bench
      const collections = session.use('collections')
      for (const kind of manifest.kinds) {
        const made = await collections.create({ name: NAME, kind })
        assert.equal(made.name, NAME, `Expected the name "${NAME}". Received ${made.name}.`)
        const madeKind = parseQualifiedId(made.id)?.kind
        assert.equal(madeKind, kind, `Expected a collection of ${kind}. Received ${made.id}.`)
        if (claims(manifest, 'collections.rename')) {
          await collections.rename(made.id, OTHER_NAME)
          const { name } = await collections.get(made.id)
          assert.equal(name, OTHER_NAME, `Expected the new name. Received ${name}.`)
        }
        if (claims(manifest, 'search.assets') && claims(manifest, 'collections.add')) {
          const asset = await firstAsset(bench, session, kind)
          await collections.add(made, [asset])
          await collections.add(made, [asset.id])
          equalData(await idsOf(session, made), [asset.id], 'Added assets are not there once.')
          if (claims(manifest, 'collections.remove')) {
            await collections.remove(made, [asset])
            await collections.remove(made, [asset])
            equalData(await idsOf(session, made), [], 'A removed asset is still there.')
          }
        }
        if (claims(manifest, 'collections.delete')) {
          await collections.delete(made)
          await failsWith('collections.get', ['not-found'], () => collections.get(made.id))
        }
      }
    },
  },
  {
    id: 'collections/many',
    title: 'all assets that are added or removed at once are, or the call fails',
    applies: claiming('search.assets', 'collections.create', 'collections.add'),
    async run(bench) {
      const session = await bench.open()
      const { manifest } = bench
      const collections = session.use('collections')
      for (const kind of manifest.kinds) {
        const made = await collections.create({ name: 'Harbours', kind })
        const added = await unsorted(bench, session, kind)
        const wanted = added.map((one) => (typeof one === 'string' ? one : one.id))
        await collections.add(made, frozen([...added]))
        equalData((await idsOf(session, made)).sort(), wanted.toSorted(), 'Not all were added.')
        await failsAtTheLast(session, 'collections.add', () => collections.add(made, added))
        if (!claims(manifest, 'collections.remove')) continue
        await collections.remove(made, frozen(added.slice(1)))
        equalData(await idsOf(session, made), wanted.slice(0, 1), 'Not all were removed.')
        await failsAtTheLast(session, 'collections.remove', () => collections.remove(made, added))
      }
    },
  },
]

async function idsOf({ use }: Session, collection: CollectionRef): Promise<string[]> {
  return (await use('collections').items(collection)).items.map(({ assetId }) => assetId)
}
