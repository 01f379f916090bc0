import {
  isJsonObject,
  type JsonObject,
  type MockRequest,
  objectsIn,
  parameter,
  type VendorAnswer,
  type VendorBehaviour,
  type VendorContext,
} from '@picturedesk/mocks'
import { authenticate } from './authenticate.ts'
import { type AssetKind, readCatalogue } from './catalogue.ts'
import { hellorfCredentials } from './credentials.ts'
import { HellorfMemory, type PageQuery } from './hellorf-memory.ts'

type Handler = (request: MockRequest) => VendorAnswer | undefined

/** Hellorf as far as it goes beyond examples: credentials, search, details, topics, purchases. */
export class HellorfBehaviour implements VendorBehaviour {
  readonly #context: VendorContext
  readonly #memories: readonly HellorfMemory[]
  readonly #handlers: ReadonlyMap<string, Handler>
  /** How far the clock by which nonces are judged is ahead of the mock's. */
  #clockAheadMs = 0

  constructor(context: VendorContext) {
    this.#context = context
    const { examples, clock } = context
    const images = new HellorfMemory(readCatalogue('image', examples), clock)
    const videos = new HellorfMemory(readCatalogue('video', examples), clock)
    this.#memories = [images, videos]
    this.#handlers = new Map<string, Handler>([
      ...Object.entries(this.#handlersOf('image', images, 'Image', 'Images')),
      ...Object.entries(this.#handlersOf('video', videos, 'Video', 'Videos')),
      ['listVideoTopics', ({ query }) => success(videos.topics(pageOf(query, 30)))],
      ['searchImagesByImage', ({ body }) => this.#searchByImage(body)],
    ])
  }

  authenticate(request: MockRequest): string | undefined {
    const now = this.#context.clock.now() + this.#clockAheadMs
    return authenticate(request, hellorfCredentials, now)
  }

  answer(request: MockRequest): VendorAnswer | undefined {
    return this.#handlers.get(request.operation.id)?.(request)
  }

  configure({ historyLagMs, clockAheadMs }: Readonly<Record<string, number>>): void {
    this.#clockAheadMs = clockAheadMs ?? this.#clockAheadMs
    for (const memory of this.#memories) memory.historyLagMs = historyLagMs ?? memory.historyLagMs
  }

  reset(): void {
    this.#clockAheadMs = 0
    for (const memory of this.#memories) memory.reset()
  }

  #handlersOf(
    kind: AssetKind,
    memory: HellorfMemory,
    one: string,
    many: string,
  ): Record<string, Handler> {
    const idName = `${kind}_id`
    return {
      [`search${many}`]: ({ query }) =>
        success(memory.search({ keyword: parameter(query, 'keyword'), ...pageOf(query, 100) })),
      [`get${one}`]: ({ query }) => found(memory.detail(parameter(query, idName) ?? '')),
      [`listSimilar${many}`]: ({ pathParameters }) =>
        memory.has(pathParameters['id'] ?? '') ? undefined : notFound,
      [`get${one}Topic`]: ({ pathParameters, query }) =>
        found(
          memory.topic(
            pathParameters['id'] ?? '',
            kind === 'image' ? pageOf(query, 200) : undefined,
          ),
        ),
      [`purchase${one}`]: ({ body }) => purchase(memory, idName, body),
      [`list${one}Purchases`]: ({ query }) => {
        const downloaded = parameter(query, 'is_download')
        return success(
          memory.history({
            ...pageOf(query, 10),
            beginAt: parameter(query, 'begin_at'),
            endAt: parameter(query, 'end_at'),
            downloaded: downloaded === undefined ? undefined : downloaded === '1',
            assetId: parameter(query, idName),
          }),
        )
      },
      [`get${one}Purchase`]: (request) => found(memory.purchaseDetail(purchaseIdOf(request))),
      [`redownload${one}`]: (request) => found(memory.download(purchaseIdOf(request))),
      [`download${one}Warrant`]: (request) => {
        const bytes = memory.warrant(purchaseIdOf(request))
        return bytes ? { kind: 'bytes', contentType: 'application/pdf', bytes } : notFound
      },
    }
  }

  /** The example's images, as many as were asked for: the picture itself is not looked at. */
  #searchByImage(body: MockRequest['body']): VendorAnswer | undefined {
    const perPage = body.kind === 'form' ? parameter(body.fields, 'per_page') : undefined
    const [example] = this.#context.examples.of('searchImagesByImage')
    const images = isJsonObject(example?.value) ? objectsIn(example.value['data']) : []
    return success(images.slice(0, Number(perPage ?? 100)))
  }
}

const notFound: VendorAnswer = { kind: 'example', name: 'notFound' }

function success(data: unknown): VendorAnswer {
  return { kind: 'json', body: { result: true, data } }
}

function found(data: JsonObject | undefined): VendorAnswer {
  return data ? success(data) : notFound
}

function purchase(
  memory: HellorfMemory,
  idName: string,
  body: MockRequest['body'],
): VendorAnswer | undefined {
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

function purchaseIdOf({ query }: MockRequest): number {
  return Number(parameter(query, 'purchase_id'))
}

function pageOf(query: MockRequest['query'], perPage: number): PageQuery {
  return {
    page: Number(parameter(query, 'page') ?? 1),
    perPage: Number(parameter(query, 'per_page') ?? perPage),
  }
}
