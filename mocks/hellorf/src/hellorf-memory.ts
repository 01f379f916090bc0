import { type JsonObject, objectsIn } from '@picturedesk/mocks'
import { boughtAsset, type Catalogue, type Hit, idOf, objectAt } from './catalogue.ts'
import { vendorTime } from './vendor-time.ts'
import { warrantDocument } from './warrant-document.ts'

/** Which part of a list is wanted. */
export interface PageQuery {
  /** Counted from 1. */
  readonly page: number
  readonly perPage: number
}

/** Which purchases to list; an absent part does not narrow the list. */
export interface HistoryQuery extends PageQuery {
  /** In the vendor's form, inclusive. */
  readonly beginAt?: string | undefined
  /** In the vendor's form, inclusive. */
  readonly endAt?: string | undefined
  readonly downloaded?: boolean | undefined
  readonly assetId?: string | undefined
}

/** What to buy. */
export interface PurchaseOrder {
  readonly assetId: string
  readonly permissionId: string
  readonly warrantName: string
  readonly thirdUserId?: string | undefined
}

/** Why nothing could be bought. */
export type PurchaseRefusal = 'unknown-asset' | 'unknown-offer'

interface RememberedPurchase {
  readonly id: number
  readonly assetId: string
  /** As the history lists it. */
  record: JsonObject
  /** As its detail has it. */
  readonly detail: JsonObject
  readonly url: string
  /** From when on the history has it, in milliseconds since the epoch. */
  readonly listedFrom: number
}

/**
 * What Hellorf knows of one kind of asset: the catalogue, which never changes, and the purchases.
 * It gives payloads in the vendor's form.
 *
 * A search goes by keyword and page alone: what else narrows or sorts is not evaluated.
 */
export class HellorfMemory {
  readonly #catalogue: Catalogue
  readonly #clock: { now(): number }
  readonly #hits: ReadonlyMap<string, Hit>
  readonly #purchases = new Map<number, RememberedPurchase>()
  #nextId = 0
  /** How long a new purchase takes to appear in the history, in milliseconds. */
  historyLagMs = 0

  constructor(catalogue: Catalogue, clock: { now(): number }) {
    this.#catalogue = catalogue
    this.#clock = clock
    this.#hits = new Map(catalogue.hits.map((hit) => [hit.id, hit]))
    this.reset()
  }

