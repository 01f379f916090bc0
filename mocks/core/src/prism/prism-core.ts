import type { IHttpConfig, PrismHttpInstance } from '@stoplight/prism-http'
import type { IHttpOperation } from '@stoplight/types'
import type { MockViolation } from '../mock-violation.ts'
import type { MockRequest } from '../request/mock-request.ts'
import { type Choice, choiceKey, type Wish } from '../response/choose-response.ts'
import type { MadeResponse, ResponseMaker } from '../response/response-maker.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'
import { prismResource } from './prism-resource.ts'
import { type Security, securityOf } from './prism-security.ts'
import { silentLogger } from './silent-logger.ts'
import { toPrismRequest } from './to-prism-request.ts'

/** What Prism makes of a request. */
export type PrismResult =
  /** The request is let in; its response is made when it is asked for. */
  | { readonly respond: () => MadeResponse; readonly violations?: never }
  | { readonly violations: readonly MockViolation[] }

/** An operation and a choice as Prism takes them, with what the document demands. */
interface Prepared {
  readonly resource: IHttpOperation
  readonly security: Security
}

/** Prism's mock of a spec, without its server. Each operation is prepared when it is first called. */
export class PrismCore {
  readonly #prism: PrismHttpInstance
  readonly #document: OpenApiDocument
  readonly #maker: ResponseMaker
  readonly #prepared = new Map<string, Prepared>()

  private constructor(prism: PrismHttpInstance, document: OpenApiDocument, maker: ResponseMaker) {
    this.#prism = prism
    this.#document = document
    this.#maker = maker
  }

  /** Loads Prism, which takes about half a second once a process. */
  static async load(document: OpenApiDocument, maker: ResponseMaker): Promise<PrismCore> {
    const { createInstance } = await import('#prism')
    const prism = createInstance(config(200), { logger: silentLogger as never })
    return new PrismCore(prism, document, maker)
  }

  /** Checks the credentials of a request whose body comes from elsewhere, and that the wish can be fulfilled. */
  async admit(request: MockRequest, wish: Wish = {}): Promise<readonly MockViolation[]> {
    const choice = this.#maker.choose(request.operation, wish)
    if (!('status' in choice)) return choice
    return (await this.#serve(request, { ...choice, content: undefined })).violations ?? []
  }

  /** Checks the credentials of a request, and has Prism produce the response that fits the wish. */
  async serve(request: MockRequest, wish: Wish = {}): Promise<PrismResult> {
    const choice = this.#maker.choose(request.operation, wish)
    return 'status' in choice ? this.#serve(request, choice) : { violations: choice }
  }

  async #serve(request: MockRequest, choice: Choice): Promise<PrismResult> {
    const { operation } = request
    const { resource, security } = this.#prepare(operation, choice)
    const settings = config(choice.status)
    const result = await this.#prism.request(toPrismRequest(request), [resource], settings)()
    if (result._tag === 'Left' && isUnauthorized(result.left))
      return { violations: [unauthorized(operation, security)] }
    // What Prism could not make up, the maker does.
    const body: unknown = result._tag === 'Right' ? result.right.output.body : undefined
    return { respond: () => this.#maker.respond(operation, choice, body) }
  }

  #prepare(operation: Operation, choice: Choice): Prepared {
    const key = choiceKey(operation, choice)
    let prepared = this.#prepared.get(key)
    if (!prepared) {
      const security = securityOf(this.#document, operation)
      // Where nothing is one of the alternatives, Prism refuses an Authorization of another scheme.
      const isOpen = security.alternatives.some((schemes) => schemes.length === 0)
      const alternatives = isOpen ? [] : security.alternatives
      const resource = prismResource(this.#document, operation, alternatives, choice)
      prepared = { resource, security }
      this.#prepared.set(key, prepared)
    }
    return prepared
  }
}

/** Made anew for each call, as Prism writes into it. */
function config(code: number): IHttpConfig {
  return {
    checkSecurity: true,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
    mock: { dynamic: false, code },
  }
}

function isUnauthorized({ name }: Error): boolean {
  return name.endsWith('#UNAUTHORIZED')
}

function unauthorized(operation: Operation, { unknown }: Security): MockViolation {
  const [typo] = unknown
  const message = 'The request lacks the credentials that the spec demands.'
  if (!typo) return { blame: 'client', operation: operation.id, pointer: '', message }
  return {
    blame: 'spec',
    operation: operation.id,
    pointer: `#${typo.pointer}`,
    message: `${message} Which ones, nobody knows: the spec has no security scheme '${typo.name}'.`,
  }
}
