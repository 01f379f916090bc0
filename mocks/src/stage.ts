import { type Delivery, wholeDelivery } from './delivery/delivery.ts'
import { applyFault } from './layers/apply-fault.ts'
import type { FaultPlan } from './layers/fault-plan.ts'
import type { Journal } from './layers/journal.ts'
import { readRequest } from './layers/read-request.ts'
import { findExcess } from './layers/strictness.ts'
import { jsonAnswer, type MockAnswer, violationAnswer } from './mock-answer.ts'
import type { IncomingRequest, MockRequest } from './mock-request.ts'
import type { MockViolation } from './mock-violation.ts'
import { isJsonObject } from './spec/openapi-document.ts'
import type { Operation } from './spec/operation-index.ts'
import type { SpecModel } from './spec/spec-model.ts'
import type { VendorAnswer, VendorBehaviour } from './vendor.ts'

/** Where a redirect by fault leads. A client must not follow it with its credentials. */
export const elsewherePath = '/somewhere-else'

/** The largest request body that is read. */
export const maxBodyBytes = 16 * 1024 * 1024

/** The layers of a mock. */
export interface StageParts {
  readonly spec: SpecModel
  readonly behaviour: VendorBehaviour
  readonly journal: Journal
  readonly faults: FaultPlan
  readonly clock: { now(): number }
  /** Called with what the mock finds wrong, once each. */
  readonly onViolations: (violations: readonly MockViolation[]) => void
}

/**
 * The layers that every request passes, in process and over TCP alike: journal, faults, the
 * vendor's own check of credentials, strictness, the vendor's memory, Prism.
 */
export class Stage {
  readonly #parts: StageParts
  /** The origin of the other host that a redirect leads to. */
  elsewhere = 'http://elsewhere.invalid'

  constructor(parts: StageParts) {
    this.#parts = parts
  }

  /** Answers a request. What goes wrong inside the mock is a violation too, never an exception. */
  async handle(incoming: IncomingRequest): Promise<Delivery> {
    const { journal, clock } = this.#parts
    const draft = journal.begin(incoming, clock.now())
    let delivery: Delivery
    try {
      delivery = await this.#deliver(incoming, draft)
    } catch (error) {
      const message = `The mock failed: ${error instanceof Error ? error.stack : String(error)}`
      delivery = this.#refuse([{ blame: 'spec', operation: undefined, pointer: '', message }])
    }
    const { answer, course, fault } = delivery
    const answered = course === 'whole' || course === 'hang-in-body' || course === 'reset-mid-body'
    draft.answered({
      status: answered ? answer.status : undefined,
      answerBytes: answered || fault === 'answer-lost' ? answer.bytes : undefined,
      fault,
    })
    return delivery
  }

  /** Refuses a request that is not for this mock at all. */
  refuse(incoming: IncomingRequest, message: string): Delivery {
    const draft = this.#parts.journal.begin(incoming, this.#parts.clock.now())
    const delivery = this.#refuse([{ blame: 'client', operation: undefined, pointer: '', message }])
    draft.answered({
      status: delivery.answer.status,
      answerBytes: delivery.answer.bytes,
      fault: undefined,
    })
    return delivery
  }

