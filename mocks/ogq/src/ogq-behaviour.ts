import {
  type CredentialReader,
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
import { readCatalogue } from './catalogue.ts'
import { ogqCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { OgqMemory, type Viewer } from './ogq-memory.ts'
import type { PageQuery } from './pages.ts'
import { SalesMemory } from './sales-memory.ts'

/** OGQ as far as it goes beyond examples: the key, search, favorites, recents, streaming, usage, sales. */
export class OgqBehaviour implements VendorBehaviour<OperationId> {
  readonly #memory: OgqMemory
  readonly #sales: SalesMemory
  readonly #apiKey: CredentialReader
  readonly handlers: Handlers<OperationId>

  constructor({ examples, wire, clock }: VendorContext) {
    const pageOf = (request: MockRequest): PageQuery => {
      const { place, size } = wire.page(request)
      return { page: place, pageSize: size }
    }
    const memory = new OgqMemory(readCatalogue(examples), clock)
    const sales = new SalesMemory((id) => memory.image(id))
    this.#memory = memory
    this.#sales = sales
    this.#apiKey = wire.credential('apiKey')
    this.handlers = {
      searchImages: (request) => {
        const { query } = request
        const keyword = parameter(query, 'keyword')
        const names = query['creatorNames']
        const creatorNames = names === undefined ? undefined : [names].flat()
        const search = { ...pageOf(request), keyword, creatorNames }
        return success(memory.search(search, viewerOf(request)))
      },
      listFavorites: (request) => success(memory.favorites(pageOf(request), viewerOf(request))),
      addFavorites: (request) =>
        done(memory.addFavorites(userOf(request), listIn(request, 'contentIds').map(String))),
      reorderFavorites: (request) => {
        const placements = objectsIn(listIn(request, 'favoriteItems')).map((item) => ({
          contentId: String(item['contentId']),
          ordering: Number(item['ordering']),
        }))
        return done(memory.reorderFavorites(userOf(request), placements))
      },
      removeFavorite: (request) =>
        done(memory.removeFavorite(userOf(request), pathId(request, 'contentId'))),
      listRecents: (request) => success(memory.recents(pageOf(request), viewerOf(request))),
      removeRecent: (request) =>
        done(memory.removeRecent(userOf(request), pathId(request, 'recentId'))),
      getStreamingUrl: (request) => {
        const policyCode = parameter(request.query, 'policyCode')
        const streamed = memory.stream(pathId(request, 'contentId'), policyCode)
        if (streamed === 'unknown-image') return notFound
        return streamed === 'unknown-policy' ? failure : success(streamed)
      },
      reportSale: (request) => {
        const result = sales.report(bodyOf(request))
        return result === 'unknown-policy' ? failure : done(result === 'taken')
      },
      listPurchases: (request) => success(sales.list(userOf(request), pageOf(request))),
      reportUsage: (request) =>
        done(memory.use(userOf(request), parameter(request.query, 'contentId') ?? '')),
    }
  }

  authenticate(request: MockRequest): string | undefined {
    return this.#apiKey.read(request) === ogqCredentials.apiKey ? undefined : 'keyRefused'
  }

  reset(): void {
    this.#memory.reset()
    this.#sales.reset()
  }
}

const notFound: VendorResponse = { kind: 'example', name: 'notFound' }
const failure: VendorResponse = { kind: 'example', name: 'failure' }

function success(data: unknown): VendorResponse {
  return { kind: 'json', body: { code: 20000, data } }
}

function done(well: boolean): VendorResponse {
  return well ? { kind: 'example', name: 'done' } : notFound
}

function userOf({ query }: MockRequest): string {
  return parameter(query, 'userId') ?? ''
}

function viewerOf(request: MockRequest): Viewer {
  return { userId: userOf(request), origin: request.url.origin }
}

function pathId({ pathParameters }: MockRequest, name: string): string {
  return pathParameters[name] ?? ''
}

function bodyOf({ body }: MockRequest): JsonObject {
  return body.kind === 'json' && isJsonObject(body.value) ? body.value : {}
}

function listIn(request: MockRequest, name: string): readonly unknown[] {
  const list = bodyOf(request)[name]
  return Array.isArray(list) ? list : []
}
