import assert from 'node:assert/strict'
import {
  type Asset,
  type AssetKind,
  type AssetRef,
  type CallOptions,
  claims,
  type Offer,
  type Purchase,
  type PurchaseOrder,
} from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { query } from './queries.ts'

/** The first asset that a search finds. */
export async function firstAsset(
  bench: Bench,
  { use }: Pick<Session, 'use'>,
  kind?: AssetKind,
): Promise<Asset> {
  const { items } = await use('search').assets(query(bench, kind))
  return items[0] ?? assert.fail('The search found nothing. Give `samples.text` that finds assets.')
}

/** The first assets of a kind that a search finds: two, or fewer where it has no more. */
export async function twoOf(
  bench: Bench,
  { use }: Pick<Session, 'use'>,
  kind?: AssetKind,
): Promise<readonly Asset[]> {
  return (await use('search').assets(query(bench, kind))).items.slice(0, 2)
}

/** The first two assets that a search finds. */
export async function twoAssets(
  bench: Bench,
  session: Pick<Session, 'use'>,
): Promise<[Asset, Asset]> {
  const [first, second] = (await session.use('search').assets(query(bench))).items
  assert.ok(
    first !== undefined && second !== undefined,
    'The search found fewer than two assets. Give `samples.text` that finds two.',
  )
  return [first, second]
}

/** Three assets at most, the last first, as assets and as ids: in no order that anyone would bring about. */
export async function unsorted(
  bench: Bench,
  { use }: Pick<Session, 'use'>,
  kind?: AssetKind,
): Promise<readonly AssetRef[]> {
  const found = (await use('search').assets(query(bench, kind))).items.slice(0, 3)
  const turned = [...found.slice(-1), ...found.slice(0, -1)]
  return turned.map((asset, at) => (at % 2 === 0 ? asset.id : asset))
}

/** An order of the asset that a search finds first, with its first offer. */
export async function firstOrder(
  bench: Bench,
  { use }: Pick<Session, 'use'>,
  kind?: AssetKind,
): Promise<PurchaseOrder & { readonly asset: Asset; readonly offer: Offer }> {
  return orderOf(bench, { use }, await firstAsset(bench, { use }, kind))
}

/** An order of an asset, with its first offer. */
export async function orderOf(
  bench: Bench,
  { use }: Pick<Session, 'use'>,
  found: AssetRef,
): Promise<PurchaseOrder & { readonly asset: Asset; readonly offer: Offer }> {
  const asset = await use('assets').get(found)
  const offers = await offersOf(bench, { use }, asset)
  const offer = offers[0] ?? assert.fail(`${asset.id} has no offer.`)
  const named = offer.requires?.includes('licensee') ? '测试' : undefined
  const { licensee = named, endUser, references } = bench.samples
  return { asset, offer, licensee, endUser, references }
}

/** How an asset can be licensed: by itself, or by a call of its own where the provider has one. */
export async function offersOf(
  { manifest }: Pick<Bench, 'manifest'>,
  { use }: Pick<Session, 'use'>,
  asset: Asset,
): Promise<readonly Offer[]> {
  if (asset.offers !== undefined || !claims(manifest, 'licensing.offers')) return asset.offers ?? []
  return use('licensing').offers(asset)
}

/** Buys the asset that a search finds first. */
export async function bought(
  bench: Bench,
  { use }: Pick<Session, 'use'>,
  kind?: AssetKind,
  options?: CallOptions,
): Promise<Purchase> {
  const order = await firstOrder(bench, { use }, kind)
  return use('licensing').purchase(order, options)
}
