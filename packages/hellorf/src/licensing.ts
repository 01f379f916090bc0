import {
  type Assets,
  InvalidResponseError,
  type Licensing,
  type PurchaseRef,
  readOwnId,
} from '@picturedesk/provider'
import {
  fileContent,
  fromDigits,
  rawOf,
  requiredUrl,
  warnUnsupported,
} from '@picturedesk/transport'
import type { HellorfConnection } from './connection.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { createPurchase } from './purchase.ts'
import { createHistory } from './purchase-history.ts'
import { toDetailedAsset } from './to-asset.ts'
import { toPurchaseDetail } from './to-purchase.ts'

/** Buying licences, and looking at what was bought. Offers come with the asset. */
export type HellorfLicensing = Required<Omit<Licensing, 'offers'>>

/** Makes the capability `licensing`: buying licences, and looking at what was bought. */
export function createLicensing(
  connection: HellorfConnection,
  assets: Assets,
  options: HellorfOptions,
): HellorfLicensing {
  const { transport, currency } = connection
  const history = createHistory(connection)
  return {
    ...createPurchase(connection, assets, history, options),
    history,

    get: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      const operation = kinds[kind].getPurchase
      const response = await transport.call(operation, input, call)
      const { payload } = response
      // The vendor's document of videos names this member `image`, too.
      const wire = ('video' in payload && payload.video) || payload.image
      if (wire) {
        const asset = toDetailedAsset(wire, kind, response)
        return toPurchaseDetail(payload.purchase, asset, currency, response)
      }
      const field = 'data.video'
      throw new InvalidResponseError(`\`${field}\` in the response: missing.`, {
        provider: manifest.id,
        operation,
        attempts: response.attempts,
        outcome: 'unknown',
        reason: 'missing-field',
        field,
      })
    },

    download: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      const operation = kinds[kind].redownload
      warnUnsupported(manifest.name, { size: call?.size }, call)
      const response = await transport.call(operation, input, call)
      const where = { provider: manifest.id, operation }
      const url = requiredUrl(response.payload.url, 'data.url', response, where)
      return { url, raw: rawOf(response.payload) }
    },

    warrant: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      return fileContent(await transport.call(kinds[kind].warrant, input, call))
    },
  }
}

function purchaseInput(reference: PurchaseRef) {
  const { kind, vendorId } = readOwnId(manifest, reference, 'purchase')
  const names = { purchase_id: 'purchase' }
  return { kind, input: { query: { purchase_id: fromDigits(vendorId) as number }, names } }
}