  /** Forgets all purchases but those of the documents, and the lag. */
  reset(): void {
    this.historyLagMs = 0
    this.#purchases.clear()
    this.#nextId = Number(this.#catalogue.purchased['id'])
    for (const record of this.#catalogue.records) this.#remember(this.#fromRecord(record))
    for (const detail of this.#catalogue.purchases) this.#remember(this.#fromDetail(detail))
  }

  /** Whether there is an asset with this id, for sale or sold. */
  has(assetId: string): boolean {
    return (
      this.#hits.has(assetId) ||
      [...this.#purchases.values()].some((purchase) => purchase.assetId === assetId)
    )
  }

  /**
   * A page of the assets that have all words in title, description or keywords. A keyword with AND,
   * OR, NOT or parentheses is not evaluated: every asset has it.
   */
  search({
    keyword = '',
    page,
    perPage,
  }: PageQuery & { keyword?: string | undefined }): JsonObject {
    const logical = /[()]|(?:^|\s)(?:AND|OR|NOT)(?:\s|$)/i.test(keyword)
    const words = logical ? [] : keyword.toLowerCase().split(/\s+/)
    const found = this.#catalogue.hits.filter(({ text }) => words.every((w) => text.includes(w)))
    const list = slice(found, { page, perPage }).map(({ wire }) => wire)
    return { per_page: perPage, total: found.length, list }
  }

  /** An asset with its offers: as documented, or made after the documents' example. */
  detail(assetId: string): JsonObject | undefined {
    const { kind, details, detail } = this.#catalogue
    const documented = details.get(assetId)
    if (documented) return documented
    if (!this.has(assetId)) return undefined
    const { wire = {} } = this.#hits.get(assetId) ?? {}
    const template = objectAt(detail, kind)
    const id = typeof template['id'] === 'number' ? Number(assetId) : assetId
    const asset: JsonObject = {
      ...retell(template, wire, assetId),
      id,
      ...('_id' in template ? { _id: assetId } : {}),
      title: wire['title'] ?? wire['description'] ?? template['title'],
      keywords: [],
    }
    return { ...detail, [kind]: asset }
  }

  /** Buys an asset: remembered, and in the history from then on or after the lag. */
  purchase(order: PurchaseOrder): JsonObject | PurchaseRefusal {
    const { assetId, permissionId, warrantName, thirdUserId = '' } = order
    const detail = this.detail(assetId)
    if (!detail) return 'unknown-asset'
    const offer = objectsIn(detail['permissions']).find((one) => idOf(one) === permissionId)
    if (!offer) return 'unknown-offer'

    while (this.#purchases.has(this.#nextId)) this.#nextId++
    const id = this.#nextId++
    const now = this.#clock.now()
    const template = this.#recordTemplate()
    const record: JsonObject = {
      ...template,
      id,
      third_user_id: thirdUserId,
      plus_permission: { id: offer['id'], name: offer['name'] },
      able_id: Number(assetId),
      asset_type: this.#assetType(offer),
      ...('price' in template ? { price: offer['price'] } : {}),
      warrant_name: warrantName,
      download_at: '',
      created_at: vendorTime(now),
    }
    const url = fileUrl(this.#catalogue.purchased['url'], assetId)
    this.#remember({
      id,
      assetId,
      record,
      detail: this.#detailFor(record, { price: offer['price'], fileSize: offer['size'] }),
      url: fileUrl(this.#catalogue.redownload['url'], assetId),
      listedFrom: now + this.historyLagMs,
    })
    return { id, url }
  }

  /** A page of the purchases, newest first. */
  history(query: HistoryQuery): JsonObject {
    const { beginAt = '', endAt = '9', downloaded, assetId, perPage } = query
    const now = this.#clock.now()
    const found = [...this.#purchases.values()]
      .filter((purchase) => {
        const at = createdAt(purchase)
        const wasDownloaded = purchase.record['download_at'] !== ''
        return (
          purchase.listedFrom <= now &&
          at >= beginAt &&
          at <= endAt &&
          (downloaded === undefined || downloaded === wasDownloaded) &&
          (assetId === undefined || purchase.assetId === assetId)
        )
      })
      .sort((a, b) =>
        createdAt(a) === createdAt(b) ? b.id - a.id : createdAt(a) < createdAt(b) ? 1 : -1,
      )
    return {
      per_page: likeIn(this.#catalogue.historyPage, perPage),
      total: found.length,
      list: slice(found, query).map(({ record }) => record),
    }
  }

  /** A purchase with the asset that was bought. */
  purchaseDetail(purchaseId: number): JsonObject | undefined {
    return this.#purchases.get(purchaseId)?.detail
  }

  /** A link to the file of a purchase, which counts as downloaded from then on. */
  download(purchaseId: number): JsonObject | undefined {
    const purchase = this.#purchases.get(purchaseId)
    if (!purchase) return undefined
    purchase.record = { ...purchase.record, download_at: vendorTime(this.#clock.now()) }
    return { url: purchase.url }
  }

  /** The licence certificate of a purchase, a PDF. */
  warrant(purchaseId: number): Uint8Array | undefined {
    const purchase = this.#purchases.get(purchaseId)
    if (!purchase) return undefined
    return warrantDocument({
      kind: this.#catalogue.kind,
      purchaseId,
      assetId: purchase.assetId,
      licensee: String(purchase.record['warrant_name']),
      purchasedAt: createdAt(purchase),
    })
  }

  /** A page of the topics; the category is not evaluated. */
  topics({ page, perPage }: PageQuery): JsonObject {
    const { topicPage, topicHits } = this.#catalogue
    return {
      per_page: likeIn(topicPage, perPage),
      total: topicHits.length,
      data: slice(topicHits, { page, perPage }),
    }
  }

  /** A topic with a page of its assets: as documented, or the catalogue's first as many. */
  topic(topicId: string, page?: PageQuery): JsonObject | undefined {
    const { kind, topics, topicHits, hits } = this.#catalogue
    const listed = topicHits.find((topic) => idOf(topic) === topicId)
    const documented = topics.get(topicId)
    if (documented) {
      const list = objectsIn(documented['list'])
      return { ...documented, list: page ? slice(list, page) : list }
    }
    if (!listed) return undefined
    const count = Number(listed[`${kind}_cnt`] ?? 0)
    const list = hits.slice(0, count).map(({ wire }) => topicAsset(wire))
    const { id, title } = listed
    return { id, title, list: page ? slice(list, page) : list }
  }

  #remember(purchase: RememberedPurchase): void {
    if (!this.#purchases.has(purchase.id)) this.#purchases.set(purchase.id, purchase)
  }

  #recordTemplate(): JsonObject {
    return this.#catalogue.records[0] ?? {}
  }

  #fromRecord(record: JsonObject): RememberedPurchase {
    const assetId = String(record['able_id'])
    return {
      id: Number(record['id']),
      assetId,
      record,
      detail: this.#detailFor(record, {}),
      url: fileUrl(this.#catalogue.redownload['url'], assetId),
      listedFrom: 0,
    }
  }

  #fromDetail(detail: JsonObject): RememberedPurchase {
    const bought = objectAt(detail, 'purchase')
    const assetId = idOf(boughtAsset(detail))
    const template = this.#recordTemplate()
    const user = (key: string, id: unknown): JsonObject => ({ ...objectAt(template, key), id })
    const { id, permission_id, permission_name, price, asset_type, warrant_name, created_at } =
      bought
    return {
      id: Number(id),
      assetId,
      record: {
        ...template,
        id,
        plus_user: user('plus_user', bought['plus_user_id']),
        real_plus_user: user('real_plus_user', bought['real_plus_user_id']),
        plus_permission: { id: permission_id, name: permission_name },
        able_id: Number(assetId),
        asset_type,
        ...('price' in template ? { price } : {}),
        warrant_name,
        download_at: created_at,
        created_at,
      },
      detail,
      url: fileUrl(this.#catalogue.redownload['url'], assetId),
      listedFrom: 0,
    }
  }

  /** The detail of a purchase that the history lists, made after the documents' example. */
  #detailFor(record: JsonObject, known: JsonObject): JsonObject {
    const [template = {}] = this.#catalogue.purchases
    const key = 'video' in template ? 'video' : 'image'
    const assetId = String(record['able_id'])
    const { wire = {} } = this.#hits.get(assetId) ?? {}
    const asset = boughtAsset(template)
    // What was bought is what the asset's own detail tells of, too.
    const own = objectAt(this.detail(assetId) ?? {}, this.#catalogue.kind)
    // The categories have another name in the detail of a video.
    const categories = own['category_ids'] ?? own['shutter_video_category_ids']
    const permission = objectAt(record, 'plus_permission')
    return {
      [key]: {
        ...retell(asset, { ...own, ...wire, category_ids: categories }, assetId),
        id: assetId,
        title: wire['title'] ?? wire['description'] ?? asset['title'],
      },
      purchase: {
        ...objectAt(template, 'purchase'),
        id: record['id'],
        permission_id: permission['id'],
        permission_name: permission['name'],
        plus_user_id: objectAt(record, 'plus_user')['id'],
        real_plus_user_id: objectAt(record, 'real_plus_user')['id'],
        ...('price' in record ? { price: record['price'] } : {}),
        asset_type: record['asset_type'],
        warrant_name: record['warrant_name'],
        created_at: record['created_at'],
        ...known,
      },
    }
  }

  /** The vendor's key for an offer's size: the offer's own, or that of a documented purchase of it. */
  #assetType(offer: JsonObject): unknown {
    const sameOffer = this.#catalogue.purchases
      .map((detail) => objectAt(detail, 'purchase'))
      .find((purchase) => String(purchase['permission_id']) === idOf(offer))
    return offer['asset_type'] ?? sameOffer?.['asset_type'] ?? this.#recordTemplate()['asset_type']
  }
}

function createdAt({ record }: RememberedPurchase): string {
  return String(record['created_at'])
}

function slice<T>(list: readonly T[], { page, perPage }: PageQuery): T[] {
  return list.slice((page - 1) * perPage, page * perPage)
}

/**
 * An asset in the template's form, with its known values. Unknown values stay as in the
 * template, but for its id in URLs.
 */
function retell(template: JsonObject, known: JsonObject, assetId: string): JsonObject {
  const other = (value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll(idOf(template), assetId) : value
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, known[key] ?? other(value)]),
  )
}

/** A number of items in the form that the example has: some pages count in strings. */
function likeIn(example: JsonObject, count: number): number | string {
  return typeof example['per_page'] === 'string' ? String(count) : count
}

/** The example's URL with the asset's id for the number in its file name. */
function fileUrl(example: unknown, assetId: string): string {
  return String(example).replace(/\d+(?=\.\w+$)/, assetId)
}

/** An asset as topics list it, which describe where searches give a title. */
function topicAsset(hit: JsonObject): JsonObject {
  const { title, preview_large_url, preview260_url, thumb_mp4_url, ...rest } = hit
  return { ...rest, description: rest['description'] ?? title }
}
