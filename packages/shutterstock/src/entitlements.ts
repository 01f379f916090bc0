import { createListing, type Entitlements, type ListQuery } from '@picturedesk/provider'
import { itemWarnings, rawOf, receivedCount, translate } from '@picturedesk/transport'
import type { ShutterstockConnection } from './connection.ts'
import { manifest } from './manifest.ts'
import { toEntitlement } from './to-entitlement.ts'

/** Makes the capability `entitlements`: the subscriptions of a customer, all on one page. */
export function createEntitlements({ transport }: ShutterstockConnection): Entitlements {
  return {
    list: (query, options) =>
      createListing(
        async (_, call) => {
          const { warnings } = translate<ListQuery>(manifest.id, {}, query)
          const response = await transport.call('listSubscriptions', {}, call)
          const { payload } = response
          return {
            items: payload.data.map((wire) => toEntitlement(wire, response)),
            total: receivedCount(payload.data),
            warnings: [...warnings, ...itemWarnings(response)],
            raw: rawOf(payload),
          }
        },
        options,
        transport.clock,
      ),
  }
}
