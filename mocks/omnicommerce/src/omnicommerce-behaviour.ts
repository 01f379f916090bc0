import {
  type CredentialReader,
  type Handler,
  type Handlers,
  isJsonObject,
  type MockRequest,
  objectsIn,
  type VendorBehaviour,
  type VendorContext,
  type VendorResponse,
} from '@picturedesk/mocks'
import { readCatalogue } from './catalogue.ts'
import { omniCommerceCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { OmniCommerceMemory } from './omnicommerce-memory.ts'

/** OmniCommerce as far as it goes beyond examples: the key, products, languages, a quota. */
export class OmniCommerceBehaviour implements VendorBehaviour<OperationId> {
  readonly #memory: OmniCommerceMemory
  readonly #apiKey: CredentialReader
  readonly handlers: Handlers<OperationId>

  constructor({ examples, wire }: VendorContext) {
    const memory = new OmniCommerceMemory(readCatalogue(examples))
    this.#memory = memory
    this.#apiKey = wire.credential('apiKey')
    this.handlers = {
      getModeration: (request) => {
        const product = memory.product(
          request.pathParameters['productId'] ?? '',
          languageOf(request),
        )
        if (!product) return { kind: 'example', name: 'notFound' }
        return json(objectsIn(product['imageModeration']).length > 0 ? 201 : 200, product)
      },
      getProductStatus: ({ pathParameters }) => {
        const status = memory.status(pathParameters['productId'] ?? '')
        return status ? json(200, status) : { kind: 'example', name: 'notFound' }
      },
      getStatusCounts: () => json(200, memory.statusCounts()),
      listModerations: batch(memory),
      listModerationsByBarePath: batch(memory),
    }
  }

  authenticate(request: MockRequest): string | undefined {
    return this.#apiKey.read(request) === omniCommerceCredentials.apiKey ? undefined : 'keyRefused'
  }

  refuse({ operation, headers }: MockRequest<OperationId>): VendorResponse | undefined {
    // OpenAPI ignores a header parameter named Content-Type, so that Prism cannot check it.
    const isJson = /^application\/json\b/i.test(headers.get('content-type') ?? '')
    if (operation.id === 'getModeration' && !isJson)
      return { kind: 'example', name: 'invalidRequest' }
    return this.#memory.admit() ? undefined : { kind: 'example', name: 'quotaExhausted' }
  }

  configure({
    quota,
    failEvery,
    leaveOutEvery,
    notAnalysed,
  }: Readonly<Record<string, number>>): void {
    this.#memory.quota = quota ?? this.#memory.quota
    this.#memory.failEvery = failEvery ?? this.#memory.failEvery
    this.#memory.leaveOutEvery = leaveOutEvery ?? this.#memory.leaveOutEvery
    this.#memory.notAnalysed =
      notAnalysed === undefined ? this.#memory.notAnalysed : notAnalysed !== 0
  }

  reset(): void {
    this.#memory.reset()
  }
}

function batch(memory: OmniCommerceMemory): Handler {
  return (request) => json(201, memory.products(idsIn(request.body), languageOf(request)))
}

function languageOf({ headers }: MockRequest): string {
  return headers.get('accept-language') ?? 'en-US'
}

function json(status: number, body: unknown): VendorResponse {
  return { kind: 'json', status, body }
}

function idsIn(body: MockRequest['body']): readonly string[] {
  const ids = body.kind === 'json' && isJsonObject(body.value) ? body.value['productIds'] : []
  return Array.isArray(ids) ? ids.map(String) : []
}
