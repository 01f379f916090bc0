import {
  claims,
  type PurchaseIntent,
  PurchaseOutcomeUnknownError,
  qualifiedId,
} from '@picturedesk/provider'
import { isPurchase } from '../../bench/is-purchase.ts'
import { firstOrder, twoAssets } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { reset } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { withoutRefused } from './without-refused.ts'

export const whoseCases: readonly ConformanceCase[] = [
  {
    id: 'purchase/whose',
    title:
      'resolve finds no purchase of another licensee, end user, offer, asset, kind or price, ' +
      'and none from before the order',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase', 'licensing.resolve'),
    async run(bench) {
      const session = await bench.open()
      const { purchase, resolve } = session.use('licensing')
      const other = await twoAssets(bench, session).catch(() => [])
      for (const kind of bench.manifest.kinds) {
        const order = await firstOrder(bench, session, kind)
        const mine = { ...order, licensee: 'Harbour Press', endUser: 'reader-77' }
        // Of each kind another buyer, whose purchases nothing else is taken for.
        const theirs = { ...order, licensee: `Dune ${kind}`, endUser: `reader-${kind}` }
        session.wire.break(reset, (call) => isPurchase(bench.samples, call))
        const lost = await withoutRefused(mine, purchase).then(
          () => undefined,
          (error: unknown) => error,
        )
        session.wire.heal()
        // What else a lost order may end in has cases of its own.
        if (!PurchaseOutcomeUnknownError.isInstance(lost)) continue
        const bought = await withoutRefused(theirs, purchase)
        const told = claims(bench.manifest, 'licensing.history')
          ? (await session.use('licensing').history({ kind })).items.find(
              ({ id }) => id === bought.id,
            )
          : bought
        if (told === undefined) continue
        const intent: PurchaseIntent = JSON.parse(JSON.stringify(lost.intent))
        const { licensee, endUser, offer, price, createdAt } = told
        const same = { ...intent, licensee, endUser, id: crypto.randomUUID() }
        const ofOther = other.find((one) => one.id !== told.assetId && one.kind === kind)
        const otherKind = bench.manifest.kinds.find((one) => one !== kind)
        const vendorId = told.assetId.slice(told.assetId.indexOf('/') + 1)
        const wrong: [string, PurchaseIntent | undefined][] = [
          // What the vendor does not tell, nobody can compare.
          ['of another buyer', (licensee ?? endUser) === undefined ? undefined : intent],
          [
            'of another licensee',
            licensee === undefined ? undefined : { ...same, licensee: 'Bay' },
          ],
          ['of another end user', endUser === undefined ? undefined : { ...same, endUser: 'Bo' }],
          ['under another offer', offer?.id ? { ...same, offerId: '987654321987' } : undefined],
          ['of another asset', ofOther && { ...same, assetId: ofOther.id }],
          [
            'of another kind',
            otherKind && { ...same, assetId: qualifiedId(bench.manifest.id, otherKind, vendorId) },
          ],
          [
            'at another price',
            price && { ...same, price: { amount: `1${price.amount}`, currency: price.currency } },
          ],
          [
            'from before the order',
            createdAt === undefined
              ? undefined
              : {
                  ...same,
                  startedAt: new Date(Date.parse(createdAt) + 86_400_000).toISOString(),
                },
          ],
        ]
        for (const [what, asked] of wrong) {
          if (asked === undefined) continue
          const found = await resolve(asked)
          equalData(found?.id, undefined, `resolve answers with a purchase ${what}.`)
        }
      }
    },
  },
]
