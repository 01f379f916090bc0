import {
  type CredentialReader,
  type Handlers,
  type JsonObject,
  type MockRequest,
  parameter,
  type VendorBehaviour,
  type VendorContext,
  type VendorResponse,
  type WirePlaces,
} from '@picturedesk/mocks'
import { readCatalogue } from './catalogue.ts'
import { openverseCredentials } from './credentials.ts'
import type { OperationId } from './generated/operation-id.ts'
import { OpenverseMemory } from './openverse-memory.ts'
import { readSearch } from './read-search.ts'
import { Throttle } from './throttle.ts'
import { TokenMemory } from './token-memory.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The limits without a token. The number of calls is assumed; the documents leave it to the headers. */
const EVERYONE = {
  pageSize: 20,
  rates: [
    { calls: 20, windowMs: MINUTE },
    { calls: 200, windowMs: DAY },
  ],
}
/** The limits of registered applications. */
const APPLICATIONS = {
  pageSize: 50,
  rates: [
    { calls: 100, windowMs: MINUTE },
    { calls: 10_000, windowMs: DAY },
  ],
}
/** The limits that an application gets on request. The number of calls is assumed. */
const ENHANCED = {
  rates: [
    { calls: 1000, windowMs: MINUTE },
    { calls: 100_000, windowMs: DAY },
  ],
}
/** Images of a search that can be seen, by anyone. */
const MOST_RESULTS = 240

/** Openverse as far as it goes beyond examples: tokens, limits, search, related images. */
export class OpenverseBehaviour implements VendorBehaviour<OperationId> {
  readonly #tokens: TokenMemory
  readonly #everyone: Throttle
  readonly #standard: Throttle
  readonly #enhanced: Throttle
  readonly #memory: OpenverseMemory
  readonly #wire: WirePlaces
  readonly #token: CredentialReader
  readonly handlers: Handlers<OperationId>
  #isThrottled = false
  #isEnhanced = false

  constructor({ examples, wire, clock }: VendorContext) {
    this.#wire = wire
    this.#token = wire.credential('token')
    const memory = new OpenverseMemory(readCatalogue(examples))
    this.#memory = memory
    this.#tokens = new TokenMemory(examples.find('createToken', 'token')?.value, clock)
    this.#everyone = new Throttle(EVERYONE.rates, clock)
    this.#standard = new Throttle(APPLICATIONS.rates, clock)
    this.#enhanced = new Throttle(ENHANCED.rates, clock)
    this.handlers = {
      createToken: () => json(this.#tokens.issue()),
      searchImages: (request) => this.#search(request),
      getImage: (request) => found(memory.image(idOf(request), request.url.origin)),
      listRelatedImages: (request) => found(memory.related(idOf(request), request.url.origin)),
      getThumbnail: (request) => (memory.image(idOf(request), '') ? undefined : notFound),
      getRateLimit: () => json(this.#usage()),
    }
  }

  authenticate(request: MockRequest<OperationId>): string | undefined {
    const { operation, body } = request
    if (operation.id === 'createToken') {
      const fields = body.kind === 'form' ? body.fields : {}
      const { clientId, clientSecret } = openverseCredentials
      const isKnown =
        parameter(fields, 'client_id') === clientId &&
        parameter(fields, 'client_secret') === clientSecret
      return isKnown ? undefined : 'credentialsRefused'
    }
    const token = this.#token.read(request)
    if (token === undefined) return operation.id === 'getRateLimit' ? 'tokenRefused' : undefined
    return this.#tokens.use(token) ? undefined : 'tokenRefused'
  }

  refuse(request: MockRequest<OperationId>): VendorResponse | undefined {
    if (request.operation.id === 'createToken') return undefined
    const throttle = this.#token.read(request) === undefined ? this.#everyone : this.#application
    const wait = this.#isThrottled ? MINUTE : throttle.take()
    return wait > 0 ? throttled(Math.ceil(wait / 1000)) : undefined
  }

  configure({ throttled, enhanced, callsPerToken }: Readonly<Record<string, number>>): void {
    if (throttled !== undefined) this.#isThrottled = throttled > 0
    if (enhanced !== undefined) this.#isEnhanced = enhanced > 0
    if (callsPerToken !== undefined) this.#tokens.callsPerToken = callsPerToken
  }

  reset(): void {
    this.#isThrottled = false
    this.#isEnhanced = false
    this.#tokens.reset()
    this.#everyone.reset()
    this.#standard.reset()
    this.#enhanced.reset()
  }

  get #application(): Throttle {
    return this.#isEnhanced ? this.#enhanced : this.#standard
  }

  #search(request: MockRequest): VendorResponse {
    const isAnonymous = this.#token.read(request) === undefined
    const search = readSearch(request.query, this.#wire.page(request), isAnonymous)
    const { page, pageSize, source, excludedSource } = search
    const most = (isAnonymous ? EVERYONE : APPLICATIONS).pageSize
    if (pageSize > most) return tooMuch(most)
    if (page * pageSize > MOST_RESULTS) return tooMuch(Math.floor(MOST_RESULTS / pageSize))
    if (source && excludedSource) return { kind: 'example', name: 'sourcesConflict' }
    const found = this.#memory.search(search, request.url.origin)
    const unknown = [...(source ?? []), ...(excludedSource ?? [])].filter(
      (name) => !this.#memory.sources.has(name),
    )
    return json(unknown.length === 0 ? found : { ...found, warnings: [warningOf(unknown)] })
  }

  #usage(): JsonObject {
    return {
      requests_this_minute: this.#application.count(MINUTE),
      requests_today: this.#application.count(DAY),
      rate_limit_model: this.#isEnhanced ? 'enhanced' : 'standard',
      verified: true,
    }
  }
}

const notFound: VendorResponse = { kind: 'example', name: 'notFound' }

function json(body: unknown): VendorResponse {
  return { kind: 'json', body }
}

function found(body: JsonObject | undefined): VendorResponse {
  return body ? json(body) : notFound
}

/** The vendor takes a page that is too large or too deep for a lack of credentials. */
function tooMuch(most: number): VendorResponse {
  const detail = `Ensure this value is less than or equal to ${most}.`
  return { kind: 'json', status: 401, body: { detail } }
}

function throttled(seconds: number): VendorResponse {
  const detail = `Request was throttled. Expected available in ${seconds} seconds.`
  const headers = { 'retry-after': String(seconds) }
  return { kind: 'json', status: 429, body: { detail }, headers }
}

function warningOf(sources: readonly string[]): JsonObject {
  const message = `There is no source ${sources.map((name) => `'${name}'`).join(', ')}.`
  return { code: 'partially invalid request parameter', message }
}

function idOf({ pathParameters }: MockRequest): string {
  return pathParameters['identifier'] ?? ''
}
