import {
  type Asset,
  type AssetKind,
  type AssetRef,
  type CallOptions,
  compareMoney,
  createListing,
  InvalidArgumentError,
  InvalidResponseError,
  type Licensing,
  NetworkError,
  PicturedeskError,
  PriceAboveMaximumError,
  type Purchase,
  type PurchaseIntent,
  type PurchaseOrder,
  PurchaseOutcomeUnknownError,
  type PurchaseQuery,
  type PurchaseRef,
  parseQualifiedId,
  type QualifiedId,
  qualifiedId,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import { amountOf, currencyOf } from './acme-get.ts'
import { askedPage, cursorAfter } from './acme-page.ts'
import { checked, listed } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

/** How far the vendor's clock may be from the provider's. */
const CLOCK_TOLERANCE = 600_000

const ONE_LINK = 'https://files.example/the-same'

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
    const isFree = maxPrice !== undefined && Number(maxPrice.amount) === 0
    if (maxPrice && price && !(isFree && mutation === 'forgets the price ceiling')) {
      const blind = mutation === 'compares amounts of two currencies'
      const limit = blind ? { ...maxPrice, currency: price.currency } : maxPrice
      const above =
        mutation === 'compares prices as floats' && limit.currency === price.currency
          ? Number(price.amount) > Number(limit.amount)
          : compareMoney(price, limit) > 0
      if (above) throw new PriceAboveMaximumError({ price, maxPrice })
    }
    const { maxCharge } = order
    const charge = offer?.charge
    if (maxCharge && charge && mutation !== 'forgets the ceiling of a charge') {
      const isAbove = Number(charge.amount) > Number(maxCharge.amount)
      if (isAbove || charge.unit !== maxCharge.unit)
        throw new InvalidArgumentError({
          field: 'maxCharge',
          allowed: `at least ${charge.amount} ${charge.unit}`,
          value: maxCharge,
        })
    }
    return { asset, offerId }
  }

  async function list(
    { kind = 'image', asset: ref, from, to, downloaded, ...wanted }: PurchaseQuery,
    options?: CallOptions,
    next?: string,
  ): Promise<{ readonly sold: Purchase[]; readonly nextCursor: string | undefined }> {
    const { page, query: place } = askedPage(wanted, next, mutation)
    const isBlind = mutation === 'shows the history of everything for an asset itself'
    const asset = typeof ref === 'string' ? ref : isBlind ? undefined : ref?.id
    const vendorId = asset && parseQualifiedId(asset)?.vendorId
    const forgets =
      mutation === 'drops the options of the history' ||
      (mutation === 'forgets the filters of a history from the third page on' && Number(page) > 2)
    const filters = forgets ? {} : turned({ from, to, downloaded }, mutation)
    const data = await client.json({
      operation: 'purchases',
      path: 'purchases',
      query: {
        kind,
        ...(vendorId !== undefined && { asset: vendorId }),
        ...textsOf(filters),
        ...place,
      },
      options,
    })
    const sold = listed(data).map((wire) => purchaseOf(wire, mutation))
    const nextCursor = cursorAfter(page, data)
    if (mutation !== 'tells other prices in the history') return { sold, nextCursor }
    const cheap = sold.map((one) => ({ ...one, price: { amount: '0.20', currency: 'CNY' } }))
    return { sold: cheap, nextCursor }
  }

  async function purchase(order: PurchaseOrder, options?: CallOptions): Promise<Purchase> {
    const { asset, offerId } = await check(order, options)
    const { sold: known } = await list({ kind: asset.kind, asset: asset.id }, options)
    const intent: PurchaseIntent = {
      id: crypto.randomUUID(),
      provider: 'acme',
      assetId: asset.id,
      offerId,
      licensee: order.licensee,
      endUser: order.endUser,
      startedAt: new Date().toISOString(),
      knownPurchases: known.map(({ id }) => id),
    }
    const like = known.find(
      ({ offer, licensee }) => offer?.id === offerId && licensee === order.licensee,
    )
    if (like && mutation === 'buys nothing for a second user') return like
    try {
      return await send(intent, order, options)
    } catch (error) {
      if (mutation === 'buys again after an abort' && !PicturedeskError.isInstance(error))
        return send(intent, order)
      const denies = mutation === 'calls a purchase not sent that is to slow down'
      if (denies && PicturedeskError.isInstance(error) && error.status === 429)
        throw new NetworkError('not sent', {
          provider: 'acme',
          operation: 'buy',
          outcome: 'not-sent',
        })
      if (!PicturedeskError.isInstance(error) || error.outcome !== 'unknown') throw error
      const met = whatMet(error, client.isOfBody(error))
      if (mutation && mutation === SENDERS_OF_NOTHING[met])
        throw new NetworkError('not sent', {
          provider: 'acme',
          operation: 'buy',
          outcome: 'not-sent',
        })
      if (mutation === 'repeats a purchase when the response is lost')
        return send(intent, order, options)
      if (mutation === 'buys twice when a response is cut' && error.code === 'invalid-response')
        return send(intent, order, options)
      let isTold = true
      const found = await resolve(intent).catch(() => {
        isTold = false
      })
      if (!found && isTold && met === 'reset')
        if (mutation === 'calls a lost purchase a network error')
          throw new NetworkError('lost', { outcome: 'unknown' })
      if (!found)
        throw new PurchaseOutcomeUnknownError({
          intent,
          candidates: [],
          provider: 'acme',
          operation: 'buy',
          ...(mutation === 'keeps the cause of a lost purchase' && { cause: error }),
        })
      const forgets =
        met === 'reset'
          ? 'forgets to say that a lost purchase was recovered'
          : 'forgets to say that a purchase was recovered'
      return mutation === forgets ? found : { ...found, recovered: true }
    }
  }

  async function send(
    intent: PurchaseIntent,
    { references, vendorOptions }: PurchaseOrder,
    options?: CallOptions,
  ): Promise<Purchase> {
    const { kind, vendorId: assetId } = partsOf(intent.assetId)
    const { offerId } = intent
    const { licensee, endUser: user } = intent
    const kept = mutation === 'drops the references of an order' ? undefined : references
    const own = mutation === 'drops own options of an order' ? undefined : vendorOptions?.['acme']
    const named = mutation === 'drops the end user of an order' ? undefined : user
    const isCut = mutation === 'cuts names of licensees'
    const party = isCut ? licensee?.slice(0, 20) : licensee
    const body = { kind, assetId, offerId, licensee: party, user: named, references: kept, own }
    const data = await client.json({ operation: 'buy', path: 'purchases', body, options })
    const bought = purchaseOf(data, mutation)
    const forgets = kind === 'video' && mutation === 'forgets whom a licence names'
    if (mutation === 'tells the order and not the purchase') return { ...bought, licensee }
    return forgets ? { ...bought, licensee: undefined } : bought
  }

  async function resolve(
    intent: PurchaseIntent,
    options?: CallOptions,
  ): Promise<Purchase | undefined> {
    const careless = mutation === 'resolves what never was'
    const { kind } = partsOf(intent.assetId)
    const { sold: found } = await list({ kind: kind as AssetKind, asset: intent.assetId }, options)
    const forgetful = mutation === 'resolves purchases that were known before'
    const anyone = mutation === 'resolves the purchase of another licensee'
    const anyPrice = mutation === 'resolves a purchase at another price'
    return found.find(
      ({ id, offer, licensee, endUser, price, createdAt = intent.startedAt }) =>
        careless ||
        ((forgetful || !intent.knownPurchases?.includes(id)) &&
          offer?.id === intent.offerId &&
          (anyone || licensee === intent.licensee) &&
          (anyone || endUser === intent.endUser) &&
          (anyPrice || !price || !intent.price || compareMoney(price, intent.price) === 0) &&
          Date.parse(createdAt) > Date.parse(intent.startedAt) - CLOCK_TOLERANCE),
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
    offers: async (ref, options) => {
      const { offers = [] } = await getAsset(ref, options)
      if (mutation !== 'tells other prices of offers alone') return offers
      return offers.map((offer) => ({ ...offer, price: { amount: '0.20', currency: 'CNY' } }))
    },
    resolve: async (intent, options) => {
      const found = await resolve(intent, options)
      return mutation === 'resolves nothing' ? undefined : found
    },
    history: (asked = {}, call) =>
      createListing(
        async (next, options) => {
          const { sold: items, nextCursor } = await list(asked, options, next).catch(
            (error: unknown) => {
              if (mutation === 'has no history when it fails')
                return { sold: [], nextCursor: undefined }
              throw error
            },
          )
          const [first] = items
          const wrong =
            mutation === 'shows the history of everything' && asked.asset !== undefined && first
          const swaps = mutation === 'takes licensee and end user for each other'
          const told = items.map((one) =>
            swaps ? { ...one, licensee: one.endUser, endUser: one.licensee } : one,
          )
          if (mutation === 'tells the history backwards') told.reverse()
          return { items: wrong ? [...told, first] : told, nextCursor, warnings: [], raw: null }
        },
        call,
        client.clock,
      ),
    get: async (ref, options) => {
      const latest = mutation === 'takes the latest purchase for any id' && typeof ref === 'string'
      const kind = latest ? (partsOf(ref).kind as AssetKind) : undefined
      const [last] = kind ? (await list({ kind }, options)).sold : []
      const asked = await one(last ?? ref, '', options)
      const got = purchaseOf(await client.json(asked), mutation)
      if (mutation !== 'tells another asset of a purchase') return got
      return { ...got, assetId: qualifiedId('acme', got.kind, '7') }
    },
    download: async (ref, options) => {
      const buysAgain = mutation === 'buys again to download' && options === undefined
      if (buysAgain && typeof ref !== 'string')
        await purchase({ asset: ref.assetId, offer: ref.offer?.id ?? '', licensee: 'again' })
      const isFirst = mutation === 'downloads the first purchase alone'
      const { kind } = partsOf(typeof ref === 'string' ? ref : ref.id)
      const wanted = isFirst ? qualifiedId('acme', kind, '900') : ref
      const call = await one(wanted, 'download', options)
      const data = await client.json({
        ...call,
        query: options?.size === undefined ? {} : { size: options.size },
      })
      const isAbroad = !String(data['url']).startsWith('https://files.example/')
      if (isAbroad && mutation === 'shows its key to a host that a response names')
        await client.visit(data['url'])
      const url = mutation === 'gives one link for every download' ? ONE_LINK : String(data['url'])
      return { url, raw: data }
    },
    warrant: async (ref, options) => ({
      bytes: await asRead(client.bytes(await one(ref, 'warrant', options))),
      mediaType: 'application/pdf',
    }),
  }
}

