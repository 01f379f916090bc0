import {
  type Asset,
  type AssetKind,
  claims,
  type Offer,
  type Purchase,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { purchases } from '../../bench/is-purchase.ts'
import type { Session } from '../../bench/session.ts'
import { collect } from '../../calls/collect.ts'
import { firstOrder } from '../../calls/findings.ts'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith } from '../../checks/expecting.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const PURCHASE = ['search.assets', 'assets.get', 'licensing.purchase'] as const

export const samePriceCases: readonly ConformanceCase[] = [
  {
    id: 'money/same',
    title:
      'offer, purchase and history tell one price, and one charge, and so does every call that tells of an offer',
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      const { manifest } = bench
      for (const kind of manifest.kinds) {
        const order = await firstOrder(bench, session, kind)
        const licensing = session.use('licensing')
        const purchase = await licensing.purchase(order)
        const seen: [string, Partial<Purchase>][] = [['the purchase', purchase]]
        if (claims(manifest, 'licensing.history')) {
          const { items } = await licensing.history({ kind })
          const found = items.find(({ id }) => id === purchase.id)
          if (found) seen.push(['the history', found])
        }
        if (claims(manifest, 'licensing.get'))
          seen.push(['licensing.get', await licensing.get(purchase)])
        await assertSameOffers(bench, session, kind)
        const { price, charge } = order.offer
        for (const [where, told] of seen) {
          if (price && told.price)
            equalData(told.price, price, `The price of ${where} differs from the offer's.`)
          if (charge && told.charge)
            equalData(
              { amount: told.charge.amount, unit: told.charge.unit },
              { amount: charge.amount, unit: charge.unit },
              `The charge of ${where} differs from the offer's.`,
            )
        }
      }
    },
  },
  {
    id: 'money/charge',
    title: 'a charge above maxCharge, or in another unit, is refused, and nothing is bought',
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const order = await firstOrder(bench, session, kind)
        const { charge } = order.offer
        if (charge === undefined) continue
        for (const maxCharge of [
          { amount: '0', unit: charge.unit },
          { amount: '1000000', unit: `not-${charge.unit}` },
        ]) {
          const sent = await session.wire.during(() =>
            failsWith('purchase', ['price-above-maximum', 'invalid-argument'], () =>
              session.use('licensing').purchase({ ...order, maxCharge }),
            ),
          )
          equalData(purchases(bench.samples, sent), [], 'The purchase was sent.')
        }
      }
    },
  },
]

/** Whatever tells of an offer of an asset, its price and charge are the same. */
async function assertSameOffers(
  { manifest, samples }: Bench,
  { use }: Session,
  kind: AssetKind,
): Promise<void> {
  const { items } = await use('search').assets(query({ manifest, samples }, kind))
  const known = new Map<string, { readonly from: string; readonly cost: unknown }>()
  const compare = (from: string, { id }: Pick<Asset, 'id'>, offers: readonly Offer[] = []) => {
    for (const { id: offerId, price, charge } of offers) {
      const cost = { price, charge: charge && { amount: charge.amount, unit: charge.unit } }
      const name = `offer ${offerId} of ${id}`
      const before = known.get(name)
      if (before === undefined) known.set(name, { from, cost })
      else equalData(cost, before.cost, `${from} and ${before.from} price ${name} differently.`)
    }
  }
  for (const asset of items) compare('search.assets', asset, asset.offers)
  if (claims(manifest, 'assets.getMany'))
    for (const result of await collect(use('assets').getMany(items)))
      if (result.ok) compare('assets.getMany', result.asset, result.asset.offers)
  for (const { id } of items.slice(0, 2)) {
    const got = await use('assets').get(id)
    compare('assets.get', got, got.offers)
    if (claims(manifest, 'licensing.offers'))
      compare('licensing.offers', got, await use('licensing').offers(id))
  }
}
