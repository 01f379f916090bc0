import {
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
import { type Authenticate, authenticator } from './authenticate.ts'
import { readCatalogue } from './catalogue.ts'
import { hellorfCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { HellorfMemory, type PageQuery } from './hellorf-memory.ts'

/** Hellorf as far as it goes beyond examples: credentials, search, details, topics, purchases. */
export class HellorfBehaviour implements VendorBehaviour<OperationId> {
  readonly #context: VendorContext
  readonly #authenticate: Authenticate
  readonly #memories: readonly HellorfMemory[]
  readonly handlers: Handlers<OperationId>
  /** How far the clock by which nonces are judged is ahead of the mock's. */
  #clockAheadMs = 0

  constructor(context: VendorContext) {
    const { examples, wire, clock } = context
    this.#context = context
    this.#authenticate = authenticator(wire, hellorfCredentials)
    const pageOf = (request: MockRequest): PageQuery => {
      const { place, size } = wire.page(request)
      return { page: place, perPage: size }
    }
    const images = new HellorfMemory(readCatalogue('image', examples), clock)
    const videos = new HellorfMemory(readCatalogue('video', examples), clock)
    this.#memories = [images, videos]
    this.handlers = {
      searchImages: search(images, pageOf),
      searchVideos: search(videos, pageOf),
      searchImagesByImage: (request) => this.#searchByImage(pageOf(request)),
      getImage: detail(images, 'image_id'),
      getVideo: detail(videos, 'video_id'),
      listSimilarImages: similar(images),
      listSimilarVideos: similar(videos),
      getImageTopic: topic(images, pageOf),
      getVideoTopic: topic(videos, () => undefined),
      listVideoTopics: (request) => success(videos.topics(pageOf(request))),
      purchaseImage: purchase(images, 'image_id'),
      purchaseVideo: purchase(videos, 'video_id'),
      listImagePurchases: history(images, 'image_id', pageOf),
      listVideoPurchases: history(videos, 'video_id', pageOf),
      getImagePurchase: purchaseDetail(images),
      getVideoPurchase: purchaseDetail(videos),
      redownloadImage: download(images),
      redownloadVideo: download(videos),
      downloadImageWarrant: warrant(images),
      downloadVideoWarrant: warrant(videos),
    }
  }

  authenticate(request: MockRequest): string | undefined {
    const now = this.#context.clock.now() + this.#clockAheadMs
    return this.#authenticate(request, now)
  }

  configure({ historyLagMs, clockAheadMs }: Readonly<Record<string, number>>): void {
    this.#clockAheadMs = clockAheadMs ?? this.#clockAheadMs
    for (const memory of this.#memories) memory.historyLagMs = historyLagMs ?? memory.historyLagMs
  }

  reset(): void {
    this.#clockAheadMs = 0
    for (const memory of this.#memories) memory.reset()
  }

  /** The example's images, as many as were asked for: the picture itself is not looked at. */
  #searchByImage({ perPage }: PageQuery): VendorResponse | undefined {
    const [example] = this.#context.examples.of('searchImagesByImage')
    const images = isJsonObject(example?.value) ? objectsIn(example.value['data']) : []
    return success(images.slice(0, perPage))
  }
}

type PageOf = (request: MockRequest) => PageQuery

const notFound: VendorResponse = { kind: 'example', name: 'notFound' }

function success(data: unknown): VendorResponse {
  return { kind: 'json', body: { result: true, data } }
}

function found(data: JsonObject | undefined): VendorResponse {
  return data ? success(data) : notFound
}

function search(memory: HellorfMemory, pageOf: PageOf): Handler {
  return (request) =>
    success(memory.search({ keyword: parameter(request.query, 'keyword'), ...pageOf(request) }))
}

function detail(memory: HellorfMemory, idName: string): Handler {
  return ({ query }) => found(memory.detail(parameter(query, idName) ?? ''))
}

/** Prism's example, for an asset that the catalogue has. */
function similar(memory: HellorfMemory): Handler {
  return ({ pathParameters }) => (memory.has(pathParameters['id'] ?? '') ? undefined : notFound)
}

function topic(
  memory: HellorfMemory,
  pageIn: (request: MockRequest) => PageQuery | undefined,
): Handler {
  return (request) => found(memory.topic(request.pathParameters['id'] ?? '', pageIn(request)))
}

function purchase(memory: HellorfMemory, idName: string): Handler {
  return ({ body }) => {
    if (body.kind !== 'form') return undefined
    const result = memory.purchase({
      assetId: parameter(body.fields, idName) ?? '',
      permissionId: parameter(body.fields, 'permission_id') ?? '',
      warrantName: parameter(body.fields, 'warrant_name') ?? '',
      thirdUserId: parameter(body.fields, 'third_user_id'),
    })
    if (result === 'unknown-asset') return notFound
    return result === 'unknown-offer' ? { kind: 'example', name: 'failure' } : success(result)
  }
}

function history(memory: HellorfMemory, idName: string, pageOf: PageOf): Handler {
  return (request) => {
    const { query } = request
    const downloaded = parameter(query, 'is_download')
    return success(
      memory.history({
        ...pageOf(request),
        beginAt: parameter(query, 'begin_at'),
        endAt: parameter(query, 'end_at'),
        downloaded: downloaded === undefined ? undefined : downloaded === '1',
        assetId: parameter(query, idName),
      }),
    )
  }
}

function purchaseDetail(memory: HellorfMemory): Handler {
  return (request) => found(memory.purchaseDetail(purchaseIdOf(request)))
}

function download(memory: HellorfMemory): Handler {
  return (request) => found(memory.download(purchaseIdOf(request)))
}

function warrant(memory: HellorfMemory): Handler {
  return (request) => {
    const bytes = memory.warrant(purchaseIdOf(request))
    return bytes ? { kind: 'bytes', contentType: 'application/pdf', bytes } : notFound
  }
}

function purchaseIdOf({ query }: MockRequest): number {
  return Number(parameter(query, 'purchase_id'))
}
