import assert from 'node:assert/strict'
import type { Asset, AssetKind, Offer, SaleReport } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import type { WireCall } from '../wire/wire-call.ts'
import { firstAsset, offersOf } from './findings.ts'

/** A report with the asset and the offer that it is about. */
export type FirstSale = SaleReport & { readonly asset: Asset; readonly offer: Offer }

/** The report of a sale of the asset that a search finds first, at the price of its first offer. */
export async function firstSale(
  bench: Bench,
  session: Pick<Session, 'use' | 'time'>,
  kind?: AssetKind,
): Promise<FirstSale> {
  return saleOf(bench, session, await firstAsset(bench, session, kind))
}

/** The report of a sale of an asset, at the price of its first offer. */
export async function saleOf(
  bench: Bench,
  { use, time }: Pick<Session, 'use' | 'time'>,
  asset: Asset,
): Promise<FirstSale> {
  const [offer] = await offersOf(bench, { use }, asset)
  assert.ok(offer, `${asset.id} has no offer under which it could be sold.`)
  const price = bench.samples.salePrice ?? offer.price
  assert.ok(price, `Offer ${offer.id} states no price. Give \`samples.salePrice\`.`)
  const soldAt = new Date(time.now() - 60_000).toISOString()
  return { asset, offer, price, soldAt, reference: newReference() }
}

/** An order number that no other sale has. */
export function newReference(): string {
  return `conformance-${crypto.randomUUID()}`
}

/** Whether a call reports a sale with this reference. */
export function isReport({ method, url, body }: WireCall, reference: string): boolean {
  return method !== 'GET' && (url.includes(reference) || body.includes(reference))
}

/** How often a sale was reported. */
export function reports(sent: readonly WireCall[], reference: string): number {
  return sent.filter((call) => isReport(call, reference)).length
}
