import type { CallOptions, Purchase, PurchaseIntent, QualifiedId } from '@picturedesk/provider'
import type { History } from './purchase-history.ts'

/** How far the vendor's clock may be from ours, in milliseconds: as far as signatures allow. */
const CLOCK_TOLERANCE = 10 * 60 * 1000

/**
 * The purchases in the history that an intent may have led to.
 * @param others Purchases that are known to come from other intents.
 */
export async function findPurchases(
  history: History,
  intent: PurchaseIntent,
  others: ReadonlySet<QualifiedId>,
  options: CallOptions,
): Promise<Purchase[]> {
  const earliest = Date.parse(intent.startedAt) - CLOCK_TOLERANCE
  const query = { asset: intent.assetId, from: new Date(earliest), perPage: 100 }
  const found: Purchase[] = []
  for await (const purchase of history(query, options)) {
    if (!others.has(purchase.id) && matches(purchase, intent, earliest)) found.push(purchase)
  }
  return found
}

/** Whether no member that the vendor sent of a purchase contradicts the intent. */
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
