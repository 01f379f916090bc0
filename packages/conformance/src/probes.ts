import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type {
  Asset,
  AssetDetail,
  AssetKind,
  AssetQuery,
  CallOptions,
  Offer,
  Purchase,
  PurchaseIntent,
  TaggingRequest,
} from '@picturedesk/provider'
import type { Bench, Session } from './bench.ts'
import { claims, type Method } from './conformance-case.ts'

/** One call that changes nothing, ready to be made any number of times. */
export interface Probe {
  /** The method and, where it matters, the kind: `search.assets image`. */
  readonly name: string
  readonly method: Method
  /** False for a file, in which every byte is right. */
  readonly json: boolean
  /** Gives what the method gives: a promise or a listing, on which nobody has waited. */
  start(options?: CallOptions): PromiseLike<unknown>
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
export const PIXEL: Uint8Array<ArrayBuffer> = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

/** Every claimed call that reads, for every kind, with what it needs found out beforehand. */
export async function reads(bench: Bench, session: Session): Promise<Probe[]> {
  const probes: Probe[] = []
  for (const kind of bench.manifest.kinds) probes.push(...(await readsOf(bench, session, kind)))
  const has = (method: Method) => claims(bench.manifest, method)
  if (has('favorites.list'))
    probes.push(probe('favorites.list', (options) => session.use('favorites').list({}, options)))
  if (has('recents.list'))
    probes.push(probe('recents.list', (options) => session.use('recents').list({}, options)))
  if (has('tagging.list'))
    probes.push(probe('tagging.list', (options) => session.use('tagging').list(options)))
  if (has('tagging.create')) probes.push(...(await taskReads(bench, session)))
  if (has('moderation.get')) {
    const [id = ''] = bench.sample('products')
    probes.push(probe('moderation.get', (options) => session.use('moderation').get(id, options)))
  }
  return probes
}

/** What {@link reads} calls without having to find something by another method before. */
const READS: readonly Method[] = [
  'search.assets',
  'search.byImage',
  'categories.list',
  'topics.list',
  'favorites.list',
  'recents.list',
  'tagging.list',
  'tagging.create',
  'moderation.get',
]

/** Whether there is any such call. */
export function readsSomething(manifest: Bench['manifest']): boolean {
  return READS.some((method) => claims(manifest, method))
}

/** Describes a call. */
export function probe(
  method: Method,
  start: Probe['start'],
  { kind, json = true }: { readonly kind?: AssetKind; readonly json?: boolean } = {},
): Probe {
  const name = kind === undefined ? method : `${method} ${kind}`
  return { name, method, json, start, call: async (options) => start(options) }
}

/** Requests for tags, one for each id. */
export function pictures(...ids: readonly string[]): TaggingRequest[] {
  return ids.map((id) => ({ id, imageUrl: `https://images.example/${id}.jpg` }))
}

async function readsOf(bench: Bench, session: Session, kind: AssetKind): Promise<Probe[]> {
  const probes: Probe[] = []
  const has = (method: Method) => claims(bench.manifest, method)
  const add = (method: Method, start: Probe['start'], json = true) =>
    probes.push(probe(method, start, { kind, json }))

  if (has('search.assets')) {
    const search = session.use('search')
    add('search.assets', (options) => search.assets(query(bench, kind), options))
    if (has('search.similar') || has('assets.get')) {
      const asset = await firstAsset(bench, session, kind)
      if (has('search.similar')) add('search.similar', (options) => search.similar(asset, options))
      if (has('assets.get'))
        add('assets.get', (options) => session.use('assets').get(asset.id, options))
    }
  }
  if (has('search.byImage') && kind === 'image') {
    const { byImage } = session.use('search')
    add('search.byImage', (options) => byImage({ bytes: PIXEL }, options))
  }
  if (has('categories.list'))
    add('categories.list', (options) => session.use('categories').list({ kind }, options))
  if (has('topics.categories') && has('topics.list')) {
    const topics = session.use('topics')
    add('topics.categories', (options) => topics.categories({ kind }, options))
    const [category] = (await topics.categories({ kind })).items
    const topicQuery = { kind, categoryId: category?.id }
    add('topics.list', (options) => topics.list(topicQuery, options))
    const [topic] = (await topics.list(topicQuery)).items
    if (topic !== undefined && has('topics.get'))
      add('topics.get', (options) => topics.get(topic, {}, options))
  }
  if (has('licensing.history')) {
    const licensing = session.use('licensing')
    const purchase = await bought(bench, session, kind)
    add('licensing.history', (options) => licensing.history({ kind }, options))
    if (has('licensing.get')) add('licensing.get', (options) => licensing.get(purchase, options))
    if (has('licensing.download'))
      add('licensing.download', (options) => licensing.download(purchase, options))
    if (has('licensing.resolve'))
      add('licensing.resolve', (options) => licensing.resolve(intentOf(purchase), options))
    if (has('licensing.warrant'))
      add('licensing.warrant', (options) => licensing.warrant(purchase, options), false)
  }
  if (has('search.assets') && has('streaming.url')) {
    const asset = await firstAsset(bench, session, kind)
    add('streaming.url', (options) => session.use('streaming').url(asset, options))
  }
  return probes
}

/** What was meant to be bought, had its answer been lost. */
function intentOf({ provider, assetId, offer, licensee, endUser }: Purchase): PurchaseIntent {
  return {
    id: crypto.randomUUID(),
    provider,
    assetId,
    offerId: offer.id,
    licensee: licensee ?? '',
    endUser,
    startedAt: new Date(Date.now() - 60_000).toISOString(),
    knownPurchases: [],
  }
}

/** How far a task is, and what it has found. */
async function taskReads(bench: Bench, session: Session): Promise<Probe[]> {
  const tagging = session.use('tagging')
  const { taskId } = await tagging.create(pictures('first', 'second'))
  const probes: Probe[] = []
  if (claims(bench.manifest, 'tagging.status')) {
    probes.push(probe('tagging.status', (options) => tagging.status(taskId, options)))
    for (let left = 40; left > 0; left--) {
      if ((await tagging.status(taskId)).status !== 'processing') break
      await sleep(50)
    }
  }
  if (claims(bench.manifest, 'tagging.results'))
    probes.push(probe('tagging.results', (options) => tagging.results(taskId, options)))
  return probes
}
