import type { Offer } from '@picturedesk/provider'
import { type MapContext, rawOf, toMoney } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'

/**
 * Maps an offer, which OGQ calls a sales policy. Its code is its only name. Its price is what OGQ
 * recommends to charge; what the service itself pays is in `raw`.
 */
export function toOffer(wire: components['schemas']['SalesPolicy'], context: MapContext): Offer {
  const { policyCode, recommendedPrice, currency } = wire
  return {
    id: policyCode,
    name: policyCode,
    price: toMoney(recommendedPrice, currency, 'salesPolicies.recommendedPrice', context),
    raw: rawOf(wire),
  }
}
