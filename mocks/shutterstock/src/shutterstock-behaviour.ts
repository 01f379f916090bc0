import {
  type ExampleBook,
  type Handler,
  type Handlers,
  isJsonObject,
  type JsonObject,
  type MockRequest,
  objectsIn,
  parameter,
  type VendorBehaviour,
  type VendorContext,
  type VendorResponse,
} from '@picturedesk/mocks'
import { authenticator } from './authenticate.ts'
import { Catalogue } from './catalogue.ts'
import { CollectionMemory } from './collection-memory.ts'
import type { OperationId } from './generated/operation-id.ts'
import { KINDS, type Kind, operations } from './kinds.ts'
import { LicenseMemory } from './license-memory.ts'
import { payloadOf } from './payload-of.ts'
import { pageOf, search, view } from './search.ts'
import { Subscriptions } from './subscriptions.ts'
import { UploadMemory } from './upload-memory.ts'

/** Shutterstock as far as it goes beyond examples: searches, subscriptions, licences, collections. */
export class ShutterstockBehaviour implements VendorBehaviour<OperationId> {
  readonly handlers: Handlers<OperationId>
  readonly authenticate: (request: MockRequest) => string | undefined
  readonly #subscriptions: Subscriptions
  readonly #uploads: UploadMemory
  readonly #licenses: readonly LicenseMemory[]
  readonly #collections: readonly CollectionMemory[]

  constructor({ examples, wire, clock }: VendorContext) {
    this.authenticate = authenticator(wire)
    const subscriptions = new Subscriptions(examples, clock)
    const uploads = new UploadMemory(examples)
    const desks = KINDS.map((kind) => ({
      kind,
      catalogue: new Catalogue(kind, examples),
      licenses: new LicenseMemory(kind, examples, clock),
      collections: new CollectionMemory(kind, examples, clock),
    }))
    this.#subscriptions = subscriptions
    this.#uploads = uploads
    this.#licenses = desks.map(({ licenses }) => licenses)
    this.#collections = desks.map(({ collections }) => collections)
    const [image, video, audio] = desks.map(({ kind, catalogue, licenses, collections }) => ({
      ...assetHandlers(kind, catalogue, { uploads, examples, wire }),
      ...licenseHandlers(kind, catalogue, { licenses, subscriptions, wire }),
      ...collectionHandlers(collections, wire),
    })) as [KindHandlers, KindHandlers, KindHandlers]
    this.handlers = {
      listSubscriptions: () => json(subscriptions.list()),
      searchImages: image.search,
      searchVideos: video.search,
      searchAudio: audio.search,
      listImageSuggestions: suggest(examples),
      getImage: image.get,
      getVideo: video.get,
      getAudio: audio.get,
      listImagesById: image.many,
      listVideosById: video.many,
      listAudioById: audio.many,
      listSimilarImages: image.similar,
      listSimilarVideos: video.similar,
      createImageUpload: () => json(uploads.take(), 201),
      searchImagesByImage: image.byImage,
      searchVideosByImage: video.byImage,
      listImageLicenses: image.history,
      listVideoLicenses: video.history,
      listAudioLicenses: audio.history,
      purchaseImage: image.license,
      purchaseVideo: video.license,
      purchaseAudio: audio.license,
      downloadImage: image.download,
      downloadVideo: video.download,
      downloadAudio: audio.download,
      listImageCollections: image.list,
      listVideoCollections: video.list,
      listAudioCollections: audio.list,
      createImageCollection: image.create,
      createVideoCollection: video.create,
      createAudioCollection: audio.create,
      getImageCollection: image.collection,
      getVideoCollection: video.collection,
      getAudioCollection: audio.collection,
      renameImageCollection: image.rename,
      renameVideoCollection: video.rename,
      renameAudioCollection: audio.rename,
      deleteImageCollection: image.delete,
      deleteVideoCollection: video.delete,
      deleteAudioCollection: audio.delete,
      listImageCollectionItems: image.items,
      listVideoCollectionItems: video.items,
      listAudioCollectionItems: audio.items,
      addImageCollectionItems: image.add,
      addVideoCollectionItems: video.add,
      addAudioCollectionItems: audio.add,
      removeImageCollectionItems: image.remove,
      removeVideoCollectionItems: video.remove,
      removeAudioCollectionItems: audio.remove,
    }
  }

