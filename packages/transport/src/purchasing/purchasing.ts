import {
  type Asset,
  type AssetRef,
  type BeforeRequest,
  type CallOptions,
  type Clock,
  type Deadline,
  type Licensing,
  type Manifest,
  type Offer,
  type PageCallOptions,
  PicturedeskError,
  type Purchase,
  type PurchaseIntent,
  type PurchaseJournal,
  type PurchaseOrder,
  type PurchaseRecord,
  type PurchaseSettlement,
  type RequestAhead,
  type RequestEnded,
  readOwnId,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import type { Transport } from '../transport.ts'
import { checkCharge, checkOrder, checkPrice, checkRequired, currentOffer } from './check-order.ts'
import { callWithin, lookUntilFound, paidCall } from './inside-call.ts'
import { candidates, type Look, look, proved } from './purchase-proof.ts'
import { unknownOutcome } from './unknown-outcome.ts'

/** An order that was checked, ready to be sent. */
export interface ReadyOrder {
  readonly order: PurchaseOrder
  readonly asset: Asset
  /** As the vendor makes it now. */
  readonly offer: Offer
  /** To be stored with the purchase; see `reference` of the vendor's part. */
  readonly reference?: string | undefined
}

/** What a vendor brings: how to send an order, and how to list what was bought. */
export interface VendorPurchases {
  readonly manifest: Manifest
  readonly clock: Clock
  /** Takes secrets out of entries of the history that an error carries: `masked` of the transport. */
  readonly masked: <Value>(value: Value) => Value
  /** Milliseconds for a purchase that is given no timeout. Default: 30,000. */
  readonly timeout?: number | undefined
  readonly journal?: PurchaseJournal | undefined
  /** Whether the vendor stores a text of ours with an order, and its history shows it. */
  readonly reference?: boolean | undefined
  /**
   * `permit` of the transport, and the operation that buys an asset. Asked before the journal is written, so that
   * no order waits between its entry there and its request.
   */
  readonly permit?: Transport<object, object>['permit'] | undefined
  readonly operationOf?: ((asset: Asset) => string) | undefined
  /** What the vendor needs in an order besides asset and offer. Throws before anything is sent. */
  readonly check?: ((order: PurchaseOrder) => void) | undefined
  /** The asset with its offers as the vendor makes them now. */
  readonly loadAsset: (asset: AssetRef, call: CallOptions) => Promise<Asset>
  /** Sends the order once. The operation must be marked as never to be repeated. */
  readonly send: (ready: ReadyOrder, call: PageCallOptions) => Promise<Purchase>
  /** Purchases of the account, newest first. Absent: an unknown outcome stays unknown. */
  readonly history?: Licensing['history']
}

/**
 * Buys by the money rule: sent once, and repeated only if it provably never left. When the
 * response is lost, the history decides, where it proves whose a purchase is. When it does not,
 * the error says so.
 */
export function createPurchasing(
  vendor: VendorPurchases,
): Required<Pick<Licensing, 'purchase' | 'resolve'>> {
  const { manifest, clock, journal, history, timeout: defaultTimeout = 30_000 } = vendor
  const provider = manifest.id

  const start = ({ signal, timeout = defaultTimeout }: CallOptions): Deadline =>
    startDeadline({
      clock,
      timeout,
      signal,
      expired: () => new TimeoutError({ provider, timeout, outcome: 'not-sent' }),
    })

  async function purchase(order: PurchaseOrder, options: CallOptions = {}): Promise<Purchase> {
    checkOrder(manifest, order)
    vendor.check?.(order)
    const deadline = start(options)
    try {
      const asset = await vendor.loadAsset(order.asset, callWithin(deadline, options))
      const offer = currentOffer(manifest, asset, order.offer)
      checkRequired(manifest, order, offer)
      if (order.maxPrice !== undefined) checkPrice(manifest, offer, order.maxPrice)
      if (order.maxCharge !== undefined) checkCharge(manifest, offer, order.maxCharge)
      const intent = await withKnown(intentOf(order, asset, offer, deadline), deadline, options)
      /** The request that was sent, and its status. */
      let request: RequestAhead | undefined
      let status: number | undefined
      const ended = await permitted(asset, options, deadline, () => request?.sentUrl?.())
      try {
        if (journal) await deadline.race(Promise.resolve(journal.open(intent)))
      } catch (error) {
        ended?.(error)
        throw error
      }
      const ready = { order, asset, offer, reference: intent.reference }
      const call = paidCall(clock, deadline, options)
      const send = async (): Promise<Purchase> => {
        let failure: unknown
        // It has its permission already. A repeat needs no other, since the first attempt never left.
        const beforeRequest: BeforeRequest = (ahead) => {
          request = ahead
          return (_, received) => {
            status = received
          }
        }
        try {
          return await vendor.send(ready, ended ? { ...call, beforeRequest } : call)
        } catch (error) {
          failure = error
          throw error
        } finally {
          ended?.(failure, status)
        }
      }
      return await sent(intent, send, deadline, options)
    } finally {
      deadline.release()
    }
  }

  /** Waits for the permission to send the order. */
  async function permitted(
    asset: Asset,
    options: CallOptions,
    deadline: Deadline,
    sentUrl: RequestAhead['sentUrl'],
  ): Promise<RequestEnded | undefined> {
    const { permit, operationOf } = vendor
    if (!permit || !operationOf) return undefined
    return permit(operationOf(asset), options, deadline, 1, sentUrl)
  }

  /** Sends, and finds out what became of it when the response does not say. */
  async function sent(
    intent: PurchaseIntent,
    send: () => Promise<Purchase>,
    deadline: Deadline,
    options: CallOptions,
  ): Promise<Purchase> {
    try {
      const bought = await send()
      await settle(intent, { outcome: 'purchased', purchaseId: bought.id }, deadline)
      return bought
    } catch (error) {
      // the reason of an abort may be an error of ours, but says nothing about this purchase
      const outcome =
        PicturedeskError.isInstance(error) && !options.signal?.aborted ? error.outcome : 'unknown'
      if (outcome !== 'unknown') {
        await settle(intent, { outcome }, deadline)
        throw error
      }
      const found = await lookUp(intent, deadline, options)
      if ('purchase' in found) return found.purchase
      await settle(intent, { outcome }, deadline)
      options.signal?.throwIfAborted()
      throw unknownOutcome(intent, vendor.masked(found.candidates), error)
    }
  }

  function intentOf(
    { licensee, endUser }: PurchaseOrder,
    asset: Asset,
    offer: Offer,
    deadline: Deadline,
  ): PurchaseIntent {
    const id = crypto.randomUUID()
    const now = clock.now()
    const left = deadline.remaining()
    return {
      id,
      provider,
      assetId: asset.id,
      offerId: offer.id,
      licensee,
      endUser,
      ...(vendor.reference && endUser === undefined && { reference: id }),
      price: offer.price,
      startedAt: new Date(now).toISOString(),
      ...(left < Number.POSITIVE_INFINITY && { endsAt: new Date(now + left).toISOString() }),
    }
  }

  /** Reads what the history shows before the order, where a journal can prove something by it. */
  async function withKnown(
    intent: PurchaseIntent,
    deadline: Deadline,
    options: CallOptions,
  ): Promise<PurchaseIntent> {
    if (!journal?.records || history === undefined || intent.reference !== undefined) return intent
    try {
      const seen = await look(history, intent, callWithin(deadline, options))
      if (!seen.complete) return intent
      const records = await recordsOf(intent, deadline)
      const known = candidates(seen, intent, records).map(({ id }) => id)
      return { ...intent, knownPurchases: known }
    } catch (error) {
      if (deadline.signal.aborted) throw error
      return intent // a history that fails does not stand in the way of an order
    }
  }

  /** Looks until something is proved, the time is up or the call is aborted. */
  async function lookUp(
    intent: PurchaseIntent,
    deadline: Deadline,
    options: CallOptions,
  ): Promise<{ readonly purchase: Purchase } | { readonly candidates: readonly Purchase[] }> {
    let seen: readonly Purchase[] = []
    if (history === undefined) return { candidates: seen }
    const provable = intent.reference !== undefined || journal?.records !== undefined
    const found = await lookUntilFound(clock, deadline, async () => {
      const result = await judge(history, intent, deadline, options)
      if ('purchase' in result) return result
      seen = result.candidates
      // without proof, waiting longer only adds candidates
      return !provable && seen.length > 0 ? { candidates: seen } : undefined
    })
    return found ?? { candidates: seen }
  }

  /** One look, and what it proves. */
  async function judge(
    list: NonNullable<Licensing['history']>,
    intent: PurchaseIntent,
    deadline: Deadline,
    options: CallOptions,
  ): Promise<{ readonly purchase: Purchase } | { readonly candidates: readonly Purchase[] }> {
    const seen: Look = await look(list, intent, callWithin(deadline, options))
    // read after the history: whoever ordered what it shows is in the journal by then
    const records = await recordsOf(intent, deadline)
    const mayProve = intent.reference !== undefined || journal?.records !== undefined
    const own = mayProve ? proved(seen, intent, records) : undefined
    if (own === undefined) return { candidates: candidates(seen, intent, records) }
    const purchaseId = own.id
    const claimed = await settle(intent, { outcome: 'purchased', purchaseId }, deadline, true)
    if (claimed) return { purchase: { ...own, recovered: true } }
    return { candidates: candidates(seen, intent, await recordsOf(intent, deadline)) }
  }

  async function recordsOf(
    { assetId }: PurchaseIntent,
    deadline: Deadline,
  ): Promise<readonly PurchaseRecord[]> {
    if (!journal?.records) return []
    return deadline.race(Promise.resolve(journal.records({ provider, assetId })))
  }

  /**
   * Writes how an intent ended. What the vendor said counts more than a journal that fails: then
   * the intent stays open, to be resolved later.
   * @param strict Whether a journal that fails is an error: a claim must have been written.
   */
  async function settle(
    intent: PurchaseIntent,
    settlement: PurchaseSettlement,
    deadline: Deadline,
    strict = false,
  ): Promise<boolean> {
    if (!journal) return true
    try {
      const written = await deadline.race(
        Promise.resolve().then(() => journal.settle(intent, settlement)),
      )
      return written !== false
    } catch (error) {
      if (strict) throw error
      return true
    }
  }

  async function resolve(
    intent: PurchaseIntent,
    options: CallOptions = {},
  ): Promise<Purchase | undefined> {
    readOwnId(manifest, intent.assetId, 'intent.assetId')
    if (history === undefined) return undefined
    const deadline = start(options)
    try {
      const result = await judge(history, intent, deadline, options)
      if ('purchase' in result) return result.purchase
      if (result.candidates.length > 0)
        throw unknownOutcome(intent, vendor.masked(result.candidates))
      return undefined
    } finally {
      deadline.release()
    }
  }

  return { purchase, resolve }
}
