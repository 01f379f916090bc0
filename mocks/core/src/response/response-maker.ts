import type { MockResponse } from '../mock-response.ts'
import type { MockViolation } from '../mock-violation.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import type { SpecProblem } from '../spec/spec-problem.ts'
import { Accept } from './accept.ts'
import { bodyMadeUp, bodyOfExample, type MadeBody } from './body-maker.ts'
import { responseFor, statusFor, usualResponses } from './choose-status.ts'
import {
  type DocumentedContent,
  type DocumentedExample,
  type DocumentedResponse,
  documentedResponses,
} from './documented-response.ts'
import type { ValueCheck } from './made-up-value.ts'
import { concreteType } from './media-type.ts'
import { headerOf } from './response-headers.ts'

/** What a request wants to get. */
export interface Wish {
  /** Its `Accept` header. */
  readonly accept?: string | null | undefined
  /** A status, by `Prefer: code=…`. */
  readonly code?: number | undefined
  /** The name of an example, by `Prefer: example=…`. */
  readonly example?: string | undefined
}

/** A response of the spec, or why there is none. */
export type MadeResponse =
  | { readonly response: MockResponse; readonly violations?: never }
  | { readonly violations: readonly MockViolation[] }

/** A response that was chosen, before its body is made. */
interface Choice {
  readonly documented: DocumentedResponse
  readonly status: number
  /** Undefined for a response without a body. */
  readonly content: DocumentedContent | undefined
  /** Undefined to make a body up. */
  readonly example: DocumentedExample | undefined
  /** The media type that the client meant by a range of the document. */
  readonly wanted: string | undefined
  readonly named: boolean
}

/** Statuses whose responses have no body, whatever the document says. */
const bodiless = new Set([204, 205, 304])

/** Makes the responses of a spec: from its examples, else made up from its schemas. The same always. */
export class ResponseMaker {
  readonly #document: OpenApiDocument
  readonly #check: ValueCheck
  readonly #documented = new Map<Operation, readonly DocumentedResponse[]>()
  readonly #made = new Map<string, MadeResponse>()