  configure({ historyLagMs, downloadsLeft }: Readonly<Record<string, number>>): void {
    for (const licenses of this.#licenses)
      licenses.historyLagMs = historyLagMs ?? licenses.historyLagMs
    this.#subscriptions.left = downloadsLeft ?? this.#subscriptions.left
  }

  reset(): void {
    this.#subscriptions.reset()
    this.#uploads.reset()
    for (const memory of [...this.#licenses, ...this.#collections]) memory.reset()
  }
}

type KindHandlers = ReturnType<typeof assetHandlers> &
  ReturnType<typeof licenseHandlers> &
  ReturnType<typeof collectionHandlers>

const notFound: VendorResponse = { kind: 'example', name: 'notFound' }

function json(body: unknown, status = 200): VendorResponse {
  return { kind: 'json', body, status }
}

function found(body: JsonObject | undefined): VendorResponse {
  return body ? json(body) : notFound
}

/** Prism makes the response without a body. */
function done(isFound: boolean): VendorResponse | undefined {
  return isFound ? undefined : notFound
}

function idOf({ pathParameters }: MockRequest): string {
  return pathParameters['id'] ?? ''
}

function bodyOf({ body }: MockRequest): JsonObject {
  return body.kind === 'json' && isJsonObject(body.value) ? body.value : {}
}

function assetHandlers(
  kind: Kind,
  catalogue: Catalogue,
  {
    uploads,
    examples,
    wire,
  }: Pick<VendorContext, 'examples' | 'wire'> & { readonly uploads: UploadMemory },
) {
  const searchId = payloadOf(examples, operations[kind].search)['search_id']
  return {
    search: ((request) =>
      json(search(catalogue, request.query, wire.page(request), searchId))) as Handler,
    get: ((request) => found(view(catalogue, idOf(request), request.query, 'full'))) as Handler,
    many: (({ query }) => {
      const ids = [query['id'] ?? []].flat()
      const known = ids.flatMap((id) => view(catalogue, id, query) ?? [])
      const missing = ids.filter((id) => catalogue.full(id) === undefined)
      const error = { message: 'Nothing has this id', items: missing.map((id) => ({ id })) }
      return json(missing.length === 0 ? { data: known } : { data: known, errors: [error] })
    }) as Handler,
    similar: ((request) => {
      const { query } = request
      if (catalogue.full(idOf(request)) === undefined) return notFound
      const others = catalogue.ids.filter((id) => id !== idOf(request))
      const page = pageOf(others, wire.page(request), (id) => view(catalogue, id, query))
      return json({ ...page, search_id: searchId })
    }) as Handler,
    byImage: ((request) => {
      const { query } = request
      if (!uploads.knows(parameter(query, 'asset_id') ?? '')) return notFound
      const page = pageOf(catalogue.ids, wire.page(request), (id) => view(catalogue, id, query))
      return json({ ...page, search_id: searchId })
    }) as Handler,
  }
}

function licenseHandlers(
  kind: Kind,
  catalogue: Catalogue,
  {
    licenses,
    subscriptions,
    wire,
  }: Pick<VendorContext, 'wire'> & {
    readonly licenses: LicenseMemory
    readonly subscriptions: Subscriptions
  },
) {
  return {
    history: ((request) => json(licenses.history(request.query, wire.page(request)))) as Handler,
    license: ((request) => {
      const orders = objectsIn(bodyOf(request)[operations[kind].orders])
      const data = orders.map((order) => licenses.license(order, catalogue, subscriptions))
      return json({ data })
    }) as Handler,
    download: ((request) => found(licenses.download(idOf(request)))) as Handler,
  }
}

function collectionHandlers(collections: CollectionMemory, wire: VendorContext['wire']) {
  return {
    list: ((request) => json(collections.list(wire.page(request)))) as Handler,
    create: ((request) => json(collections.create(bodyOf(request)['name']), 201)) as Handler,
    collection: ((request) => found(collections.get(idOf(request)))) as Handler,
    rename: ((request) =>
      done(collections.rename(idOf(request), bodyOf(request)['name']))) as Handler,
    delete: ((request) => done(collections.delete(idOf(request)))) as Handler,
    items: ((request) => found(collections.items(idOf(request), wire.page(request)))) as Handler,
    add: ((request) => {
      const ids = objectsIn(bodyOf(request)['items']).map(({ id }) => String(id))
      return done(collections.add(idOf(request), ids))
    }) as Handler,
    remove: ((request) =>
      done(collections.remove(idOf(request), [request.query['item_id'] ?? []].flat()))) as Handler,
  }
}

/** The documented words that begin as the text does. */
function suggest(examples: ExampleBook): Handler {
  const { data } = payloadOf(examples, 'listImageSuggestions')
  const words = Array.isArray(data) ? data.map(String) : []
  return ({ query }) => {
    const start = (parameter(query, 'query') ?? '').toLowerCase()
    const limit = Number(parameter(query, 'limit') ?? 10)
    return json({ data: words.filter((word) => word.startsWith(start)).slice(0, limit) })
  }
}
