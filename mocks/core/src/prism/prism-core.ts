import type { IHttpConfig, PrismHttpInstance } from '@stoplight/prism-http'
import type { IHttpOperation } from '@stoplight/types'
import { jsonResponse, type MockResponse, textResponse } from '../mock-response.ts'
import type { MockViolation } from '../mock-violation.ts'
import type { MockRequest } from '../request/mock-request.ts'
import { isJson } from '../spec/media-type.ts'
import {
  isJsonObject,
  type OpenApiDocument,
  objectsIn,
  pointerStep,
} from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'
import { prismDocument } from './prism-document.ts'
import { silentLogger } from './silent-logger.ts'
import { toPrismRequest } from './to-prism-request.ts'

/** What Prism makes of a request. */
export type PrismResult =
  | { readonly response: MockResponse; readonly violations?: never }
  | { readonly violations: readonly MockViolation[] }

/** Prism's mock of a spec, without its server. */
export class PrismCore {
  readonly #prism: PrismHttpInstance
  readonly #resources: ReadonlyMap<string, IHttpOperation>
  /** The response to each operation and code, once it was found to fit the spec: it never changes. */
  readonly #responses = new Map<string, MockResponse>()

  private constructor(prism: PrismHttpInstance, resources: ReadonlyMap<string, IHttpOperation>) {
    this.#prism = prism
    this.#resources = resources
  }

  /** Loads Prism, which takes about a second once a process, and gives it a spec. */
  static async load(document: OpenApiDocument): Promise<PrismCore> {
    const { createInstance, getHttpOperationsFromSpec } = await import('@stoplight/prism-http')
    const operations = await getHttpOperationsFromSpec(prismDocument(document))
    const prism = createInstance(config(undefined, true), { logger: silentLogger as never })
    return new PrismCore(
      prism,
      new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation])),
    )
  }

  /**
   * Validates a request and responds with the first example of its lowest success status, or of
   * `code`.
   */
  async serve(request: MockRequest, code?: number): Promise<PrismResult> {
    const { operation } = request
    const resource = this.#resources.get(`${operation.method} ${operation.path}`)
    if (!resource) throw new Error(`Prism does not know ${operation.id}.`)
    const key = `${operation.id} ${code ?? ''}`
    const known = this.#responses.get(key)
    const settings = config(code, known === undefined)
    const result = await this.#prism.request(toPrismRequest(request), [resource], settings)()
    if (result._tag === 'Left') return { violations: fromError(operation, result.left, code) }
    const { output, validations } = result.right
    const violations = [
      ...validations.input.map((found) => diagnostic('client', operation, found)),
      // The spec's response to a HEAD is the response that a GET would get.
      ...(operation.method === 'head' ? [] : validations.output).map((found) =>
        diagnostic('spec', operation, found),
      ),
    ]
    if (violations.length > 0) return { violations }
    if (known) return { response: known }
    const response = fromPrism(output.statusCode, output.headers ?? {}, output.body)
    this.#responses.set(key, response)
    return { response }
  }
}

/** Made anew for each call, as Prism writes into it. */
function config(code: number | undefined, validateResponse: boolean): IHttpConfig {
  return {
    checkSecurity: true,
    validateRequest: false,
    validateResponse,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, ...(code === undefined ? {} : { code }) },
  }
}

function fromPrism(status: number, headers: object, body: unknown): MockResponse {
  const named = Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
  const contentType = named['content-type'] ?? 'text/plain'
  if (body === undefined) return { status, headers: named, bytes: new Uint8Array() }
  const response =
    typeof body === 'string' && !isJson(contentType)
      ? textResponse(status, contentType, body)
      : jsonResponse(status, body, contentType)
  return { ...response, headers: { ...named, ...response.headers } }
}

function fromError(operation: Operation, error: Error, code: number | undefined): MockViolation[] {
  const { additional, detail } = error as { additional?: unknown; detail?: unknown }
  const found = isJsonObject(additional) ? objectsIn(additional['validation']) : []
  if (found.length > 0)
    return found.map(({ location, message }) =>
      diagnostic('client', operation, {
        message: String(message),
        path: Array.isArray(location) ? location.map(String) : [],
      }),
    )
  if (code !== undefined && error.name.endsWith('#NOT_FOUND')) {
    const message = `The operation has no response ${code} in the spec.`
    return [{ blame: 'client', operation: operation.id, pointer: '/headers/prefer', message }]
  }
  const unauthorized = error.name.endsWith('#UNAUTHORIZED')
  const message = unauthorized
    ? 'The request lacks the credentials that the spec demands.'
    : `Prism cannot respond: ${error.message} ${typeof detail === 'string' ? detail : ''}`.trim()
  const blame = unauthorized || error.name.endsWith('#INVALID_CONTENT_TYPE') ? 'client' : 'spec'
  return [{ blame, operation: operation.id, pointer: '', message }]
}

function diagnostic(
  blame: MockViolation['blame'],
  operation: Operation,
  { message, path }: { message: string; path?: string[] | undefined },
): MockViolation {
  const side = blame === 'spec' ? '/response' : ''
  return {
    blame,
    operation: operation.id,
    pointer: side + (path ?? []).map(pointerStep).join(''),
    message,
  }
}
