import {
  type Assets,
  InvalidResponseError,
  type Licensing,
  type PurchaseRef,
  readOwnId,
} from '@picturedesk/provider'
import { fileContent } from '@picturedesk/transport'
import type { HellorfConnection } from './connection.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { createPurchase } from './purchase.ts'
import { createHistory } from './purchase-history.ts'
import { toDetailedAsset } from './to-asset.ts'
import { toPurchaseDetail } from './to-purchase.ts'
import { toDownloadUrl } from './wire-value.ts'

/** Makes the capability `licensing`: buying licences, and looking at what was bought. */
export function createLicensing(
  connection: HellorfConnection,
  assets: Assets,
  options: HellorfOptions,
): Required<Licensing> {
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
      throw invalid(operation, response, 'missing-field', 'data.video', 'missing')
    },

    download: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      const operation = kinds[kind].redownload
      const response = await transport.call(operation, input, call)
      const url = toDownloadUrl(response.payload.url, 'data.url', response)
      if (url !== undefined) return { url, raw: response.payload }
      throw invalid(operation, response, 'wrong-type', 'data.url', 'expected an http or https URL')
    },

    warrant: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      return fileContent(await transport.call(kinds[kind].warrant, input, call))
    },
  }
}

function invalid(
  operation: string,
  { attempts }: { readonly attempts: number },
  reason: 'missing-field' | 'wrong-type',
  field: string,
  problem: string,
): InvalidResponseError {
  return new InvalidResponseError(`\`${field}\` in the response: ${problem}.`, {
    provider: manifest.id,
    operation,
    attempts,
    outcome: 'unknown',
    reason,
    field,
  })
}

function purchaseInput(reference: PurchaseRef) {
  const { kind, vendorId } = readOwnId(manifest, reference, 'purchase')
  const names = { purchase_id: 'purchase' }
  // `Number` would also read other forms, such as 1e3, and so name another purchase.
  const id = /^\d+$/.test(vendorId) ? Number(vendorId) : Number.NaN
  return { kind, input: { query: { purchase_id: id }, names } }
}
