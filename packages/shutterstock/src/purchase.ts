import {
  type Licensing,
  type PageCallOptions,
  type Purchase,
  readOwnId,
} from '@picturedesk/provider'
import { createPurchasing, type ReadyOrder } from '@picturedesk/transport/purchasing'
import { checkOrder } from './check-order.ts'
import type { ShutterstockConnection } from './connection.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { loadOffered } from './offers.ts'
import type { ShutterstockOrderOptions } from './order-options.ts'
import { readReceipt } from './read-receipt.ts'
import type { ShutterstockOptions } from './shutterstock-options.ts'

/** Makes the calls that license, by the purchase rule that all vendors share. */
export function createPurchase(
  { transport }: ShutterstockConnection,
  history: NonNullable<Licensing['history']>,
  { journal, timeout, reference }: ShutterstockOptions,
): Required<Pick<Licensing, 'purchase' | 'resolve'>> {
  const purchasing = (hasRoom: boolean) =>
    createPurchasing({
      manifest,
      clock: transport.clock,
      masked: transport.masked,
      permit: transport.permit,
      operationOf: ({ kind }) => kinds[kind as keyof typeof kinds].license,
      timeout,
      journal,
      reference: hasRoom,
      check: (order) => checkOrder(order, reference),
      loadAsset: (asset, call) => loadOffered(transport, asset, call),
      send,
      history,
    })
  const plain = purchasing(false)
  // Orders of music have no room for a reference.
  const referring = reference === undefined ? plain : purchasing(true)
  return {
    purchase: (order, options) =>
      (isMusic(order?.asset) ? plain : referring).purchase(order, options),
    resolve: plain.resolve,
  }

  async function send(ready: ReadyOrder, call: PageCallOptions): Promise<Purchase> {
    const { order, asset, offer } = ready
    const { kind, vendorId } = readOwnId(manifest, asset, 'asset')
    const { assetId, orders, license } = kinds[kind]
    const own = order.vendorOptions?.[manifest.id] as ShutterstockOrderOptions | undefined
    const [subscription_id, word] = splitOffer(offer.id)
    const text = order.endUser ?? ready.reference
    const metadata = {
      ...order.references,
      ...(reference !== undefined && text !== undefined && { [reference]: text }),
    }
    const entry =
      kind === 'audio'
        ? { license: word }
        : {
            subscription_id,
            size: word,
            metadata: Object.keys(metadata).length > 0 ? metadata : undefined,
            editorial_acknowledgement: own?.editorialAcknowledgement,
          }
    const body = { [orders]: [{ [assetId]: vendorId, ...entry, search_id: own?.searchId }] }
    const response = await transport.call(license, { body: body as never }, call)
    return readReceipt({ ready, kind, vendorId, subscription: subscription_id, response })
  }
}

/** `<subscription>/<size>`. Ids of subscriptions may have slashes, sizes have none. */
function splitOffer(id: string): [subscription: string, word: string] {
  const at = id.lastIndexOf('/')
  return [id.slice(0, at), id.slice(at + 1)]
}

function isMusic(asset: unknown): boolean {
  const id: unknown = typeof asset === 'string' ? asset : (asset as { id?: unknown } | null)?.id
  return typeof id === 'string' && id.startsWith(`${manifest.id}:audio/`)
}
