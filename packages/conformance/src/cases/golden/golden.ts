import assert from 'node:assert/strict'
import { type Asset, claims, type Purchase, parseQualifiedId } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { GoldenAsset } from '../../bench/golden.ts'
import type { Session } from '../../bench/session.ts'
import { bought, firstAsset, offersOf } from '../../calls/findings.ts'
import { anyPicture, query } from '../../calls/queries.ts'
import { matchesGolden } from '../../checks/matches-golden.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** Links and long texts, which say nothing that could be turned around. */
const WORDY = [
  'raw',
  'renditions',
  'keywords',
  'description',
  'altText',
  'pageUrl',
  'acquireLicensePage',
  'profileUrl',
  'updatedAt',
]
const OF_ASSET = new Set(WORDY)
/** What each purchase has of its own. */
const OF_PURCHASE = new Set([
  ...WORDY,
  'asset',
  'createdAt',
  'downloadedAt',
  'downloadUrl',
  'downloadExpiresAt',
])
const OF_LABELS = new Set(['raw', 'warnings', 'model'])

export const goldenCases: readonly ConformanceCase[] = [
  {
    id: 'golden/asset',
    title: 'an asset means what the documentation says: title, size, flags, releases, prices',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open()
      const golden = bench.samples.golden?.asset
      const asset = await theAsset(bench, session, golden)
      const offers = await offersOf(bench, session, asset)
      matchesGolden('asset', golden, { ...asset, ...(offers.length > 0 && { offers }) }, OF_ASSET)
      states('asset', golden, 'editorial')
    },
  },
  {
    id: 'golden/purchase',
    title: 'a purchase means what the documentation says: price, offer, names',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase'),
    async run(bench) {
      const session = await bench.open()
      const golden = bench.samples.golden?.purchase
      const purchase: Purchase = await bought(bench, session)
      matchesGolden('purchase', golden, { ...purchase, id: undefined }, OF_PURCHASE)
      states('purchase', golden, 'price')
    },
  },
  {
    id: 'golden/tags',
    title: 'labels of a picture mean what the documentation says: names, groups, confidence',
    applies: claiming('tagging.tag'),
    async run(bench) {
      const { use } = await bench.open()
      const request = { id: 'golden', image: anyPicture(bench) }
      for await (const result of use('tagging').tag([request])) {
        if (!result.ok) throw result.error
        const { tags, objects } = result
        matchesGolden('tags', bench.samples.golden?.tags, { tags, objects }, OF_LABELS)
      }
    },
  },
  {
    id: 'golden/findings',
    title: 'findings about a picture mean what the documentation says: categories and scores',
    applies: claiming('moderation.checkOne'),
    async run(bench) {
      const { use } = await bench.open()
      const { findings } = await use('moderation').checkOne(anyPicture(bench))
      matchesGolden('findings', bench.samples.golden?.findings, findings, OF_LABELS)
    },
  },
  {
    id: 'golden/product',
    title: 'findings about a product mean what the documentation says: names and confidence',
    applies: claiming('moderation.get'),
    async run(bench) {
      const { use } = await bench.open()
      const [id = ''] = bench.sample('products')
      const { tags } = await use('moderation').get(id)
      matchesGolden('product', bench.samples.golden?.product, tags, OF_LABELS)
    },
  },
]

/** The asset that the golden value is of, or else the first that a search finds. */
async function theAsset(
  bench: Bench,
  session: Session,
  golden: GoldenAsset | undefined,
): Promise<Asset> {
  if (claims(bench.manifest, 'assets.get'))
    return session.use('assets').get(golden?.id ?? (await firstAsset(bench, session)))
  if (golden === undefined) return firstAsset(bench, session)
  const kind = parseQualifiedId(golden.id)?.kind as Asset['kind']
  const { items } = await session.use('search').assets(query(bench, kind))
  return (
    items.find(({ id }) => id === golden.id) ??
    assert.fail(`The search does not find ${golden.id}, the \`id\` of \`samples.golden.asset\`.`)
  )
}

/** A member that a provider could hide has to be stated, so that its absence is no oversight. */
function states(name: string, golden: object | undefined, member: string): void {
  assert.ok(
    golden !== undefined && member in golden,
    `State \`${member}\` in \`samples.golden.${name}\`: \`undefined\` where the vendor does not tell.`,
  )
}
