import {
  type AssetDetail,
  type AssetRef,
  type Assets,
  type CallOptions,
  type Offer,
  type PageCallOptions,
  PicturedeskError,
  type Purchase,
  type PurchaseIntent,
  type PurchaseOrder,
  PurchaseOutcomeUnknownError,
  type PurchaseSettlement,
  type QualifiedId,
  qualifiedId,
  readOwnId,
  sleep,
} from '@picturedesk/provider'
import { checkOrder, checkPrice, chosenOffer } from './check-order.ts'
import type { HellorfConnection } from './connection.ts'
import { findPurchases } from './find-purchase.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import type { History } from './purchase-history.ts'
import { toDownloadUrl } from './wire-value.ts'

/** The share of a call's time that sending the order may take. The rest is kept for the look-up. */
const ORDER_SHARE = 0.6
/** Milliseconds before each look into the history, which may lag behind. */
const LOOK_UP_DELAYS = [0, 250, 500, 1000, 2000]
/** Longest time of a look-up in milliseconds, also where the call has more time. */
const LONGEST_LOOK_UP = 10 * 60 * 1000
/** How many ids of purchases made here are remembered, to tell them from a lost one. */
const REMEMBERED = 1000

/** Buying, and finding out what became of an order. */
export interface Purchasing {
  purchase(order: PurchaseOrder, options?: CallOptions): Promise<Purchase>
  resolve(intent: PurchaseIntent, options?: CallOptions): Promise<Purchase | undefined>
}

/**
 * Makes the calls that buy. An order is sent once, and repeated only if it provably never left this
 * machine. When the response is lost, the purchase history decides. Where it cannot, the call throws
 * PurchaseOutcomeUnknownError.
 */
export function createPurchasing(
  { transport }: HellorfConnection,
  assets: Assets,
  history: History,
  { journal, timeout: defaultTimeout = 30_000 }: HellorfOptions,
): Purchasing {
  const { clock } = transport
  const known = new Set<QualifiedId>()
  /** Orders without a response yet. A purchase in the history may be one of theirs. */
  const underWay = new Set<PurchaseIntent>()

  async function purchase(order: PurchaseOrder, options: CallOptions = {}): Promise<Purchase> {
    const { signal, timeout = defaultTimeout } = options
    const end = clock.now() + timeout
    const call: PageCallOptions = { signal, timeout, deadline: end }

    checkOrder(order)
    const asset = await withOffers(order.asset, assets, call)
    const offer = chosenOffer(asset, order.offer)
    if (order.maxPrice !== undefined) checkPrice(offer, order.maxPrice)

    const intent: PurchaseIntent = {
      id: crypto.randomUUID(),
      provider: manifest.id,
      assetId: asset.id,
      offerId: offer.id,
      licensee: order.licensee,
      endUser: order.endUser,
      price: offer.price,
      startedAt: new Date(clock.now()).toISOString(),
      knownPurchases: [...known],
    }
    await journal?.open(intent)
    const settle = async (settlement: PurchaseSettlement): Promise<void> => {
      try {
        await journal?.settle(intent, settlement)
      } catch {
        // A failing journal must not hide the purchase. The intent stays open, to be resolved later.
      }
    }

    try {
      const orderEnd = clock.now() + (end - clock.now()) * ORDER_SHARE
      underWay.add(intent)
      const bought = await send(order, asset, offer, { ...call, deadline: orderEnd }).finally(() =>
        underWay.delete(intent),
      )
      remember(bought.id)
      await settle({ outcome: 'purchased', purchaseId: bought.id })
      return bought
    } catch (error) {
      // The reason of an abort may be a PicturedeskError, but its outcome is not that of this call.
      const outcome =
        PicturedeskError.isInstance(error) && !signal?.aborted ? error.outcome : 'unknown'
      const found = outcome === 'unknown' ? await lookUp(intent, call) : []
      const [only] = found
      if (only === undefined || found.length > 1) {
        await settle({ outcome })
        if (outcome !== 'unknown') throw error
        signal?.throwIfAborted()
        throw unknownOutcome(intent, found, error)
      }
      remember(only.id)
      await settle({ outcome: 'purchased', purchaseId: only.id })
      return { ...only, recovered: true }
    }
  }

  async function send(
    { licensee, endUser }: PurchaseOrder,
    asset: AssetDetail,
    offer: Offer,
    call: PageCallOptions,
  ): Promise<Purchase> {
    const { kind, vendorId } = readOwnId(manifest, asset, 'asset')
    const response = await transport.call(
      kinds[kind].purchase,
      {
        body: {
          [`${kind}_id`]: vendorId,
          permission_id: Number(offer.id),
          warrant_name: licensee,
          third_user_id: endUser,
        },
        names: { permission_id: 'offer', warrant_name: 'licensee', third_user_id: 'endUser' },
      },
      call,
    )
    const { payload } = response
    return {
      id: qualifiedId(manifest.id, kind, payload.id),
      provider: manifest.id,
      kind,
      assetId: asset.id,
      offer: { id: offer.id, name: offer.name },
      price: offer.price,
      licensee,
      endUser,
      // The purchase succeeded even if its link is unusable. That is drift, and `download` gets another.
      downloadUrl: toDownloadUrl(payload.url, 'data.url', response),
      raw: payload,
    }
  }

  /**
   * Looks into the history until it shows a matching purchase, the time is up or the call is aborted.
   * A look that fails counts as one that found nothing.
   */
  async function lookUp(intent: PurchaseIntent, call: PageCallOptions): Promise<Purchase[]> {
    const { signal } = call
    const deadline = Math.min(call.deadline ?? 0, clock.now() + LONGEST_LOOK_UP)
    for (let look = 0; ; look++) {
      const delay = LOOK_UP_DELAYS[Math.min(look, LOOK_UP_DELAYS.length - 1)] ?? 0
      if (signal?.aborted || clock.now() + delay >= deadline) return []
      try {
        await sleep(clock, delay, signal)
        if ([...underWay].some(({ assetId }) => assetId === intent.assetId)) continue
        const timeout = deadline - clock.now()
        const found = await findPurchases(history, intent, known, { signal, timeout })
        if (found.length > 0) return found
      } catch {
        // The next look may succeed.
      }
    }
  }

  function remember(id: QualifiedId): void {
    known.add(id)
    for (const oldest of known) {
      if (known.size <= REMEMBERED) break
      known.delete(oldest)
    }
  }

  async function resolve(
    intent: PurchaseIntent,
    options: CallOptions = {},
  ): Promise<Purchase | undefined> {
    readOwnId(manifest, intent.assetId, 'intent.assetId')
    const found = await findPurchases(history, intent, new Set(), options)
    if (found.length > 1) throw unknownOutcome(intent, found)
    return found[0] && { ...found[0], recovered: true }
  }

  return { purchase, resolve }
}

/** The asset with its offers, which is fetched unless the caller's own copy has them. */
async function withOffers(
  asset: AssetRef,
  assets: Assets,
  call: CallOptions,
): Promise<AssetDetail> {
  if (typeof asset === 'object' && asset.offers !== undefined) return asset as AssetDetail
  return assets.get(asset, call)
}

function unknownOutcome(
  intent: PurchaseIntent,
  candidates: readonly Purchase[],
  cause?: unknown,
): PurchaseOutcomeUnknownError {
  const { operation, status, requestId, attempts } = (cause ?? {}) as Partial<PicturedeskError>
  return new PurchaseOutcomeUnknownError({
    provider: manifest.id,
    operation,
    status,
    requestId,
    attempts,
    intent,
    candidates,
    cause,
  })
}