  constructor(document: OpenApiDocument, check: ValueCheck) {
    this.#document = document
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

  /** The response to a valid request. */
  make(operation: Operation, wish: Wish = {}): MadeResponse {
    const responses = this.documented(operation)
    const choice = choose(responses, wish)
    if ('problem' in choice) return refusal(operation, choice)
    if (!choice.documented)
      return { response: { status: 200, headers: {}, bytes: new Uint8Array() } }
    const { documented, status, content, example, wanted } = choice
    const key = [operation.id, documented.key, status, content?.mediaType, example?.pointer, wanted]
    const name = key.map(String).join('\n')
    let made = this.#made.get(name)
    if (!made) {
      made = this.#write(operation, choice)
      this.#made.set(name, made)
    }
    return made
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
        if (reason === undefined) return []
        return [limit(operation, content, reason)]
      })
      return [...headers, ...bodies]
    })
  }

  #write(operation: Operation, choice: Choice): MadeResponse {
    const { documented, status, content, example, wanted, named } = choice
    const { headers } = this.#headers(operation, documented)
    if (!content || bodiless.has(status))
      return { response: { status, headers, bytes: new Uint8Array() } }
    const contentType = concreteType(content.mediaType, wanted)
    const body = this.#body(content, contentType, example)
    if (body.reason !== undefined)
      return { violations: [{ ...limit(operation, content, body.reason) }].map(withoutLevel) }
    const { bytes, value } = body
    const response: MockResponse = {
      status,
      headers: { ...headers, 'content-type': contentType },
      bytes,
      ...(value === undefined ? {} : { value }),
      ...(named && example?.name !== undefined ? { example: example.name } : {}),
    }
    return { response }
  }

  #body(
    content: DocumentedContent,
    contentType: string,
    example: DocumentedExample | undefined,
  ): MadeBody {
    const context = { document: this.#document, check: this.#check }
    return example
      ? bodyOfExample(context, content, contentType, example)
      : bodyMadeUp(context, content, contentType)
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

/** Why a wish cannot be fulfilled. */
interface Unfulfilled {
  readonly problem: string
  readonly pointer: string
}

function choose(
  responses: readonly DocumentedResponse[],
  wish: Wish,
): Choice | Unfulfilled | { readonly documented: undefined } {
  const accept = new Accept(wish.accept)
  if (wish.example !== undefined) return chooseExample(responses, wish.example, accept, wish.code)
  if (wish.code !== undefined) return chooseStatus(responses, wish.code, accept)
  const usual = usualResponses(responses)
  const [first] = usual
  if (!first) return { documented: undefined }
  const withContent = usual.filter(({ contents }) => contents.length > 0)
  const candidates = first.contents.length > 0 ? withContent : [first]
  for (const documented of candidates) {
    const status = statusFor(documented.key, responses)
    const choice = chooseContent(documented, status, accept)
    if (choice) return choice
  }
  return unacceptable(candidates)
}

function chooseStatus(
  responses: readonly DocumentedResponse[],
  code: number,
  accept: Accept,
): Choice | Unfulfilled {
  const pointer = '/headers/prefer'
  if (!Number.isInteger(code) || code < 200 || code > 599)
    return { pointer, problem: 'A code is a whole number from 200 to 599.' }
  const documented = responseFor(responses, code)
  if (!documented) {
    const known = responses.map(({ key }) => key).join(', ') || 'none'
    const problem = `The operation has no response ${code} in the spec. There are: ${known}.`
    return { pointer, problem }
  }
  const choice = chooseContent(documented, code, accept)
  if (choice) return choice
  // Servers tell failures in the form that they have, whatever the client would like to get.
  const fallback = code >= 400 && chooseContent(documented, code, new Accept(undefined))
  return fallback || unacceptable([documented])
}

function chooseContent(
  documented: DocumentedResponse,
  status: number,
  accept: Accept,
): Choice | undefined {
  const none = { example: undefined, wanted: undefined, named: false }
  if (documented.contents.length === 0) return { documented, status, content: undefined, ...none }
  const content = accept.choose(documented.contents)
  if (!content) return undefined
  const example = content.examples.find(({ value }) => value !== undefined)
  const wanted = accept.wanted(content.mediaType)
  return { documented, status, content, example, wanted, named: false }
}

function chooseExample(
  responses: readonly DocumentedResponse[],
  name: string,
  accept: Accept,
  code: number | undefined,
): Choice | Unfulfilled {
  const named = responses.flatMap((documented) =>
    documented.contents.flatMap((content) =>
      content.examples
        .filter((example) => example.name === name)
        .map((example) => ({ documented, content, example, mediaType: content.mediaType })),
    ),
  )
  const known = responses.flatMap(({ contents }) =>
    contents.flatMap(({ examples }) => examples.flatMap((example) => example.name ?? [])),
  )
  const ofCode = named.filter(
    ({ documented }) => code !== undefined && responseFor(responses, code) === documented,
  )
  const pool = ofCode.length > 0 ? ofCode : named
  // A name is meant more exactly than a type, so that it also gets an example in another type.
  const found = accept.choose(pool) ?? pool[0]
  if (!found) {
    const names = [...new Set(known)].join(', ') || 'none'
    return {
      pointer: '/headers/prefer',
      problem: `No example is named '${name}'. There are: ${names}.`,
    }
  }
  const { documented, content, example } = found
  const status = statusFor(documented.key, responses, code)
  const wanted = accept.wanted(content.mediaType)
  return { documented, content, example, status, wanted, named: true }
}

function unacceptable(responses: readonly DocumentedResponse[]): Unfulfilled {
  const types = responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType))
  const known = [...new Set(types)].join(', ')
  return {
    pointer: '/headers/accept',
    problem: `The client accepts none of the media types that the spec has here: ${known}.`,
  }
}

function refusal(operation: Operation, { problem, pointer }: Unfulfilled): MadeResponse {
  return {
    violations: [{ blame: 'client', operation: operation.id, pointer, message: problem }],
  }
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

function withoutLevel({ level: _, ...violation }: SpecProblem): MockViolation {
  return violation
}
