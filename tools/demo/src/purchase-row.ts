import type { Purchase } from '@picturedesk/provider'
import type { Row } from './step-report.ts'

/** A purchase as a line of a list. */
export function purchaseRow(purchase: Purchase): Row {
  const { id, assetId, offer, price, licensee, endUser, createdAt } = purchase
  return { id, assetId, offer: offer?.name, price, licensee, endUser, createdAt }
}
