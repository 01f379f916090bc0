import type { IHttpConfig, PrismHttpInstance } from '@stoplight/prism-http'
import type { IHttpOperation } from '@stoplight/types'
import { silentLogger } from '../prism/silent-logger.ts'
import { toPrismRequest } from '../prism/to-prism-request.ts'
import type { MockRequest } from '../request/mock-request.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import type { UpstreamResponse } from './compare-response.ts'

type PrismResult = Awaited<ReturnType<ReturnType<PrismHttpInstance['request']>>>

/** What Prism finds wrong, with the path of keys to it, `query`, `body` or `header` first. */
export type PrismDiagnostic = Extract<
  PrismResult,
  { right: unknown }
>['right']['validations']['input'][number]

/** A vendor's response, and what Prism found wrong with the credentials of the request. */
export interface ProxiedResponse {
  readonly response: UpstreamResponse
  readonly input: readonly PrismDiagnostic[]
}

/**
 * Prism's proxy on a spec. Prism looks for credentials; the request itself is sent as the client
 * wrote it, byte by byte, since Prism's own forwarder writes query and body anew, follows redirects
 * and reads files as text.
 */
export class PrismProxy {
  readonly #createInstance: typeof import('@stoplight/prism-http').createInstance
  readonly #resources: ReadonlyMap<string, IHttpOperation>
  readonly #upstream: URL

  private constructor(
    createInstance: typeof import('@stoplight/prism-http').createInstance,
    operations: readonly IHttpOperation[],
    upstream: URL,
  ) {
    this.#createInstance = createInstance
    this.#resources = new Map(operations.map((each) => [`${each.method} ${each.path}`, each]))
    this.#upstream = upstream
  }

  /** @param document OpenAPI in one document */
  static async load(document: OpenApiDocument, upstream: URL): Promise<PrismProxy> {
    const { createInstance, getHttpOperationsFromSpec } = await import('#prism')
    // Prism resolves references in place.
    const operations = await getHttpOperationsFromSpec(structuredClone(document))
    return new PrismProxy(createInstance, operations, upstream)
  }

  /**
   * Passes a request on by `send`.
   *
   * @throws what `send` throws
   */
  async forward(
    request: MockRequest,
    send: () => Promise<UpstreamResponse>,
  ): Promise<ProxiedResponse> {
    const { operation } = request
    const resource = this.#resources.get(`${operation.method} ${operation.path}`)
    if (!resource) throw new Error(`Prism does not know ${operation.id}.`)
    const response = await send()
    const { status: statusCode, headers, body } = response
    const config: IHttpConfig = {
      checkSecurity: true,
      validateRequest: false,
      validateResponse: false,
      errors: false,
      isProxy: true,
      upstream: this.#upstream,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    }
    const prism = this.#createInstance(config, {
      logger: silentLogger as never,
      forward: () => () => async () => ({
        _tag: 'Right',
        right: { statusCode, headers: { ...headers }, body },
      }),
    })
    const result = await prism.request(toPrismRequest(request), [resource], config)()
    if (result._tag === 'Left') throw result.left
    return { response, input: result.right.validations.input }
  }
}
