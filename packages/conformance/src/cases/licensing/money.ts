import assert from 'node:assert/strict'
import { assertMoney, type Money } from '@picturedesk/provider'
import { purchases } from '../../bench/is-purchase.ts'
import { firstAsset, firstOrder, offersOf } from '../../calls/findings.ts'
import { failsWith } from '../../checks/expecting.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const moneyCases: readonly ConformanceCase[] = [
  {
    id: 'money/prices',
    title: 'prices are decimal strings with a currency',
    applies: claiming('search.assets', 'assets.get'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const asset = await session.use('assets').get(await firstAsset(bench, session, kind))
        for (const { id, price } of await offersOf(bench, session, asset))
          if (price !== undefined) assertMoney(price, `the price of offer ${id}`)
      }
    },
  },
  {
    id: 'money/exact',
    title: 'a maxPrice is compared exactly: the price itself passes, the least bit less does not',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const order = await firstOrder(bench, session, kind)
        const { price } = order.offer
        if (price === undefined) continue
        const buy = (maxPrice: Money) => session.use('licensing').purchase({ ...order, maxPrice })
        const refused = await session.wire.during(() =>
          failsWith('purchase', ['price-above-maximum'], () => buy(hairBelow(price))),
        )
        assert.equal(purchases(bench.samples, refused).length, 0, 'The purchase was sent.')
        assert.equal((await buy(price)).assetId, order.asset.id)
      }
    },
  },
]

/** Less by so little that floating-point numbers would be equal. */
function hairBelow({ amount, currency }: Money): Money {
  const digits = 24
  const [whole = '0', fraction = ''] = amount.split('.')
  const scaled = BigInt(whole + fraction.padEnd(digits, '0')) - 1n
  const text = String(scaled).padStart(digits + 1, '0')
  return { amount: `${text.slice(0, -digits)}.${text.slice(-digits)}`, currency }
}
