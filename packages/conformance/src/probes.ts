import assert from 'node:assert/strict'
import type {
  Asset,
  AssetDetail,
  AssetKind,
  AssetQuery,
  CallOptions,
  CapabilityName,
  Offer,
  Purchase,
} from '@picturedesk/provider'
import type { Bench, Session } from './bench.ts'
import { claims } from './conformance-case.ts'

/** One call that changes nothing, ready to be made any number of times. */
export interface Probe {
  /** The method and, where it matters, the kind: `search.assets image`. */
  readonly name: string
  /** False for a file, in which every byte is right. */
  readonly json: boolean
  call(options?: CallOptions): Promise<unknown>
}

/** The query by which the suite finds things. Default: the provider's first kind. */
export function query(
  { manifest, samples: { text } }: Bench,
  kind: AssetKind = manifest.kinds[0] ?? 'image',
): AssetQuery & { readonly text: string } {
  return { text: (typeof text === 'string' ? text : text?.[kind]) ?? '云南', kind }
}

/** A query with at least two pages. */
export function pagedQuery(bench: Bench): AssetQuery {
  return bench.samples.paged ?? { ...query(bench), perPage: 2 }
}

/** The first asset that a search finds. */
export async function firstAsset(bench: Bench, session: Session, kind?: AssetKind): Promise<Asset> {
  const { items } = await session.use('search').assets(query(bench, kind))
  return items[0] ?? assert.fail('the search found nothing: give `samples.text` that finds assets')
}

/** An asset with an offer. */
export async function offered(
  bench: Bench,
  session: Session,
  kind?: AssetKind,
): Promise<{ asset: AssetDetail; offer: Offer }> {
  const asset = await session.use('assets').get(await firstAsset(bench, session, kind))
  const offer = asset.offers[0] ?? assert.fail(`${asset.id} has no offer`)
  return { asset, offer }
}

/** Buys what a search finds first. */
export async function bought(
  bench: Bench,
  session: Session,
  kind?: AssetKind,
  options?: CallOptions,
): Promise<Purchase> {
  const { asset, offer } = await offered(bench, session, kind)
  const { licensee = '测试', endUser } = bench.samples
  return session.use('licensing').purchase({ asset, offer, licensee, endUser }, options)
}

/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

/** Every claimed call that reads, for every kind, with what it needs found out beforehand. */
export async function reads(bench: Bench, session: Session): Promise<Probe[]> {
  const probes: Probe[] = []
  for (const kind of bench.manifest.kinds) probes.push(...(await readsOf(bench, session, kind)))
  if (claims(bench.manifest, 'tagging.list')) {
    const call: Probe['call'] = async (options) => session.use('tagging').list(options)
    probes.push({ name: 'tagging.list', json: true, call })
  }
  if (claims(bench.manifest, 'moderation.get')) {
    const [id = ''] = bench.sample('products')
    const call: Probe['call'] = (options) => session.use('moderation').get(id, options)
    probes.push({ name: 'moderation.get', json: true, call })
  }
  return probes
}

/** Whether there is any such call. */
export function readsSomething(manifest: Bench['manifest']): boolean {
  return (
    manifest.kinds.length > 0 ||
    claims(manifest, 'tagging.list') ||
    claims(manifest, 'moderation.get')
  )
}

async function readsOf(bench: Bench, session: Session, kind: AssetKind): Promise<Probe[]> {
  const probes: Probe[] = []
  const has = (method: `${CapabilityName}.${string}`) => claims(bench.manifest, method)
  const probe = (
    method: string,
    call: (options?: CallOptions) => PromiseLike<unknown>,
    json = true,
  ) => probes.push({ name: `${method} ${kind}`, json, call: async (options) => call(options) })

  if (has('search.assets')) {
    const search = session.use('search')
    probe('search.assets', (options) => search.assets(query(bench, kind), options))
    if (has('search.similar') || has('assets.get')) {
      const asset = await firstAsset(bench, session, kind)
      if (has('search.similar'))
        probe('search.similar', (options) => search.similar(asset, options))
      if (has('assets.get'))
        probe('assets.get', (options) => session.use('assets').get(asset.id, options))
    }
  }
  if (has('search.byImage') && kind === 'image') {
    const { byImage } = session.use('search')
    probe('search.byImage', (options) => byImage({ bytes: PIXEL }, options))
  }
  if (has('categories.list'))
    probe('categories.list', (options) => session.use('categories').list({ kind }, options))
  if (has('topics.categories') && has('topics.list')) {
    const topics = session.use('topics')
    probe('topics.categories', (options) => topics.categories({ kind }, options))
    const [category] = (await topics.categories({ kind })).items
    const topicQuery = { kind, categoryId: category?.id }
    probe('topics.list', (options) => topics.list(topicQuery, options))
    const [topic] = (await topics.list(topicQuery)).items
    if (topic !== undefined && has('topics.get'))
      probe('topics.get', (options) => topics.get(topic, {}, options))
  }
  if (has('licensing.history')) {
    const licensing = session.use('licensing')
    const purchase = await bought(bench, session, kind)
    probe('licensing.history', (options) => licensing.history({ kind }, options))
    if (has('licensing.get')) probe('licensing.get', (options) => licensing.get(purchase, options))
    if (has('licensing.download'))
      probe('licensing.download', (options) => licensing.download(purchase, options))
    if (has('licensing.warrant'))
      probe('licensing.warrant', (options) => licensing.warrant(purchase, options), false)
  }
  if (has('search.assets') && has('streaming.url')) {
    const asset = await firstAsset(bench, session, kind)
    probe('streaming.url', (options) => session.use('streaming').url(asset, options))
  }
  if (has('favorites.list'))
    probe('favorites.list', (options) => session.use('favorites').list({}, options))
  if (has('recents.list'))
    probe('recents.list', (options) => session.use('recents').list({}, options))
  return probes
}
