import type { CoverageRecorder } from './coverage/coverage-recorder.ts'
import { type Delivery, wholeDelivery } from './delivery/delivery.ts'
import { isPreflight, preflightHeaders } from './delivery/wire-headers.ts'
import { applyFault } from './faults/apply-fault.ts'
import { FaultError } from './faults/fault-error.ts'
import type { FaultPlan } from './faults/fault-plan.ts'
import type { Journal, JournalDraft } from './journal/journal.ts'
import {
  jsonResponse,
  type MockResponse,
  violationResponse,
  withProvenance,
} from './mock-response.ts'
import type { MockViolation } from './mock-violation.ts'
import { judgeRequest } from './request/judge-request.ts'
import type { IncomingRequest, MockRequest } from './request/mock-request.ts'
import { readRequest } from './request/read-request.ts'
import type { Wish } from './response/choose-response.ts'
import { DepthError, withinDepth } from './schema/depth-error.ts'
import { matches, mediaTypeOf } from './spec/media-type.ts'
import { isJsonObject, type Located, locate } from './spec/openapi-document.ts'
import type { Operation } from './spec/operation-index.ts'
import { ofStatus } from './spec/schema-check.ts'
import type { SpecModel } from './spec/spec-model.ts'
import type { Handler, VendorBehaviour, VendorResponse } from './vendor/vendor.ts'

/** Where a redirect by fault leads. A client must not follow it with its credentials. */
export const ELSEWHERE_PATH = '/somewhere-else'

/** The largest request body that is read. */
export const maxBodyBytes = 16 * 1024 * 1024

/** What is told of a larger one. */
export const TOO_LARGE = `The body is larger than ${maxBodyBytes} bytes.`

/** The steps of a mock. */
export interface StageParts {
  readonly spec: SpecModel
  readonly behaviour: VendorBehaviour
  readonly journal: Journal
  readonly faults: FaultPlan
  readonly coverage: CoverageRecorder
  readonly clock: { now(): number }
  /** The origin of the other host that a redirect leads to, which is known once the server listens. */
  readonly elsewhere: () => string
  /** Called once with each violation. */
  readonly onViolations: (violations: readonly MockViolation[]) => void
}

/**
 * The steps that every request passes, in process and over TCP alike: journal, faults, the
 * vendor's own check of credentials, strictness, the vendor's memory, Prism.
 */
export class Stage {
  readonly #parts: StageParts

  constructor(parts: StageParts) {
    this.#parts = parts
  }

  /** Responds to a request. An error inside the mock is a violation too, never an exception. */
  async handle(incoming: IncomingRequest): Promise<Delivery> {
    const exchange: Exchange = { incoming, draft: this.#note(incoming) }
    let delivery: Delivery
    try {
      delivery = await this.#deliver(exchange)
    } catch (error) {
      delivery = this.#refuse([violationOf(error, exchange.operation?.id)])
    }
    const { response, course, fault } = delivery
    const answered = course === 'whole' || course === 'hang-in-body' || course === 'reset-mid-body'
    exchange.draft.responded({
      status: answered ? response.status : undefined,
      response: answered || fault === 'response-lost' ? response : undefined,
      fault,
      delayMs: delivery.delayMs + (delivery.drip?.ms ?? 0),
    })
    const { vendorResponse, operation } = exchange
    // What a fault has spoilt is another response than the vendor's.
    const isWhole = response === vendorResponse && course === 'whole' && delivery.blanks === 0
    // HEAD of an operation of GET reaches no body.
    if (operation && isWhole && operation.method === incoming.method.toLowerCase())
      this.#parts.coverage.note(operation, response)
    return delivery
  }

  /** Refuses a request that is not for this mock at all. */
  refuse(incoming: IncomingRequest, message: string): Delivery {
    const draft = this.#note(incoming)
    const delivery = this.#refuse([{ blame: 'client', operation: undefined, pointer: '', message }])
    draft.responded({
      status: delivery.response.status,
      response: delivery.response,
      fault: undefined,
    })
    return delivery
  }

  #note(incoming: IncomingRequest): JournalDraft {
    return this.#parts.journal.begin(incoming, this.#parts.clock.now())
  }

  async #deliver(exchange: Exchange): Promise<Delivery> {
    const { spec, faults, clock } = this.#parts
    const { incoming, draft } = exchange
    if (incoming.url.pathname === ELSEWHERE_PATH) {
      const message = 'The client followed a redirect to another host, with what it had to send.'
      return this.#refuse([{ blame: 'client', operation: undefined, pointer: '', message }])
    }
    const read = readRequest(
      spec.index,
      incoming,
      (request) => judgeRequest(spec, request).length === 0,
    )
    // A document may have an operation of its own for it.
    if (read.violations && !read.operation && isPreflight(incoming))
      return wholeDelivery({
        status: 204,
        headers: preflightHeaders(incoming),
        bytes: new Uint8Array(),
      })
    if (read.violations) {
      draft.matched(read.operation?.id)
      return this.#refuse(read.violations)
    }
    const { request, basePath } = read
    const { operation } = request
    draft.matched(operation.id, basePath)
    draft.read(request.query, request.body)
    exchange.operation = operation

