import assert from 'node:assert/strict'
import {
  type Asset,
  type AssetKind,
  claims,
  kindsOf,
  type MethodName,
  type Purchase,
  parseQualifiedId,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { GoldenAsset } from '../../bench/golden.ts'
import type { Session } from '../../bench/session.ts'
import { isRead, prepared, readsSomething } from '../../calls/calls.ts'
import { bought, firstAsset, offersOf } from '../../calls/findings.ts'
import { METHOD_CALLS, type MethodCall } from '../../calls/method-calls.ts'
import { anyPicture, query } from '../../calls/queries.ts'
import { matchesGolden } from '../../checks/matches-golden.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { assertOne, matchesAny, shownBy } from './by-examples.ts'

/** What the vendor sent, and links that are signed anew each time. */
const FLEETING = ['raw', 'url', 'expiresAt']
const OF_ASSET = new Set(FLEETING)
/** What each purchase has of its own. */
const OF_PURCHASE = new Set([
  ...FLEETING,
  'asset',
  'createdAt',
  'downloadedAt',
  'downloadUrl',
  'downloadExpiresAt',
])
const OF_LISTED = new Set([...FLEETING, 'resetsAt'])

export const goldenCases: readonly ConformanceCase[] = [
  {
    id: 'golden/asset',
    title: 'an asset means what the documentation says: title, size, flags, releases, prices',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open()
      const given = [bench.samples.golden?.asset ?? []].flat()
      const method = claims(bench.manifest, 'assets.get') ? 'assets.get' : 'search.assets'
      const told = new Map<string, (() => void)[]>()
      for (const kind of kindsOf(bench.manifest, 'search.assets')) {
        const golden = given.find(({ id }) => parseQualifiedId(id)?.kind === kind)
        const read = () => described(bench, session, kind, golden)
        matchesGolden('asset', golden, await read(), OF_ASSET, `What came out of kind ${kind}`)
        states('asset', golden, 'editorial')
        for (const { shown, result } of await shownBy(bench, session, method, read)) {
          if (result.id !== golden?.id) continue
          const compare = () => matchesGolden('asset', golden, result, OF_ASSET, shown)
          told.set(shown, [...(told.get(shown) ?? []), compare])
        }
      }
      // An example does not say of which kind it is: where one operation serves several, one must fit.
      for (const comparisons of told.values()) assertOne(comparisons)
    },
  },
  {
    id: 'golden/purchase',
    title: 'a purchase means what the documentation says: price, offer, names',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase'),
    async run(bench) {
      const session = await bench.open()
      const golden = bench.samples.golden?.purchase
      const read = async () => ({ ...(await bought(bench, session)), id: undefined })
      matchesGolden('purchase', golden, await read(), OF_PURCHASE)
      states('purchase', golden, 'price')
      const isSame = ({ assetId, offer }: Pick<Purchase, 'assetId' | 'offer'>): boolean =>
        assetId === golden?.assetId && offer?.id === golden?.offer?.id
      for (const { shown, result } of await shownBy(bench, session, 'licensing.purchase', read))
        if (isSame(result)) matchesGolden('purchase', golden, result, OF_PURCHASE, shown)
    },
  },
  {
    id: 'golden/listed',
    title:
      'what a listing has first means what the documentation says: categories, topics, collections, entitlements',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const golden = bench.samples.golden?.listed
      for (const { name, start } of await prepared(bench, session, isOfAll)) {
        const { items } = (await start()) as { readonly items?: unknown }
        const first: unknown = Array.isArray(items) ? items[0] : undefined
        if (typeof first !== 'object' || first === null || 'renditions' in first) continue
        matchesGolden(`listed['${name}']`, golden?.[name], first, OF_LISTED)
      }
    },
  },
  {
    id: 'golden/tags',
    title: 'labels of a picture mean what the documentation says: names, groups, confidence',
    applies: claiming('tagging.tag'),
    async run(bench) {
      const session = await bench.open()
      const request = { id: 'golden', image: anyPicture(bench) }
      const read = async () => {
        for await (const result of session.use('tagging').tag([request])) {
          if (!result.ok) throw result.error
          return { tags: result.tags, objects: result.objects }
        }
        return assert.fail('There is no result.')
      }
      await matchesAny(bench, session, 'tags', ['tagging.tag', 'tagging.results'], read)
    },
  },
  {
    id: 'golden/findings',
    title: 'findings about a picture mean what the documentation says: categories and scores',
    applies: claiming('moderation.checkOne'),
    async run(bench) {
      const session = await bench.open()
      const read = async () =>
        (await session.use('moderation').checkOne(anyPicture(bench))).findings
      await matchesAny(bench, session, 'findings', ['moderation.checkOne'], read)
    },
  },
  {
    id: 'golden/product',
    title: 'findings about a product mean what the documentation says: names and confidence',
    applies: claiming('moderation.get'),
    async run(bench) {
      const session = await bench.open()
      const [id = ''] = bench.sample('products')
      const read = async () => (await session.use('moderation').get(id)).tags
      await matchesAny(bench, session, 'product', ['moderation.get'], read)
    },
  },
]

/** Whether a method reads what is there for all, and not what one has found or made before. */
function isOfAll(method: MethodName): boolean {
  const { needs }: MethodCall = METHOD_CALLS[method]
  return isRead(method) && needs === undefined && !method.startsWith('tagging.')
}

/** An asset of a kind with its offers. */
async function described(
  bench: Bench,
  session: Session,
  kind: AssetKind,
  golden: GoldenAsset | undefined,
): Promise<Asset> {
  const asset = await theAsset(bench, session, kind, golden)
  const offers = await offersOf(bench, session, asset)
  return { ...asset, ...(offers.length > 0 && { offers }) }
}

/** The asset that the golden value is of, or else the first that a search finds. */
async function theAsset(
  bench: Bench,
  session: Session,
  kind: AssetKind,
  golden: GoldenAsset | undefined,
): Promise<Asset> {
  if (claims(bench.manifest, 'assets.get'))
    return session.use('assets').get(golden?.id ?? (await firstAsset(bench, session, kind)))
  if (golden === undefined) return firstAsset(bench, session, kind)
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
