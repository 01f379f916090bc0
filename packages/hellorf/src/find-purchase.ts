import {
  type CallOptions,
  type Purchase,
  type PurchaseIntent,
  parseQualifiedId,
  type QualifiedId,
} from '@picturedesk/provider'
import type { History } from './purchase-history.ts'

/** How far the vendor's clock and ours may be apart: as far as a signature allows. */
const CLOCK_TOLERANCE = 10 * 60 * 1000

/** Purchases in the history that could be what an intent led to. */
export async function findPurchases(
  history: History,
  intent: PurchaseIntent,
  others: ReadonlySet<QualifiedId>,
  options: CallOptions,
): Promise<Purchase[]> {
  const earliest = Date.parse(intent.startedAt) - CLOCK_TOLERANCE
  const kind = parseQualifiedId(intent.assetId)?.kind
  const query = { kind, asset: intent.assetId, from: new Date(earliest), perPage: 100 }
  const found: Purchase[] = []
  for await (const purchase of history(query, options)) {
    if (!others.has(purchase.id) && matches(purchase, intent, earliest)) found.push(purchase)
  }
  return found
}

/** Whether a line of the history agrees with an intent, wherever the vendor says something. */
function matches(purchase: Purchase, intent: PurchaseIntent, earliest: number): boolean {
  const { assetId, offer, licensee, endUser, createdAt } = purchase
  return (
    assetId === intent.assetId &&
    (offer.id === '' || offer.id === intent.offerId) &&
    (licensee === undefined || licensee === intent.licensee) &&
    (endUser === undefined || endUser === intent.endUser) &&
    (createdAt === undefined || Date.parse(createdAt) >= earliest) &&
    !intent.knownPurchases.includes(purchase.id)
  )
}
