import { type MockResponse, withProvenance } from '../mock-response.ts'
import type { MockViolation } from '../mock-violation.ts'
import { ProvenanceBook } from '../provenance/provenance-book.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import { notice, type SpecProblem } from '../spec/spec-problem.ts'
import { bodyMadeUp, bodyOfExample, type MadeBody } from './body-maker.ts'
import {
  type Choice,
  choiceKey,
  chooseResponse,
  type Unfulfilled,
  type Wish,
} from './choose-response.ts'
import { statusFor } from './choose-status.ts'
import {
  type DocumentedContent,
  type DocumentedExample,
  type DocumentedResponse,
  documentedResponses,
} from './documented-response.ts'
import type { ValueCheck } from './made-up-value.ts'
import { concreteType } from './media-type.ts'
import { headerOf } from './response-headers.ts'

/** A response of the spec, or why there is none. */
export type MadeResponse =
  | { readonly response: MockResponse; readonly violations?: never }
  | { readonly violations: readonly MockViolation[]; readonly response?: never }

/** Statuses whose responses have no body, whatever the document says. */
const bodiless = new Set([204, 205, 304])

/** Makes the responses of a spec: from its examples, else made up from its schemas. The same always. */
export class ResponseMaker {
  readonly #document: OpenApiDocument
  readonly #check: ValueCheck
  readonly #provenance: ProvenanceBook
  readonly #documented = new Map<Operation, readonly DocumentedResponse[]>()
  readonly #made = new Map<string, MadeResponse>()

  constructor(
    document: OpenApiDocument,
    check: ValueCheck,
    provenance: ProvenanceBook = new ProvenanceBook(document),
  ) {
    this.#document = document
    this.#provenance = provenance
    this.#check = check
  }

  /** What an operation responds with by the document. */
  documented(operation: Operation): readonly DocumentedResponse[] {
    let responses = this.#documented.get(operation)
    if (!responses) {
      responses = documentedResponses(this.#document, operationPointer(operation))
      this.#documented.set(operation, responses)
    }
    return responses
  }

  /** Chooses what an operation responds with. */
  choose(operation: Operation, wish: Wish): Choice | readonly MockViolation[] {
    const choice = chooseResponse(this.documented(operation), wish)
    return 'problem' in choice ? [refusal(operation, choice)] : choice
  }

  /**
   * The chosen response.
   *
   * @param offered a body that Prism made up, which is taken if it fits
   */
  respond(operation: Operation, choice: Choice, offered?: unknown): MadeResponse {
    const key = choiceKey(operation, choice)
    let made = this.#made.get(key)
    if (!made) {
      made = this.#write(operation, choice, offered)
      this.#made.set(key, made)
    }
    return made
  }

  /** The response to a valid request. */
  make(operation: Operation, wish: Wish = {}): MadeResponse {
    const choice = this.choose(operation, wish)
    return 'status' in choice ? this.respond(operation, choice) : { violations: choice }
  }

  /**
   * All that cannot be made of an operation's responses: bodies that cannot be made up, headers that cannot
   * be sent.
   */
  findings(operation: Operation): SpecProblem[] {
    return this.documented(operation).flatMap((documented) => {
      const status = statusFor(documented.key, this.documented(operation))
      const headers = this.#headers(operation, documented).findings
      if (bodiless.has(status)) return headers
      const bodies = documented.contents.flatMap((content) => {
        const [example] = content.examples.filter(({ value }) => value !== undefined)
        const { reason } = this.#body(content, concreteType(content.mediaType), example)
        if (reason !== undefined) return [limit(operation, content, reason)]
        return example ? [] : elsewhere(operation, content)
      })
      return [...headers, ...bodies]
    })
  }

  #write(operation: Operation, choice: Choice, offered: unknown): MadeResponse {
    const { documented, status, content, example, wanted, named } = choice
    const headers = documented ? this.#headers(operation, documented).headers : {}
    if (!content || bodiless.has(status))
      return {
        response: withProvenance(
          { status, headers, bytes: new Uint8Array() },
          this.#provenance.of(operation, status, undefined),
        ),
      }
    const contentType = concreteType(content.mediaType, wanted)
    const body = this.#body(content, contentType, example, offered)
    if (body.reason !== undefined)
      return { violations: [withoutLevel(limit(operation, content, body.reason))] }
    const { bytes, value } = body
    const response: MockResponse = {
      status,
      headers: { ...headers, 'content-type': contentType },
      bytes,
      ...(value === undefined ? {} : { value }),
      ...(named && example?.name !== undefined ? { example: example.name } : {}),
    }
    const origin = example ? { example: example.pointer } : 'made-up'
    return {
      response: withProvenance(response, this.#provenance.of(operation, status, origin)),
    }
  }

  #body(
    content: DocumentedContent,
    contentType: string,
    example: DocumentedExample | undefined,
    offered?: unknown,
  ): MadeBody {
    const context = { document: this.#document, check: this.#check }
    return example
      ? bodyOfExample(context, content, contentType, example)
      : bodyMadeUp(context, content, contentType, offered)
  }

  #headers(
    operation: Operation,
    { headers: documented }: DocumentedResponse,
  ): { headers: Record<string, string>; findings: SpecProblem[] } {
    const results = documented.map((header) =>
      headerOf(this.#document, this.#check, operation, header),
    )
    return {
      headers: Object.fromEntries(
        results.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text]])),
      ),
      findings: results.flatMap(({ finding }) => finding ?? []),
    }
  }
}

function refusal(operation: Operation, { problem, pointer }: Unfulfilled): MockViolation {
  return { blame: 'client', operation: operation.id, pointer, message: problem }
}

/** A limit of the mock, told at the start as a notice and at a request as a violation. */
function limit(operation: Operation, content: DocumentedContent, reason: string): SpecProblem {
  const { mediaType, media } = content
  return {
    level: 'notice',
    blame: 'mock',
    operation: operation.id,
    pointer: `#${media.pointer}`,
    message:
      `The mock cannot make up a body of ${mediaType} here: ${reason}. ` +
      'Give the spec an example of it, as `example` or among `examples`.',
  }
}

/** Examples that stand at another address, when there is none in the document. */
function elsewhere(operation: Operation, { examples }: DocumentedContent): SpecProblem[] {
  return examples.slice(0, 1).map(({ pointer, externalValue }) => {
    const message =
      `The example stands at ${externalValue ?? 'no place'}. The mock fetches nothing, and makes a ` +
      'body up. Put the example into the document as `value`.'
    return notice(`#${pointer}`, message, { operation: operation.id, blame: 'mock' })
  })
}

function withoutLevel({ level: _, ...violation }: SpecProblem): MockViolation {
  return violation
}
