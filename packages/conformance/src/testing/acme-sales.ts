import {
  type AssetRef,
  assertMoney,
  type CallOptions,
  createListing,
  InvalidArgumentError,
  isAssetKind,
  NetworkError,
  PicturedeskError,
  qualifiedId,
  RateLimitedError,
  type ReportedSale,
  type Sale,
  SaleOutcomeUnknownError,
  type SaleReport,
  type Sales,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import { askedPage, cursorAfter } from './acme-page.ts'
import type { ReportedSale as Wire } from './acme-user-store.ts'
import { checked, listed, missing } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

/** What a reported sale of the provider for trying the suite out is about. */
type Named = (ref: AssetRef) => { readonly kind: string; readonly path: string }

/** The reports of sales of the provider for trying the suite out. */
export function createAcmeSales(
  client: AcmeClient,
  mutation: Mutation | undefined,
  named: Named,
): Required<Sales> {
  const query = ({ userId = 'someone' }: CallOptions = {}): Record<string, string> => ({
    user: mutation === 'shows one user what another bought' ? 'someone' : userId,
  })

  const list: Required<Sales>['list'] = (wanted = {}, call = {}) =>
    createListing(
      async (next, options) => {
        const { page, query: place } = askedPage(wanted, next, mutation)
        const asked = { ...query(call), ...place }
        try {
          const raw = await client.json({
            operation: 'sales',
            path: 'sales',
            query: asked,
            options,
          })
          return {
            items: listed(raw).map(saleOf),
            nextCursor: cursorAfter(page, raw),
            warnings: [],
            raw,
          }
        } catch (error) {
          throw mutation === 'wraps errors of sales in plain ones' ? new Error('no') : error
        }
      },
      call,
      client.clock,
    )

  async function send(sale: Wire, options: CallOptions | undefined): Promise<Sale> {
    const call = { operation: 'reportSale', path: 'sales', query: query(options), options }
    const answer = await client.json({ ...call, body: { sale } })
    const isEcho = mutation === 'tells the report and not the sale'
    const { reference, ...told } = saleOf(isEcho ? sale : answer)
    const isMixed = mutation === 'takes the reference of a sale for its offer'
    if (isMixed && reference) return { ...told, reference, offer: { id: reference } }
    return mutation === 'forgets the reference of a sale' ? told : { reference, ...told }
  }

  async function report(sale: SaleReport, options?: CallOptions): Promise<Sale> {
    const wire = checkedReport(sale, named(sale.asset).path, mutation)
    try {
      return await send(wire, options)
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) throw error
      const where = { provider: 'acme', operation: 'reportSale' }
      const isBusy = RateLimitedError.isInstance(error) && error.status === 503
      if (isBusy && mutation === 'calls a report of a sale not sent that is to slow down')
        throw new NetworkError('not sent', { ...where, outcome: 'not-sent' })
      if (error.outcome !== 'unknown') throw error
      if (mutation === 'calls a lost report of a sale a network error') throw error
      if (mutation === 'reports a sale again') return send(wire, options)
      const found = await find(wire, options)
      if (found !== undefined && mutation === 'forgets to say that a lost sale was found')
        return found
      if (found !== undefined) return { ...found, recovered: true }
      const lost = mutation === 'forgets whose report was lost' ? { ...wire, reference: '1' } : wire
      throw new SaleOutcomeUnknownError({ ...where, sale: reportedOf(lost) })
    }
  }

  /** The sale in the list of its user. */
  async function find(wire: Wire, options?: CallOptions): Promise<Sale | undefined> {
    const { items } = await list({}, options).then(
      (page) => page,
      () => ({ items: [] }),
    )
    return items.find(({ reference, assetId }) =>
      mutation === 'finds a lost sale by its asset'
        ? assetId.endsWith(wire.thing)
        : reference === wire.reference,
    )
  }

  return { report, list }
}

function checkedReport(
  { offer, price, reference, soldAt, userName }: SaleReport,
  thing: string,
  mutation: Mutation | undefined,
): Wire {
  assertMoney(price, 'price')
  if (price.amount.startsWith('-')) throw wrong('price.amount', 'an amount from 0', price.amount)
  if (price.currency !== 'CNY' && mutation !== 'reports sales in any currency')
    throw wrong('price.currency', 'CNY', price.currency)
  if (reference === '') throw wrong('reference', 'an order number', reference)
  const time = new Date(soldAt)
  if (Number.isNaN(time.getTime())) throw wrong('soldAt', 'a time', soldAt)
  return {
    reference,
    thing,
    offer: typeof offer === 'string' ? offer : offer.id,
    price: amountOf(price.amount, mutation),
    currency: price.currency,
    soldAt: timeOf(time, mutation),
    ...(userName !== undefined && {
      userName:
        mutation === 'writes names of users in capitals' ? userName.toUpperCase() : userName,
    }),
  }
}

function amountOf(amount: string, mutation: Mutation | undefined): string {
  if (mutation === 'reports a hundredth of every sale') return String(Number(amount) / 100)
  return mutation === 'cuts prices of sales to the unit'
    ? String(Math.trunc(Number(amount)))
    : amount
}

function timeOf(time: Date, mutation: Mutation | undefined): string {
  if (mutation === 'drops the time of a sale') return ''
  const isAstray = mutation === 'tells the time of a sale by another clock'
  return new Date(time.getTime() + (isAstray ? 9 * 3_600_000 : 0)).toISOString()
}

function wrong(field: string, allowed: string, value: unknown): InvalidArgumentError {
  return new InvalidArgumentError({ field, allowed, value, provider: 'acme' })
}

function reportedOf({ reference, thing, offer, price, currency, soldAt }: Wire): ReportedSale {
  const { kind, id } = partsOf(thing)
  return {
    provider: 'acme',
    assetId: qualifiedId('acme', kind, id),
    offerId: offer,
    price: { amount: price, currency },
    reference,
    soldAt,
  }
}

function saleOf(wire: unknown): Sale {
  const { reference, thing, offer, price, currency, soldAt } = checked<Wire>(wire, [
    'reference',
    'thing',
  ])
  const { kind, id } = partsOf(thing)
  return {
    provider: 'acme',
    kind,
    assetId: qualifiedId('acme', kind, id),
    reference,
    ...(offer !== undefined && { offer: { id: offer } }),
    ...(price !== undefined && { price: { amount: price, currency } }),
    ...(soldAt && { soldAt }),
    raw: wire,
  }
}

function partsOf(thing: string) {
  const [kind, ...id] = thing.split('/')
  if (!isAssetKind(kind) || id.length === 0) throw missing('thing')
  return { kind, id: id.join('/') }
}
