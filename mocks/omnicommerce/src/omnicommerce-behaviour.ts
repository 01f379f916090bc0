import {
  isJsonObject,
  type MockRequest,
  objectsIn,
  type VendorAnswer,
  type VendorBehaviour,
  type VendorContext,
} from '@picturedesk/mocks'
import { readCatalogue } from './catalogue.ts'
import { omniCommerceCredentials } from './credentials.ts'
import { OmniCommerceMemory } from './omnicommerce-memory.ts'

/** OmniCommerce as far as it goes beyond examples: the key, products, languages, a quota. */
export class OmniCommerceBehaviour implements VendorBehaviour {
  readonly #memory: OmniCommerceMemory

  constructor({ examples }: VendorContext) {
    this.#memory = new OmniCommerceMemory(readCatalogue(examples))
  }

  authenticate({ headers }: MockRequest): string | undefined {
    return headers.get('x-api-key') === omniCommerceCredentials.apiKey ? undefined : 'keyRefused'
  }

  answer(request: MockRequest): VendorAnswer | undefined {
    const { operation, headers, pathParameters, body } = request
    const single = operation.id === 'getModeration'
    // the one thing that the spec cannot say, and Prism not check
    if (single && !/^application\/json\b/i.test(headers.get('content-type') ?? ''))
      return { kind: 'example', name: 'invalidRequest' }
    if (!this.#memory.admit()) return { kind: 'example', name: 'quotaExhausted' }

    const language = headers.get('accept-language') ?? 'en-US'
    if (!single) return json(201, this.#memory.products(idsIn(body), language))
    const found = this.#memory.product(pathParameters['productId'] ?? '', language)
    if (!found) return { kind: 'example', name: 'notFound' }
    return json(objectsIn(found['imageModeration']).length > 0 ? 201 : 200, found)
  }

  configure({ quota, failEvery, leaveOutEvery }: Readonly<Record<string, number>>): void {
    this.#memory.quota = quota ?? this.#memory.quota
    this.#memory.failEvery = failEvery ?? this.#memory.failEvery
    this.#memory.leaveOutEvery = leaveOutEvery ?? this.#memory.leaveOutEvery
  }

  reset(): void {
    this.#memory.reset()
  }
}

function json(status: number, body: unknown): VendorAnswer {
  return { kind: 'json', status, body }
}

function idsIn(body: MockRequest['body']): readonly string[] {
  const ids = body.kind === 'json' && isJsonObject(body.value) ? body.value['productIds'] : []
  return Array.isArray(ids) ? ids.map(String) : []
}
