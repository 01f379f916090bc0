import type { Money, Offer } from '@picturedesk/provider'
import type { MapContext } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'

type SalesPolicy = components['schemas']['SalesPolicy']

/** A sales policy, which is what OGQ calls an offer; its code is all the name that it has. */
export function toOffer(wire: SalesPolicy, context: MapContext): Offer {
  return { id: wire.policyCode, name: wire.policyCode, price: toPrice(wire, context), raw: wire }
}

/** What OGQ recommends to ask; what the service itself pays is in the raw form. */
function toPrice(
  { recommendedPrice: price, currency }: SalesPolicy,
  context: MapContext,
): Money | undefined {
  if (price === undefined || price === null || price === '') return undefined
  const amount = String(price)
  if (/^\d+(\.\d+)?$/.test(amount) && /^[A-Z]{3}$/.test(String(currency)))
    return { amount, currency: String(currency) }
  context.drift('salesPolicies.recommendedPrice', { recommendedPrice: price, currency })
  return undefined
}
