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
import type { HellorfTransport } from './connection.ts'
import { findPurchases } from './find-purchase.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import type { History } from './purchase-history.ts'
import { toDownloadUrl } from './wire-value.ts'

/** The part of a purchase's time that the order may take; the rest is for looking it up. */
const ORDER_SHARE = 0.6
/** Milliseconds between looks into the history, which may lag. */
const LOOK_UP_DELAYS = [0, 250, 500, 1000, 2000]
/** Milliseconds after which looking is given up, however long the call may take. */
const LONGEST_LOOK_UP = 10 * 60 * 1000
/** Ids of purchases made here that are remembered, to tell them from a lost one. */
const REMEMBERED = 1000

const PROVIDER = 'hellorf'

/** Buying, and finding out what became of it. */
export interface Purchasing {
  purchase(order: PurchaseOrder, options?: CallOptions): Promise<Purchase>
  resolve(intent: PurchaseIntent, options?: CallOptions): Promise<Purchase | undefined>
}

/**
 * Buys by the money rule: sent once, and repeated only if it provably never left.
 * When the answer is lost, the history decides; when it does not, the error says so.
 */
export function createPurchasing(
  transport: HellorfTransport,
  assets: Assets,
  history: History,
  { journal, timeout: defaultTimeout = 30_000 }: HellorfOptions,
): Purchasing {
  const { clock } = transport
  const known = new Set<QualifiedId>()
  /** Orders whose answers are awaited: what the history shows may be theirs. */
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
      provider: PROVIDER,
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
        // the intent stays open, to be resolved later; what became of the purchase counts more
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
      // an abort's reason may be an error of ours, but says nothing about this purchase
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
    const answer = await transport.call(
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
    const { payload } = answer
    return {
      id: qualifiedId(PROVIDER, kind, payload.id),
      provider: PROVIDER,
      kind,
      assetId: asset.id,
      offer: { id: offer.id, name: offer.name },
      price: offer.price,
      licensee,
      endUser,
      // bought is bought: a link that is none is told, and asked for again with `download`
      downloadUrl: toDownloadUrl(payload.url, 'data.url', answer),
      raw: payload,
    }
  }

  /** Looks until something is found, the time is up or the call aborted; a failing look finds nothing. */
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
        // the next look may tell
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

/** The asset as it is when it carries its offers, else fetched. */
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
    provider: PROVIDER,
    operation,
    status,
    requestId,
    attempts,
    intent,
    candidates,
    cause,
  })
}
