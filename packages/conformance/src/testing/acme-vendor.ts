import {
  assetAt,
  assetOf,
  detailOf,
  exists,
  priceOf,
  searchCatalog,
  similarTo,
} from './acme-catalog.ts'
import { AcmeCollectionStore, type CollectionOrder } from './acme-collection-store.ts'
import { inPages } from './acme-page.ts'
import { AcmeUserStore, type ReportedSale, type UserOrder } from './acme-user-store.ts'

/** A sale that the vendor remembers. */
interface Sale {
  readonly id: string
  readonly kind: string
  readonly assetId: string
  readonly offerId: string
  readonly licensee?: string
  readonly user?: string
  readonly references?: Readonly<Record<string, string>>
  readonly price?: string
  readonly credits?: string
  readonly sold: number
}

/** What a call may carry. */
type Body = Omit<Sale, 'id' | 'sold'> &
  UserOrder &
  CollectionOrder & { readonly sale?: ReportedSale }

/** A vendor in memory, for trying the suite out: `{ok, data}` in HTTP 200, a key in a header. */
export class AcmeVendor {
  readonly sales: Sale[] = []
  readonly #key: string
  readonly #fetched = new Set<string>()
  readonly #users = new AcmeUserStore()
  readonly #collections = new AcmeCollectionStore()

  constructor(key: string) {
    this.#key = key
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (request.headers.get('x-acme-key') !== this.#key) return refusal(401, 'who are you')
    const [place = '', ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent)
    if (place === 'purchases' && rest[1] === 'warrant')
      return new Response('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } })
    const body = request.method === 'POST' ? await request.json() : undefined
    const data = this.#respond(place, rest, url.searchParams, body)
    return data === undefined ? refusal(404, 'no such thing') : success(data)
  }

  #respond(
    place: string,
    [first = '', second = '']: string[],
    asked: URLSearchParams,
    body: Body | undefined,
  ): unknown {
    const user = asked.get('user') ?? 'someone'
    switch (place) {
      case 'search':
        return searchCatalog(first, asked)
      case 'assets':
        return exists(second) ? detailOf(first, second) : undefined
      case 'similar':
        return exists(second) ? similarTo(first, second, asked) : undefined
      case 'many':
        return {
          list: asked
            .getAll('id')
            .filter(exists)
            .map((id) => detailOf(first, id)),
        }
      case 'suggest':
        return { list: [`${asked.get('q')} lake`, `${asked.get('q')} hill`] }
      case 'entitlements':
        return { list: [entitlement(), { id: 's2', name: 'Five a week', left: 0, most: 5 }] }
      case 'collections':
        return this.#collections.respond(first, second, asked, body)
      case 'by-image':
        return { list: [assetOf('image', '5'), assetOf('image', '6')] }
      case 'categories':
        return {
          list: [
            { id: '0', name: 'Nature' },
            { id: '1', name: 'Cities' },
          ],
        }
      case 'topic-categories':
        return {
          list: [
            { id: '5', name: 'Seasons' },
            { id: '6', name: 'Places' },
          ],
        }
      case 'topics':
        return {
          list: [
            { id: '50', title: 'Spring' },
            { id: '51', title: 'Autumn' },
          ],
        }
      case 'topic':
        return { id: '50', title: 'Spring', list: [assetOf(first, '4')] }
      case 'tagging':
        return {
          labels: [LABEL, { id: '8', name: 'lake', group: 'scene', score: 0.5, wider: ['water'] }],
        }
      case 'checks':
        return {
          found: [FINDING, { word: 'alcohol', name: 'Wine', score: 0.5 }],
          skipped: ['medical'],
          trouble: 'One model was away.',
        }
      case 'moderation':
        return exists(first) ? { labels: [{ id: '9', name: 'close-up', score: 0.75 }] } : undefined
      case 'favorites':
        return inPages(
          this.#users
            .favorites(user, body)
            .map(({ id, ordering }) => ({ ordering, thing: assetAt(id) })),
          asked,
        )
      case 'recents':
        return inPages(
          this.#users.recents(user, body).map((id) => ({ id, thing: assetAt(id) })),
          asked,
        )
      case 'used':
        return this.#users.recents(user, { add: [`${first}/${second}`] })
      case 'sales':
        return this.#users.sales(user, asked, body)
      case 'streaming':
        return exists(second) ? { url: `https://files.example/${second}/stream` } : undefined
      case 'purchases':
        return body === undefined ? this.#sales(first, second, asked) : this.#sell(body)
      default:
        return undefined
    }
  }

  #sell(order: Omit<Sale, 'id' | 'sold'>): Sale {
    const sale = {
      id: String(900 + this.sales.length),
      ...order,
      price: priceOf(order.offerId) ?? '0.00',
      credits: '2',
      sold: Date.now(),
    }
    this.sales.unshift(sale)
    return sale
  }

  #sales(id: string, what: string, asked: URLSearchParams): unknown {
    if (id === '') {
      const assetId = asked.get('asset')
      const found = this.sales.filter(
        (sale) =>
          sale.kind === asked.get('kind') &&
          (assetId === null || sale.assetId === assetId) &&
          sale.sold >= Date.parse(asked.get('from') ?? '1970-01-01') &&
          sale.sold <= Date.parse(asked.get('to') ?? '2970-01-01') &&
          ['', String(this.#fetched.has(sale.id))].includes(asked.get('downloaded') ?? ''),
      )
      return inPages(found, asked)
    }
    const sale = this.sales.find((one) => one.id === id)
    if (what === 'download' && sale) this.#fetched.add(id)
    return what === 'download' && sale ? { url: `https://files.example/${id}` } : sale
  }
}

const LABEL = { id: '7', name: 'mountain', group: 'scene', score: 0.875, wider: ['nature'] }
const FINDING = { word: 'gore', name: 'Blood', score: 0.25, level: 'UNLIKELY' }
function entitlement(): object {
  const renewed = new Date(Date.now() + 86_400_000).toISOString()
  return { id: 's1', name: 'Ten a month', left: 7, most: 10, renewed }
}

function success(data: unknown): Response {
  return Response.json({ ok: true, data })
}

function refusal(code: number, message: string): Response {
  return Response.json({ ok: false, code, message })
}
