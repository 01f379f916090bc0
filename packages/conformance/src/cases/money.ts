import assert from 'node:assert/strict'
import { assertMoney, type Money } from '@picturedesk/provider'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { failsWith } from '../expecting.ts'
import { offered } from '../probes.ts'
import { purchases } from '../purchases.ts'

export const moneyCases: readonly ConformanceCase[] = [
  {
    id: 'money/prices',
    title: 'prices are decimal strings with a currency',
    applies: claiming('search.assets', 'assets.get'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const { asset } = await offered(bench, session, kind)
        for (const { id, price } of asset.offers)
          if (price !== undefined) assertMoney(price, `the price of offer ${id}`)
      }
    },
  },
  {
    id: 'money/exact',
    title: 'a maxPrice is compared exactly: the price itself passes, ever so little less does not',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase'),
    async run(bench) {
      const session = await bench.open()
      const { licensee = '测试', endUser } = bench.samples
      for (const kind of bench.manifest.kinds) {
        const { asset, offer } = await offered(bench, session, kind)
        const { price } = offer
        if (price === undefined) continue
        const buy = (maxPrice: Money) =>
          session.use('licensing').purchase({ asset, offer, licensee, endUser, maxPrice })
        const refused = await session.wire.during(() =>
          failsWith('purchase', ['price-above-maximum'], () => buy(hairBelow(price))),
        )
        assert.equal(purchases(bench, refused).length, 0, 'the purchase was sent')
        assert.equal((await buy(price)).assetId, asset.id)
      }
    },
  },
]

/** Less by so little that a float does not see it. */
function hairBelow({ amount, currency }: Money): Money {
  const digits = 24
  const [whole = '0', fraction = ''] = amount.split('.')
  const scaled = BigInt(whole + fraction.padEnd(digits, '0')) - 1n
  const text = String(scaled).padStart(digits + 1, '0')
  return { amount: `${text.slice(0, -digits)}.${text.slice(-digits)}`, currency }
}