/** Mutations that call an order not sent, by what it met. */
const SENDERS_OF_NOTHING: Readonly<Record<string, Mutation>> = {
  timeout: 'calls a purchase not sent that was late',
  'timeout in the body': 'calls a purchase not sent whose response stalled',
  'reset in the body': 'calls a purchase not sent whose connection broke',
  'missing-field': 'calls a purchase not sent that met another shape',
  '503': 'calls a purchase not sent that met an overload',
  redirect: 'calls a purchase not sent that was redirected',
  page: 'calls a purchase not sent that met a page',
  empty: 'calls a purchase not sent that met nothing',
  '500': 'calls a purchase not sent that met a failure',
}

function whatMet(error: PicturedeskError, isOfBody: boolean): string {
  if (error.code === 'timeout') return isOfBody ? 'timeout in the body' : 'timeout'
  if (error.code === 'network-error') return isOfBody ? 'reset in the body' : 'reset'
  if (!InvalidResponseError.isInstance(error)) return String(error.status)
  return error.reason === 'not-json' && error.message.includes('a page') ? 'page' : error.reason
}

/** A purchase as the vendor sends it. */
interface Sale {
  readonly id: string
  readonly kind: AssetKind
  readonly assetId: string
  readonly offerId: string
  readonly licensee?: string | undefined
  readonly user?: string | undefined
  readonly references?: Readonly<Record<string, string>> | undefined
  readonly price?: string | undefined
  readonly credits?: string | undefined
  readonly sold?: number | undefined
}

