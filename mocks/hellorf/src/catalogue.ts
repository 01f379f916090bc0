import { type ExampleBook, isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'

/** Hellorf keeps images and videos apart: two catalogues, two purchase histories. */
export type AssetKind = 'image' | 'video'

/** An asset as a search lists it, in the vendor's own form. */
export interface Hit {
  readonly id: string
  readonly wire: JsonObject
  /** What keywords are looked for in: title, description and keywords in lower case. */
  readonly text: string
}

/** Everything that the documents' examples tell about one kind of asset. */
export interface Catalogue {
  readonly kind: AssetKind
  /** In the order in which a search lists them. */
  readonly hits: readonly Hit[]
  /** Assets in full, by id. */
  readonly details: ReadonlyMap<string, JsonObject>
  /** The one that others are made after. */
  readonly detail: JsonObject
  /** Topics in full, by id. */
  readonly topics: ReadonlyMap<string, JsonObject>
  /** Topics as the list of topics has them. */
  readonly topicHits: readonly JsonObject[]
  /** The page of topics, for its form. */
  readonly topicPage: JsonObject
  /** The page of the history, for its form. */
  readonly historyPage: JsonObject
  /** Purchases as the history lists them. */
  readonly records: readonly JsonObject[]
  /** Purchases in full. */
  readonly purchases: readonly JsonObject[]
  /** The response to a purchase: its `id` is the first to be given out. */
  readonly purchased: JsonObject
  /** The response to a repeated download. */
  readonly redownload: JsonObject
}

/** Which operations of the spec say what about a kind. */
const operations = {
  image: {
    search: 'searchImages',
    detail: 'getImage',
    similar: ['listSimilarImages', 'searchImagesByImage'],
    topics: 'listHotImageTopics',
    topic: 'getImageTopic',
    history: 'listImagePurchases',
    purchase: 'getImagePurchase',
    buy: 'purchaseImage',
    redownload: 'redownloadImage',
  },
  video: {
    search: 'searchVideos',
    detail: 'getVideo',
    similar: ['listSimilarVideos'],
    topics: 'listVideoTopics',
    topic: 'getVideoTopic',
    history: 'listVideoPurchases',
    purchase: 'getVideoPurchase',
    buy: 'purchaseVideo',
    redownload: 'redownloadVideo',
  },
} as const

/**
 * Gathers a catalogue from the successful examples of a spec.
 *
 * @throws Error when an operation has no successful example to learn from
 */
export function readCatalogue(kind: AssetKind, examples: ExampleBook): Catalogue {
  const names = operations[kind]
  const payloads = (operation: string): unknown[] =>
    examples.of(operation).flatMap(({ value }) => {
      const data = isJsonObject(value) && value['result'] === true ? value['data'] : undefined
      return data === undefined ? [] : [data]
    })
  const objects = (operation: string): JsonObject[] => payloads(operation).filter(isJsonObject)
  const first = (operation: string): JsonObject => {
    const [found] = objects(operation)
    if (!found) throw new Error(`The spec has no successful example of ${operation}.`)
    return found
  }

  const details = objects(names.detail)
  const topics = objects(names.topic)
  const purchases = objects(names.purchase).filter(unlike('purchase'))
  const listed = [
    ...objects(names.search).flatMap(({ list }) => objectsIn(list)),
    ...details.map((detail) => ({ ...objectAt(detail, kind) })),
    ...names.similar.flatMap((operation) => payloads(operation).flatMap(objectsIn)),
    ...topics.flatMap(({ list }) => objectsIn(list)),
    ...purchases.map((purchase) => boughtAsset(purchase)),
  ]
  return {
    kind,
    hits: gatherHits(kind, listed),
    details: new Map(details.map((detail) => [idOf(objectAt(detail, kind)), detail])),
    detail: details.at(-1) ?? first(names.detail),
    topics: new Map(topics.map((topic) => [idOf(topic), topic])),
    topicHits: payloads(names.topics).flatMap((page) =>
      objectsIn(isJsonObject(page) ? page['data'] : page),
    ),
    topicPage: objects(names.topics)[0] ?? {},
    historyPage: first(names.history),
    records: objects(names.history).flatMap(({ list }) => objectsIn(list)),
    purchases,
    purchased: first(names.buy),
    redownload: first(names.redownload),
  }
}

/** An id in the one form that ids are compared in. */
export function idOf(object: JsonObject): string {
  return String(object['id'])
}

/** The object that a property holds; an empty one when it holds none. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isJsonObject(value) ? value : {}
}

/** The bought asset. The documents call it `image` even when it is a video. */
export function boughtAsset(purchase: JsonObject): JsonObject {
  return 'video' in purchase ? objectAt(purchase, 'video') : objectAt(purchase, 'image')
}

/** Keeps the first of the objects that have the same id at a key. */
function unlike(key: string): (object: JsonObject) => boolean {
  const seen = new Set<string>()
  return (object) => {
    const id = idOf(objectAt(object, key))
    return !seen.has(id) && seen.add(id) !== undefined
  }
}

function gatherHits(kind: AssetKind, listed: readonly JsonObject[]): Hit[] {
  const hits = new Map<string, { wire: JsonObject; text: string }>()
  for (const asset of listed) {
    const id = idOf(asset)
    const text = `${textOf(asset)} ${objectText(asset['keywords'])}`.toLowerCase()
    const known = hits.get(id)
    if (known) known.text += ` ${text}`
    else hits.set(id, { wire: kind === 'image' ? imageHit(asset) : videoHit(asset), text })
  }
  return [...hits].map(([id, hit]) => ({ id, ...hit }))
}

function textOf({ title, description }: JsonObject): string {
  return String(title ?? description ?? '')
}

function objectText(keywords: unknown): string {
  return Array.isArray(keywords) ? keywords.join(' ') : ''
}

function imageHit(asset: JsonObject): JsonObject {
  const { id, aspect, preview_url, preview_large_url, preview260_url } = asset
  return {
    id,
    aspect,
    title: textOf(asset),
    preview_url,
    preview_large_url: preview_large_url ?? preview_url,
    preview260_url: preview260_url ?? preview_url,
  }
}

function videoHit(asset: JsonObject): JsonObject {
  const { id, aspect, duration, preview_jpg_url, preview_mp4_url, thumb_mp4_url } = asset
  return {
    id,
    aspect,
    duration: duration ?? null,
    description: textOf(asset),
    preview_jpg_url,
    preview_mp4_url,
    thumb_mp4_url: thumb_mp4_url ?? preview_mp4_url,
  }
}