  async #deliver(
    incoming: IncomingRequest,
    draft: ReturnType<Journal['begin']>,
  ): Promise<Delivery> {
    const { spec, faults } = this.#parts
    if (incoming.url.pathname === elsewherePath) {
      const message = 'The client followed a redirect to another host, with what it had to send.'
      return this.#refuse([{ blame: 'client', operation: undefined, pointer: '', message }])
    }
    const read = readRequest(spec.index, incoming)
    if (read.violations) {
      draft.matched(read.operation?.id)
      return this.#refuse(read.violations)
    }
    const { request } = read
    draft.matched(request.operation.id)
    draft.read(request.query, request.body)

    const work = (): Promise<MockAnswer> => this.#answer(request)
    const fault = faults.take(request.operation.id)
    if (!fault) return wholeDelivery(await work())
    const envelope = spec.document['x-envelope']
    const payload = isJsonObject(envelope) ? envelope['payload'] : undefined
    return applyFault(fault, {
      work,
      example: (name) => this.#example(request.operation, name, 'client'),
      elsewhere: this.elsewhere + elsewherePath,
      payload: typeof payload === 'string' ? payload : undefined,
    })
  }

  async #answer(request: MockRequest): Promise<MockAnswer> {
    const { spec, behaviour } = this.#parts
    const { document, check, prism } = spec
    const { operation } = request

    const refusal = behaviour.authenticate?.(request)
    if (refusal !== undefined) return this.#example(operation, refusal, 'spec')

    const excess = [...check.schemas(operation), ...findExcess(document, request)]
    if (excess.length > 0) return this.#complain(excess)

    const { example, code } = preference(request.headers.get('prefer'))
    const served = await prism.serve(request, example === undefined ? code : undefined)
    if (served.violations) return this.#complain(served.violations)
    if (example !== undefined) return this.#example(operation, example, 'client')
    if (code !== undefined) return served.answer

    const remembered = behaviour.answer?.(request)
    return remembered ? this.#fromMemory(operation, remembered) : served.answer
  }

  #fromMemory(operation: Operation, remembered: VendorAnswer): MockAnswer {
    switch (remembered.kind) {
      case 'example':
        return this.#example(operation, remembered.name, 'spec')
      case 'json': {
        const { status = 200, body, headers } = remembered
        const answer = jsonAnswer(status, body)
        const whole = { ...answer, headers: { ...headers, ...answer.headers } }
        return this.#checked(operation, whole, body)
      }
      case 'bytes': {
        const { contentType, bytes } = remembered
        const answer = { status: 200, headers: { 'content-type': contentType }, bytes }
        return this.#checked(operation, answer, undefined)
      }
    }
  }

  /** @param blame whose mistake it is when there is no such example */
  #example(operation: Operation, name: string, blame: MockViolation['blame']): MockAnswer {
    const { examples } = this.#parts.spec
    const example = examples.find(operation.id, name)
    if (!example) {
      const names = examples.of(operation.id).map((known) => known.name)
      const message = `No example is named '${name}'. There are: ${names.join(', ') || 'none'}.`
      const pointer = blame === 'client' ? '/headers/prefer' : '/response'
      return this.#complain([{ blame, operation: operation.id, pointer, message }])
    }
    const { status, mediaType, value } = example
    return this.#checked(operation, exampleAnswer(status, mediaType, value), value)
  }

  #checked(operation: Operation, answer: MockAnswer, body: unknown): MockAnswer {
    const contentType = answer.headers['content-type'] ?? ''
    const violations = this.#parts.spec.check.answer(operation, answer.status, contentType, body)
    return violations.length > 0 ? this.#complain(violations) : answer
  }

  #refuse(violations: readonly MockViolation[]): Delivery {
    return wholeDelivery(this.#complain(violations))
  }

  #complain(violations: readonly MockViolation[]): MockAnswer {
    this.#parts.onViolations(violations)
    return violationAnswer(violations)
  }
}

/** A text example of a file stands for the file's bytes. */
function exampleAnswer(status: number, mediaType: string, value: unknown): MockAnswer {
  const json = jsonAnswer(status, value, mediaType)
  return typeof value === 'string' && !mediaType.includes('json')
    ? { ...json, bytes: new TextEncoder().encode(value) }
    : json
}

/** What `Prefer: example=name` or `Prefer: code=404` asks for, as Prism understands it. */
function preference(header: string | null): { example?: string; code?: number } {
  const wanted: { example?: string; code?: number } = {}
  for (const part of header?.split(/[,;]/) ?? []) {
    const [, key, value] = /^\s*(example|code)\s*=\s*"?([^"]*?)"?\s*$/.exec(part) ?? []
    if (key === 'example' && value !== undefined) wanted.example = value
    if (key === 'code' && value !== undefined) wanted.code = Number(value)
  }
  return wanted
}
