import assert from 'node:assert/strict'
import { PicturedeskError, type Purchase, type PurchaseOrder } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { isPurchase, purchases } from '../../bench/is-purchase.ts'
import type { Session } from '../../bench/session.ts'
import { bought, firstOrder } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith } from '../../checks/expecting.ts'
import { answering } from '../../wire/answering.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { withoutRefused } from './without-refused.ts'

const PURCHASE = ['search.assets', 'assets.get', 'licensing.purchase'] as const

export const licensingCases: readonly ConformanceCase[] = [
  {
    id: 'licensing/purchase',
    title:
      'a purchase names the asset, the offer and the licensee as the vendor does, and is sent once for each order',
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const order = await firstOrder(bench, session, kind)
        const { asset, offer, licensee } = order
        let purchase: Purchase | undefined
        const sent = await session.wire.during(async () => {
          purchase = await session.use('licensing').purchase(order)
        })
        const count = purchases(bench.samples, sent).length
        assert.equal(count, 1, `Expected one purchase call. Received ${count}.`)
        equalData(
          {
            provider: purchase?.provider,
            kind: purchase?.kind,
            assetId: purchase?.assetId,
            offer: purchase?.offer?.id,
            licensee: purchase?.licensee,
          },
          { provider: bench.manifest.id, kind, assetId: asset.id, offer: offer.id, licensee },
        )
        assert.notEqual(purchase?.recovered, true)
        await assertAnswered(bench, session, order)
        await assertSentAgain(bench, session, order)
      }
    },
  },
  refused(
    'licensing/price-ceiling',
    'an offer above maxPrice',
    ['price-above-maximum'],
    (order) => {
      const { price } = order.offer
      if (price === undefined) return undefined
      return { ...order, maxPrice: { amount: '0.00', currency: price.currency } }
    },
  ),
  refused(
    'licensing/price-currency',
    'a maxPrice in another currency',
    ['price-above-maximum', 'invalid-argument'],
    (order) => ({ ...order, maxPrice: { amount: '1000000000.00', currency: 'XXX' } }),
  ),
  refused(
    'licensing/licensee',
    'a purchase without the licensee that the offer requires',
    ['invalid-argument'],
    (order) =>
      order.offer.requires?.includes('licensee') ? { ...order, licensee: '' } : undefined,
  ),
  refused(
    'licensing/unknown-offer',
    'an offer that the asset does not have',
    ['invalid-argument'],
    (order) => ({
      ...order,
      offer: '987654321987',
    }),
  ),
  {
    id: 'licensing/history',
    title: 'the history has a purchase once, and finds it by asset',
    applies: claiming(...PURCHASE, 'licensing.history'),
    async run(bench) {
      const session = await bench.open()
      const { history } = session.use('licensing')
      for (const kind of bench.manifest.kinds) {
        const { id, assetId } = await bought(bench, session, kind)
        for (const query of [{ kind }, { kind, asset: assetId }]) {
          const found = (await history(query)).items.filter((purchase) => purchase.id === id)
          equalData(
            found.map((purchase) => purchase.assetId),
            [assetId],
          )
        }
      }
    },
  },
  {
    id: 'licensing/get',
    title: 'a purchase can be looked at afterwards',
    applies: claiming(...PURCHASE, 'licensing.get'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const { id, assetId } = await bought(bench, session, kind)
        const got = await session.use('licensing').get(id)
        equalData({ id: got.id, assetId: got.assetId, kind: got.kind }, { id, assetId, kind })
      }
    },
  },
  {
    id: 'licensing/download',
    title: 'a purchase can be downloaded again without buying again',
    applies: claiming(...PURCHASE, 'licensing.download'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const purchase = await bought(bench, session, kind)
        const sent = await session.wire.during(async () => {
          const { url } = await session.use('licensing').download(purchase)
          assert.ok(URL.canParse(url), `Expected a URL. Received ${url}.`)
        })
        assert.equal(purchases(bench.samples, sent).length, 0, 'A purchase was sent.')
      }
    },
  },
]

type FirstOrder = Awaited<ReturnType<typeof firstOrder>>

/** A purchase tells what the vendor's response says, and not the order over again. */
async function assertAnswered(bench: Bench, session: Session, order: FirstOrder): Promise<void> {
  const parties = { licensee: 'Harbour Press', endUser: bench.samples.endUser ?? 'reader-77' }
  for (const party of ['licensee', 'endUser'] as const) {
    const answer = answering((_, word) => (word === parties[party] ? 'Lantern Weekly' : undefined))
    session.wire.break(answer.fault, (call) => isPurchase(bench.samples, call))
    const told = await withoutRefused(
      { ...order, ...parties },
      session.use('licensing').purchase,
    ).then(
      (purchase) => purchase[party],
      // What contradicts the order may be refused.
      (error: unknown) => {
        if (!PicturedeskError.isInstance(error)) throw error
      },
    )
    session.wire.heal()
    if (answer.count > 0 && told !== undefined)
      assert.equal(told, 'Lantern Weekly', `\`${party}\` of a purchase is not the vendor's.`)
  }
}

/** Whoever orders the same for another user buys again. */
async function assertSentAgain(bench: Bench, session: Session, order: FirstOrder): Promise<void> {
  const made: Purchase[] = []
  for (const endUser of ['reader-77', 'reader-78']) {
    const sent = await session.wire.during(async () => {
      const parties = { ...order, licensee: order.licensee ?? 'Harbour Press', endUser }
      made.push(await withoutRefused(parties, session.use('licensing').purchase))
    })
    const count = purchases(bench.samples, sent).length
    assert.equal(count, 1, `Expected a purchase call for each order. Received ${count}.`)
  }
  const [first, second] = made
  assert.notEqual(second?.id, first?.id, 'Two orders gave one purchase.')
}

/** An order that must fail before anything that costs money is sent. */
function refused(
  id: string,
  what: string,
  codes: Parameters<typeof failsWith>[1],
  change: (order: FirstOrder) => PurchaseOrder | undefined,
): ConformanceCase {
  return {
    id,
    title: `${what} is refused, and nothing is bought`,
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds)
        await assertRefused(bench, session, kind, codes, change)
    },
  }
}

async function assertRefused(
  bench: Bench,
  session: Session,
  kind: Bench['manifest']['kinds'][number],
  codes: Parameters<typeof failsWith>[1],
  change: (order: FirstOrder) => PurchaseOrder | undefined,
): Promise<void> {
  const order = change(await firstOrder(bench, session, kind))
  if (order === undefined) return
  const sent = await session.wire.during(async () => {
    const error = await failsWith('purchase', codes, () => session.use('licensing').purchase(order))
    assert.equal(
      error.outcome,
      'not-sent',
      `Expected the outcome "not-sent". Received "${error.outcome}".`,
    )
  })
  assert.equal(purchases(bench.samples, sent).length, 0, 'The purchase was sent.')
}
