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
import { createPurchasing } from './purchase.ts'
import { createHistory } from './purchase-history.ts'
import { toDetailedAsset } from './to-asset.ts'
import { toPurchaseDetail } from './to-purchase.ts'

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
      throw new InvalidResponseError('`data.video` in the answer: missing.', {
        provider: 'hellorf',
        operation,
        attempts: answer.attempts,
        outcome: 'unknown',
        reason: 'missing-field',
        field: 'data.video',
      })
    },

    download: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      const { payload } = await transport.call(kinds[kind].redownload, input, call)
      return { url: payload.url, raw: payload }
    },

    warrant: async (reference, call) => {
      const { kind, input } = purchaseInput(reference)
      return fileContent(await transport.call(kinds[kind].warrant, input, call))
    },
  }
}

function purchaseInput(reference: PurchaseRef) {
  const { kind, vendorId } = readOwnId('hellorf', reference, 'purchase')
  const names = { purchase_id: 'purchase' }
  // what Number would also take, such as 1e3, would name another purchase
  const id = /^\d+$/.test(vendorId) ? Number(vendorId) : Number.NaN
  return { kind, input: { query: { purchase_id: id }, names } }
}
