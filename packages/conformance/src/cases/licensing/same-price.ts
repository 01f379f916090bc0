import { claims, type Purchase } from '@picturedesk/provider'
import { purchases } from '../../bench/is-purchase.ts'
import { firstOrder } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith } from '../../checks/expecting.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const PURCHASE = ['search.assets', 'assets.get', 'licensing.purchase'] as const

export const samePriceCases: readonly ConformanceCase[] = [
  {
    id: 'money/same',
    title: 'offer, purchase and history tell one price, and one charge',
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