function purchaseOf(wire: unknown, mutation: Mutation | undefined): Purchase {
  const sale = checked<Sale>(wire, ['id', 'kind', 'assetId', 'offerId'])
  const { kind, price, credits, sold } = sale
  const { licensee, user: endUser } = sale
  return {
    id: qualifiedId('acme', kind, sale.id),
    provider: 'acme',
    kind,
    assetId: qualifiedId('acme', kind, sale.assetId),
    offer: { id: sale.offerId },
    ...(price !== undefined &&
      mutation !== 'hides what a purchase cost' && {
        price: { amount: amountOf(price, mutation), currency: currencyOf(mutation) },
      }),
    ...(credits !== undefined && { charge: { amount: credits, unit: 'credits' } }),
    licensee,
    endUser,
    references: sale.references,
    ...(typeof sold === 'number' && {
      createdAt: new Date(
        mutation === 'dates purchases to another decade' ? sold - 30 * 365 * 86_400_000 : sold,
      ).toISOString(),
    }),
    raw: sale,
  }
}

type Filters = Pick<PurchaseQuery, 'from' | 'to' | 'downloaded'>

function turned(filters: Filters, mutation: Mutation | undefined): Filters {
  const { from, to, downloaded } = filters
  if (mutation === 'swaps the ends of a history') return { from: to, to: from, downloaded }
  if (mutation !== 'turns what is downloaded around' || downloaded === undefined) return filters
  return { from, to, downloaded: !downloaded }
}

function textsOf(filters: Pick<PurchaseQuery, 'from' | 'to' | 'downloaded'>) {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined)
      texts[name] = value instanceof Date ? value.toISOString() : String(value)
  return texts
}

function partsOf(id: QualifiedId) {
  const parts = parseQualifiedId(id)
  if (parts?.provider === 'acme') return parts
  throw new InvalidArgumentError({ field: 'id', allowed: 'an id of acme', value: id })
}
