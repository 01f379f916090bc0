import type { Operation } from '../spec/operation-index.ts'
import { Accept } from './accept.ts'
import { responseFor, statusFor, usualResponses } from './choose-status.ts'
import type {
  DocumentedContent,
  DocumentedExample,
  DocumentedResponse,
} from './documented-response.ts'

/** What a request wants to get. */
export interface Wish {
  /** Its `Accept` header. */
  readonly accept?: string | null | undefined
  /** A status, by `Prefer: code=…`. */
  readonly code?: number | undefined
  /** The name of an example, by `Prefer: example=…`. */
  readonly example?: string | undefined
}

/** A response that was chosen, before its body is made. */
export interface Choice {
  /** Undefined when the operation documents no response at all. */
  readonly documented: DocumentedResponse | undefined
  readonly status: number
  /** Undefined for a response without a body. */
  readonly content: DocumentedContent | undefined
  /** Undefined to make a body up. */
  readonly example: DocumentedExample | undefined
  /** The media type that the client meant by a range of the document. */
  readonly wanted: string | undefined
  readonly named: boolean
}

/** Why a wish cannot be fulfilled. */
export interface Unfulfilled {
  readonly problem: string
  readonly pointer: string
}

/** A choice that nothing more is said of. */
const plain = { example: undefined, wanted: undefined, named: false } as const

/** Chooses among the documented responses of an operation. */
export function chooseResponse(
  responses: readonly DocumentedResponse[],
  wish: Wish,
): Choice | Unfulfilled {
  const accept = new Accept(wish.accept)
  if (wish.example !== undefined) return chooseExample(responses, wish.example, accept, wish.code)
  if (wish.code !== undefined) return chooseStatus(responses, wish.code, accept)
  const usual = usualResponses(responses)
  const [first] = usual
  if (!first) return { documented: undefined, status: 200, content: undefined, ...plain }
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
  if (documented.contents.length === 0) return { documented, status, content: undefined, ...plain }
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

/** Tells the choices of an operation apart. */
export function choiceKey({ id }: Operation, choice: Choice): string {
  const { documented, status, content, example, wanted } = choice
  return [id, documented?.key, status, content?.mediaType, example?.pointer, wanted]
    .map(String)
    .join('\n')
}
