import {
  type Assets,
  InvalidResponseError,
  type Licensing,
  type PurchaseRef,
  readOwnId,
} from '@picturedesk/provider'
import { fileContent } from '@picturedesk/transport'
import type { HellorfTransport } from './connection.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { createPurchasing } from './purchase.ts'
import { createHistory } from './purchase-history.ts'
import { toDetailedAsset } from './to-asset.ts'
import { toPurchaseDetail } from './to-purchase.ts'
import { toDownloadUrl } from './wire-value.ts'

/** Buying licences and coming back to them. */
export function createLicensing(
  transport: HellorfTransport,
  assets: Assets,
  currency: string,
  options: HellorfOptions,
): Required<Licensing> {
  const history = createHistory(transport, currency)
  return {
    ...createPurchasing(transport, assets, history, options),
    history,

    get: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      const operation = kinds[kind].getPurchase
      const answer = await transport.call(operation, input, call)
      const { payload } = answer
      // the document says `image` where it means the video
      const wire = ('video' in payload && payload.video) || payload.image
      if (wire) {
        const asset = toDetailedAsset(wire, kind, answer)
        return toPurchaseDetail(payload.purchase, asset, currency, answer)
      }
      throw invalid(operation, answer, 'missing-field', 'data.video', 'missing')
    },

    download: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      const operation = kinds[kind].redownload
      const answer = await transport.call(operation, input, call)
      const url = toDownloadUrl(answer.payload.url, 'data.url', answer)
      if (url !== undefined) return { url, raw: answer.payload }
      throw invalid(operation, answer, 'wrong-type', 'data.url', 'no http(s) URL')
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
  found: string,
): InvalidResponseError {
  return new InvalidResponseError(`\`${field}\` in the answer: ${found}.`, {
    provider: 'hellorf',
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
  // what Number would also take, such as 1e3, would name another purchase
  const id = /^\d+$/.test(vendorId) ? Number(vendorId) : Number.NaN
  return { kind, input: { query: { purchase_id: id }, names } }
}
