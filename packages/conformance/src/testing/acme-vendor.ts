import { AcmeUserStore, type UserOrder } from './acme-user-store.ts'

/** A sale that the vendor remembers. */
interface Sale {
  readonly id: string
  readonly kind: string
  readonly assetId: string
  readonly offerId: string
  readonly licensee: string
}

const ASSETS_PER_KIND = 7
const ORIGIN = 'https://api.acme.example'

/** A vendor in memory, for trying the suite out: `{ok, data}` in HTTP 200, a key in a header. */
export class AcmeVendor {
  readonly sales: Sale[] = []
  readonly #key: string
  readonly #users = new AcmeUserStore()

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
    body: (Omit<Sale, 'id'> & UserOrder) | undefined,
  ): unknown {
    const user = asked.get('user') ?? 'someone'
    switch (place) {
      case 'search':
        return search(first, asked)
      case 'assets':
        return exists(second) ? detail(first, second) : undefined
      case 'similar':
        return exists(second) ? { list: [asset(first, '2'), asset(first, '3')] } : undefined
      case 'by-image':
        return { list: [asset('image', '5'), asset('image', '6')] }
      case 'categories':
        return {
          list: [
            { id: '0', name: 'Nature' },
            { id: '1', name: 'Cities' },
          ],
        }
      case 'topic-categories':
        return { list: [{ id: '5', name: 'Seasons' }] }
      case 'topics':
        return { list: [{ id: '50', title: 'Spring' }] }
      case 'topic':
        return { id: '50', title: 'Spring', list: [asset(first, '4')] }
      case 'tagging':
        return {}
      case 'moderation':
        return exists(first) ? {} : undefined
      case 'favorites':
        return {
          list: this.#users
            .favorites(user, body)
            .map(({ id, ordering }) => ({ ordering, thing: assetAt(id) })),
        }
      case 'recents':
        return { list: this.#users.recents(user, body).map((id) => ({ id, thing: assetAt(id) })) }
      case 'used':
        return this.#users.recents(user, { add: [`${first}/${second}`] })
      case 'streaming':
        return exists(second) ? { url: `https://files.example/${second}/stream` } : undefined
      case 'purchases':
        return body === undefined ? this.#sales(first, second, asked) : this.#sell(body)
      default:
        return undefined
    }
  }

  #sell(order: Omit<Sale, 'id'>): Sale {
    const sale = { id: String(900 + this.sales.length), ...order }
    this.sales.unshift(sale)
    return sale
  }

  #sales(id: string, what: string, asked: URLSearchParams): unknown {
    if (id === '') {
      const assetId = asked.get('asset')
      return {
        list: this.sales.filter(
          (sale) =>
            sale.kind === asked.get('kind') && (assetId === null || sale.assetId === assetId),
        ),
      }
    }
    const sale = this.sales.find((one) => one.id === id)
    return what === 'download' && sale ? { url: `https://files.example/${id}` } : sale
  }
}

function search(kind: string, asked: URLSearchParams): unknown {
  const page = Number(asked.get('page') ?? 1)
  const perPage = Number(asked.get('per_page') ?? 3)
  const found = asked.get('q') === 'nothing' ? 0 : ASSETS_PER_KIND
  const ids = Array.from({ length: found }, (_, index) => String(index + 1))
  return {
    total: found,
    more: page * perPage < found,
    list: ids.slice((page - 1) * perPage, page * perPage).map((id) => asset(kind, id)),
  }
}

function asset(kind: string, id: string): object {
  return {
    id,
    title: `${kind} ${id}`,
    url: `https://files.example/${kind}/${id}.jpg`,
    used: `${ORIGIN}/used/${kind}/${id}`,
  }
}

/** The asset at a path such as `image/1`. */
function assetAt(path: string): object {
  const [kind = '', id = ''] = path.split('/')
  return { kind, ...asset(kind, id) }
}

function detail(kind: string, id: string): object {
  return { ...asset(kind, id), offers: [{ id: '11', name: 'Standard', price: '20.00' }] }
}

function exists(id: string): boolean {
  return /^[1-9]\d?$/.test(id) && Number(id) <= ASSETS_PER_KIND
}

function success(data: unknown): Response {
  return Response.json({ ok: true, data })
}

function refusal(code: number, message: string): Response {
  return Response.json({ ok: false, code, message })
}
