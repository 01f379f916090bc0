import {
  type Asset,
  type AssetKind,
  type AssetRef,
  type CallOptions,
  compareMoney,
  createListing,
  InvalidArgumentError,
  type Licensing,
  NetworkError,
  PicturedeskError,
  PriceAboveMaximumError,
  type Purchase,
  type PurchaseIntent,
  type PurchaseOrder,
  PurchaseOutcomeUnknownError,
  type PurchaseRef,
  parseQualifiedId,
  type QualifiedId,
  qualifiedId,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import { checked, listed, perPageOf } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

/** The money side of the provider for trying the suite out. */
export function createAcmeLicensing(
  client: AcmeClient,
  getAsset: (ref: AssetRef, options?: CallOptions) => Promise<Asset>,
  mutation: Mutation | undefined,
): Required<Licensing> {
  async function check(order: PurchaseOrder, options: CallOptions | undefined) {
    const { licensee, maxPrice } = order
    if (licensee === '' && mutation !== 'sends the licence to nobody')
      throw new InvalidArgumentError({ field: 'licensee', allowed: 'a name', value: licensee })
    const asset = await getAsset(order.asset, options)
    const offerId = typeof order.offer === 'string' ? order.offer : order.offer.id
    const offer = asset.offers?.find((one) => one.id === offerId)
    if (offer === undefined && mutation !== 'buys offers that do not exist')
      throw new InvalidArgumentError({ field: 'offer', allowed: 'an offer of it', value: offerId })
    const price = offer?.price
    if (maxPrice && price && mutation !== 'forgets the price ceiling') {
      const blind = mutation === 'compares amounts of two currencies'
      const limit = blind ? { ...maxPrice, currency: price.currency } : maxPrice
      const above =
        mutation === 'compares prices as floats'
          ? Number(price.amount) > Number(limit.amount)
          : compareMoney(price, limit) > 0
      if (above) throw new PriceAboveMaximumError({ price, maxPrice })
    }
    return { asset, offerId }
  }

  async function list(
    kind: AssetKind,
    asset: QualifiedId | undefined,
    options?: CallOptions,
    perPage?: number,
  ): Promise<Purchase[]> {
    const vendorId = asset && parseQualifiedId(asset)?.vendorId
    const data = await client.json({
      operation: 'purchases',
      path: 'purchases',
      query: {
        kind,
        ...(vendorId !== undefined && { asset: vendorId }),
        ...perPageOf(perPage, mutation),
      },
      options,
    })
    return listed(data).map(purchaseOf)
  }

  async function purchase(order: PurchaseOrder, options?: CallOptions): Promise<Purchase> {
    const { asset, offerId } = await check(order, options)
    const known = await list(asset.kind, asset.id, options)
    const intent: PurchaseIntent = {
      id: crypto.randomUUID(),
      provider: 'acme',
      assetId: asset.id,
      offerId,
      licensee: order.licensee,
      startedAt: new Date().toISOString(),
      knownPurchases: known.map(({ id }) => id),
    }
    try {
      return await send(intent, options)
    } catch (error) {
      if (!PicturedeskError.isInstance(error) || error.outcome !== 'unknown') throw error
      if (mutation === 'calls a lost purchase a network error')
        throw new NetworkError('lost', { outcome: 'unknown' })
      if (mutation === 'repeats a purchase when the response is lost') return send(intent, options)
      if (mutation === 'buys twice when a response is cut' && error.code === 'invalid-response')
        return send(intent, options)
      const found = await resolve(intent).catch(() => undefined)
      if (found === undefined)
        throw new PurchaseOutcomeUnknownError({
          intent,
          candidates: [],
          provider: 'acme',
          operation: 'buy',
        })
      return mutation === 'forgets to say that a purchase was recovered'
        ? found
        : { ...found, recovered: true }
    }
  }

  async function send(intent: PurchaseIntent, options?: CallOptions): Promise<Purchase> {
    const { kind, vendorId: assetId } = partsOf(intent.assetId)
    const { offerId, licensee } = intent
    const body = { kind, assetId, offerId, licensee }
    const data = await client.json({ operation: 'buy', path: 'purchases', body, options })
    const bought = purchaseOf(data)
    return mutation === 'forgets whom a licence names' ? { ...bought, licensee: undefined } : bought
  }

  async function resolve(
    intent: PurchaseIntent,
    options?: CallOptions,
  ): Promise<Purchase | undefined> {
    if (mutation === 'resolves nothing') return undefined
    const { kind } = partsOf(intent.assetId)
    const found = await list(kind, intent.assetId, options)
    return found.find(
      ({ id, offer, licensee }) =>
        !intent.knownPurchases?.includes(id) &&
        offer?.id === intent.offerId &&
        licensee === intent.licensee,
    )
  }

  async function one(ref: PurchaseRef, what: string, options?: CallOptions) {
    const { vendorId } = partsOf(typeof ref === 'string' ? ref : ref.id)
    const operation = what === '' ? 'purchase' : what
    return { operation, path: `purchases/${vendorId}${what && `/${what}`}`, options }
  }

  const asRead = async (bytes: Promise<Uint8Array<ArrayBuffer>>) =>
    mutation === 'reads files as text'
      ? new TextEncoder().encode(new TextDecoder().decode(await bytes))
      : bytes

  return {
    purchase,
    offers: async (ref, options) => (await getAsset(ref, options)).offers ?? [],
    resolve,
    history: ({ kind = 'image', asset, perPage } = {}, call) =>
      createListing(
        async (_, options) => {
          const id = typeof asset === 'string' ? asset : asset?.id
          const items = await list(kind, id, options, perPage)
          const [first] = items
          const wrong = mutation === 'shows the history of everything' && id !== undefined && first
          return { items: wrong ? [...items, first] : items, warnings: [], raw: null }
        },
        call,
        client.clock,
      ),
    get: async (ref, options) => purchaseOf(await client.json(await one(ref, '', options))),
    download: async (ref, options) => {
      if (mutation === 'buys again to download' && typeof ref !== 'string')
        await purchase({ asset: ref.assetId, offer: ref.offer?.id ?? '', licensee: 'again' })
      const data = await client.json(await one(ref, 'download', options))
      if (mutation === 'shows its key to a host that a response names')
        await client.visit(data['url'])
      return { url: String(data['url']), raw: data }
    },
    warrant: async (ref, options) => ({
      bytes:
        mutation === 'gives an empty warrant'
          ? new Uint8Array()
          : await asRead(client.bytes(await one(ref, 'warrant', options))),
      mediaType: 'application/pdf',
    }),
  }
}

/** A purchase as the vendor sends it. */
interface Sale {
  readonly id: string
  readonly kind: AssetKind
  readonly assetId: string
  readonly offerId: string
  readonly licensee?: string | undefined
}

function purchaseOf(wire: unknown): Purchase {
  const sale = checked<Sale>(wire, ['id', 'kind', 'assetId', 'offerId'])
  const { kind, licensee } = sale
  return {
    id: qualifiedId('acme', kind, sale.id),
    provider: 'acme',
    kind,
    assetId: qualifiedId('acme', kind, sale.assetId),
    offer: { id: sale.offerId },
    licensee,
    raw: sale,
  }
}

function partsOf(id: QualifiedId) {
  const parts = parseQualifiedId(id)
  if (parts?.provider === 'acme') return parts
  throw new InvalidArgumentError({ field: 'id', allowed: 'an id of acme', value: id })
}
