import { type Licensing, readOwnId } from '@picturedesk/provider'
import { rawOf, requiredUrl, warnUnsupported } from '@picturedesk/transport'
import type { ShutterstockConnection } from './connection.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { loadOffered } from './offers.ts'
import { createPurchase } from './purchase.ts'
import { createHistory } from './purchase-history.ts'
import type { ShutterstockOptions } from './shutterstock-options.ts'

/** Licensing by the subscriptions of a customer. */
export type ShutterstockLicensing = Required<Omit<Licensing, 'get' | 'warrant'>>

/** Makes the capability `licensing`. */
export function createLicensing(
  connection: ShutterstockConnection,
  options: ShutterstockOptions,
): ShutterstockLicensing {
  const { transport } = connection
  const history = createHistory(connection, options.reference)
  return {
    ...createPurchase(connection, history, options),
    history,
    offers: async (asset, call) => (await loadOffered(transport, asset, call)).offers,

    download: async (reference, { size, ...call } = {}) => {
      const { kind, vendorId: id } = readOwnId(manifest, reference, 'purchase')
      const isMusic = kind === 'audio' // It has one file.
      if (isMusic) warnUnsupported(manifest.name, { size }, call)
      const operation = kinds[kind].download
      const names = { id: 'purchase', size: 'size' }
      const body = size === undefined ? {} : { size: size as never }
      const input = isMusic ? { path: { id }, names } : { path: { id }, body, names }
      const response = await transport.call(operation, input as never, call)
      const where = { provider: manifest.id, operation }
      const url = requiredUrl(response.payload.url, 'url', response, where)
      return { url, expiresAt: response.expiresAt, raw: rawOf(response.payload) }
    },
  }
}
