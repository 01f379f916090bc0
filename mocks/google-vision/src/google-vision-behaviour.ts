import {
  type CredentialReader,
  type Handlers,
  isJsonObject,
  type JsonObject,
  type MockRequest,
  objectsIn,
  type VendorBehaviour,
  type VendorContext,
  type VendorResponse,
} from '@picturedesk/mocks'
import { GOOGLE_VISION_TOKEN, googleVisionCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { GoogleVisionMemory } from './google-vision-memory.ts'

/** Most bytes of a call. */
const MOST_BYTES = 10_000_000

/** Google Cloud Vision as far as it goes beyond examples: credentials, pictures, limits. */
export class GoogleVisionBehaviour implements VendorBehaviour<OperationId> {
  readonly #memory = new GoogleVisionMemory()
  readonly #token: CredentialReader
  readonly #apiKey: CredentialReader

  readonly handlers: Handlers<OperationId> = {
    annotateImages: ({ body }): VendorResponse => {
      const requests = requestsIn(body)
      if (!this.#memory.admits(requests.length)) return { kind: 'example', name: 'throttled' }
      return { kind: 'json', body: { responses: this.#memory.annotate(requests) } }
    },
  }

  constructor({ wire }: VendorContext) {
    this.#token = wire.credential('token')
    this.#apiKey = wire.credential('apiKey')
  }

  authenticate(request: MockRequest): string | undefined {
    const token = this.#token.read(request)
    if (token !== undefined) return token === GOOGLE_VISION_TOKEN ? undefined : 'tokenRefused'
    const key = this.#apiKey.read(request)
    if (key === undefined) return 'tokenRefused'
    return key === googleVisionCredentials.apiKey ? undefined : 'keyRefused'
  }

  refuse({ body }: MockRequest<OperationId>): VendorResponse | undefined {
    return body.kind === 'json' && sizeOf(body.value) > MOST_BYTES
      ? { kind: 'example', name: 'malformed' }
      : undefined
  }

  configure(settings: Readonly<Record<string, number>>): void {
    this.#memory.configure(settings)
  }

  reset(): void {
    this.#memory.reset()
  }
}

function requestsIn(body: MockRequest['body']): readonly JsonObject[] {
  return body.kind === 'json' && isJsonObject(body.value) ? objectsIn(body.value['requests']) : []
}

function sizeOf(body: unknown): number {
  return Buffer.byteLength(JSON.stringify(body))
}
