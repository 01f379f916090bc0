import { InvalidArgumentError, type Purchase, type PurchaseOrder } from '@picturedesk/provider'

/** Orders with both parties, or with those that the vendor has a place for: it refuses the others. */
export async function withoutRefused(
  order: PurchaseOrder,
  buy: (order: PurchaseOrder) => Promise<Purchase>,
): Promise<Purchase> {
  let taken = order
  for (let refusals = 0; refusals < 2; refusals++)
    try {
      return await buy(taken)
    } catch (error) {
      if (!InvalidArgumentError.isInstance(error) || error.outcome !== 'not-sent') throw error
      const { field } = error
      if (field !== 'licensee' && field !== 'endUser') throw error
      taken = { ...taken, [field]: undefined }
    }
  return buy(taken)
}
