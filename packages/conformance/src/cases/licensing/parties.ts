import assert from 'node:assert/strict'
import {
  claims,
  InvalidArgumentError,
  type Purchase,
  type PurchaseOrder,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { purchases } from '../../bench/is-purchase.ts'
import { firstOrder } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { fields, leaves } from '../../checks/observed.ts'
import { carriesText } from '../../checks/on-the-wire.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { withoutRefused } from './without-refused.ts'

const PURCHASE = ['search.assets', 'assets.get', 'licensing.purchase'] as const

export const partiesCases: readonly ConformanceCase[] = [
  {
    id: 'licensing/parties',
    title:
      'licensee and end user of an order are sent or refused, and never taken for each other, on the way there and back',
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      const licensee = 'Harbour Press of the Northern Coasts'
      const endUser = bench.samples.endUser ?? 'reader-77'
      for (const kind of bench.manifest.kinds) {
        const order = { ...(await firstOrder(bench, session, kind)), licensee, endUser }
        let purchase: Purchase | undefined
        let taken: PurchaseOrder = order
        const sent = await session.wire.during(async () => {
          purchase = await withoutRefused(order, (one) => {
            taken = one
            return session.use('licensing').purchase(one)
          })
        })
        const orders = purchases(bench.samples, sent)
        for (const party of ['licensee', 'endUser'] as const) {
          const name = taken[party]
          assert.ok(
            name === undefined || orders.some((call) => carriesText(call, name)),
            `\`${party}\` was neither sent nor refused.`,
          )
        }
        for (const call of orders)
          for (const [name, value] of fields(call)) {
            const wrong =
              value === licensee ? /user/i : value === endUser ? /licen[sc]/i : undefined
            assert.ok(
              !wrong?.test(name) || /licen[sc].*user|user.*licen[sc]/i.test(name),
              `${value === licensee ? 'The licensee' : 'The end user'} was sent as ${name}.`,
            )
          }
        const told = [purchase]
        if (claims(bench.manifest, 'licensing.history')) {
          const { items } = await session.use('licensing').history({ kind })
          told.push(items.find(({ id }) => id === purchase?.id))
        }
        for (const one of told)
          equalData(
            { licensee: one?.licensee ?? licensee, endUser: one?.endUser ?? endUser },
            { licensee, endUser },
          )
      }
    },
  },
  sentOrRefused('licensing/references', 'references', ({ samples }) => ({
    references: samples.references ?? { orderNumber: 'desk-4711' },
  })),
  sentOrRefused('licensing/own-options', "the vendor's own options", ({ manifest }) => ({
    vendorOptions: { [manifest.id]: { probe: 'lighthouse' } },
  })),
  {
    id: 'purchase/never-was',
    title: 'resolve finds nothing for an intent of which no purchase came',
    applies: claiming(...PURCHASE, 'licensing.resolve'),
    async run(bench) {
      const session = await bench.open()
      const { provider, time } = session
      for (const kind of bench.manifest.kinds) {
        const order = await firstOrder(bench, session, kind)
        const intent = {
          id: crypto.randomUUID(),
          provider: provider.id,
          assetId: order.asset.id,
          offerId: order.offer.id,
          licensee: order.licensee,
          endUser: order.endUser,
          startedAt: new Date(time.now() - 1_000).toISOString(),
          knownPurchases: [],
        }
        const before = await session.use('licensing').resolve(intent)
        equalData(before, undefined, 'A purchase was found before anything was bought.')
        const { id } = await session.use('licensing').purchase(order)
        const other = { ...intent, id: crypto.randomUUID(), knownPurchases: [id] }
        const after = await session.use('licensing').resolve(other)
        equalData(after, undefined, 'A purchase was found that was known before the order.')
      }
    },
  },
]

/** A member of an order that the vendor may have no place for. */
function sentOrRefused(
  id: string,
  what: string,
  member: (bench: Bench) => Pick<PurchaseOrder, 'references' | 'vendorOptions'>,
): ConformanceCase {
  return {
    id,
    title: `${what} of an order are sent with the purchase, or refused`,
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      const given = member(bench)
      const [name = ''] = Object.keys(given)
      for (const kind of bench.manifest.kinds) {
        const order = { ...(await firstOrder(bench, session, kind)), ...given }
        let refused = false
        const sent = await session.wire.during(async () => {
          try {
            const { references } = await session.use('licensing').purchase(order)
            if (references !== undefined) equalData(references, given.references ?? {})
          } catch (error) {
            refused = InvalidArgumentError.isInstance(error) && error.field.startsWith(name)
            if (!refused) throw error
          }
        })
        const values = purchases(bench.samples, sent).flatMap((call) => [...fields(call).values()])
        for (const [path, text] of leaves(given))
          assert.ok(
            refused || values.includes(String(text)),
            `\`${path.slice(1).replaceAll('/', '.')}\` was neither sent nor refused.`,
          )
      }
    },
  }
}