    const work = async (): Promise<MockResponse> => {
      exchange.vendorResponse = await this.#response(request)
      return exchange.vendorResponse
    }
    const fault = faults.take(operation.id)
    if (!fault) return wholeDelivery(await work())
    const envelope = spec.document['x-envelope']
    const payload = isJsonObject(envelope) ? envelope['payload'] : undefined
    return applyFault(fault, {
      work,
      workAgain: (dropped) => {
        exchange.draft.responded({ status: dropped.status, response: dropped, fault: fault.name })
        exchange.draft = this.#note(incoming)
        exchange.draft.matched(operation.id, basePath)
        exchange.draft.read(request.query, request.body)
        return work()
      },
      example: (name) => {
        exchange.vendorResponse = this.#example(operation, name, 'client')
        return exchange.vendorResponse
      },
      elsewhere: this.#parts.elsewhere() + ELSEWHERE_PATH,
      payload: typeof payload === 'string' ? payload : undefined,
      document: spec.document,
      schemaOf: (response) => {
        const schema = schemaOf(operation, response)
        return schema && locate(spec.document, schema.pointer)
      },
      now: () => clock.now(),
    })
  }

  async #response(request: MockRequest): Promise<MockResponse> {
    const { spec, behaviour } = this.#parts
    const { prism } = spec
    const { operation } = request

    const refusal = behaviour.authenticate?.(request)
    if (refusal !== undefined) return this.#example(operation, refusal, 'mock')

    const excess = judgeRequest(spec, request)
    if (excess.length > 0) return this.#complain(excess)

    const wish = wishOf(request.headers)
    const asked = wish.example !== undefined || wish.code !== undefined
    const handler = asked ? undefined : handlerOf(behaviour, operation)
    if (!asked && (behaviour.refuse || handler)) {
      // Prism lets it in, and makes no body for the memory to replace.
      const refused = await prism.admit(request, wish)
      if (refused.length > 0) return this.#complain(refused)
      const remembered = behaviour.refuse?.(request) ?? handler?.(request)
      if (remembered) return this.#fromMemory(operation, remembered)
    }
    const served = await prism.serve(request, wish)
    if (served.violations) return this.#complain(served.violations)
    const made = served.respond()
    return made.violations ? this.#complain(made.violations) : made.response
  }

  #fromMemory(operation: Operation, remembered: VendorResponse): MockResponse {
    switch (remembered.kind) {
      case 'example':
        return this.#example(operation, remembered.name, 'mock')
      case 'json': {
        const { status = 200, body, headers } = remembered
        const response = withinDepth('The response', () => jsonResponse(status, body))
        const whole = { ...response, headers: { ...response.headers, ...headers } }
        return this.#checked(operation, whole, body)
      }
      case 'bytes': {
        const { contentType, bytes } = remembered
        const response = { status: 200, headers: { 'content-type': contentType }, bytes }
        return this.#checked(operation, response, undefined)
      }
    }
  }

  /** @param blame whose mistake it is when there is no such example */
  #example(operation: Operation, example: string, blame: MockViolation['blame']): MockResponse {
    const { violations, response } = this.#parts.spec.maker.make(operation, { example })
    if (!violations) return response
    const pointer = blame === 'client' ? '/headers/prefer' : '/response'
    return this.#complain(
      violations.map((each) => (each.blame === 'client' ? { ...each, blame, pointer } : each)),
    )
  }

  #checked(operation: Operation, response: MockResponse, body: unknown): MockResponse {
    const contentType = response.headers['content-type'] ?? ''
    const violations = this.#parts.spec.check.response(
      operation,
      response.status,
      contentType,
      body,
    )
    if (violations.length > 0) return this.#complain(violations)
    const { provenance } = this.#parts.spec
    const origin = response.bytes.length > 0 ? 'memory' : undefined
    return withProvenance(response, provenance.of(operation, response.status, origin))
  }

  #refuse(violations: readonly MockViolation[]): Delivery {
    return wholeDelivery(this.#complain(violations))
  }

  #complain(violations: readonly MockViolation[]): MockResponse {
    this.#parts.onViolations(violations)
    return violationResponse(violations)
  }
}

/** What went wrong: in the test, which planned a fault that does not fit, or in the mock itself. */
function violationOf(error: unknown, operation: string | undefined): MockViolation {
  if (error instanceof FaultError)
    return { blame: 'client', operation, pointer: '', message: error.message }
  if (error instanceof DepthError)
    return { blame: 'mock', operation, pointer: '', message: error.message }
  const message = `The mock failed: ${error instanceof Error ? error.stack : String(error)}`
  return { blame: 'mock', operation, pointer: '', message }
}

/** A request on its way, and its line in the journal, which is another one when it comes twice. */
interface Exchange {
  readonly incoming: IncomingRequest
  draft: JournalDraft
  operation?: Operation
  /** The vendor's own response. */
  vendorResponse?: MockResponse
}

function schemaOf(operation: Operation, { status, headers }: MockResponse): Located | undefined {
  const mediaType = mediaTypeOf(headers['content-type'])
  return ofStatus(operation, status).find((content) => matches(content.mediaType, mediaType))
    ?.schema
}

/** What `Accept`, `Prefer: example=name` and `Prefer: code=404` ask for. */
function wishOf(headers: Headers): Wish {
  const wish: { accept: string | null; example?: string; code?: number } = {
    accept: headers.get('accept'),
  }
  // A name in quotes may have commas and semicolons.
  const wanted = /(?:^|[,;])\s*(example|code)\s*=\s*(?:"([^"]*)"|([^,;"]*))/g
  for (const [, key, quoted, bare = ''] of (headers.get('prefer') ?? '').matchAll(wanted)) {
    const value = quoted ?? bare.trim()
    if (key === 'example') wish.example = value
    else wish.code = Number(value)
  }
  return wish
}

function handlerOf({ handlers = {} }: VendorBehaviour, { id }: Operation): Handler | undefined {
  return Object.hasOwn(handlers, id) ? handlers[id] : undefined
}
