import type { MockRequest } from '../request/mock-request.ts'
import type { ReadResult } from '../request/read-request.ts'
import { pointerStep } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import type { SpecModel } from '../spec/spec-model.ts'
import { compareRequest, type RequestDifference } from './compare-request.ts'
import { compareResponse, type UpstreamResponse } from './compare-response.ts'
import type { ValueDifference } from './compare-value.ts'
import type { ConstraintCheck } from './constraint-check.ts'
import type { Difference } from './difference.ts'
import { judge } from './judge.ts'
import type { ProxiedResponse } from './prism-proxy.ts'
import type { SecretValues } from './secret-values.ts'
import { shapeOf } from './type-of.ts'

/** A longer text is told by its length: cut short, it might end in half a secret. */
const LONGEST_EXAMPLE = 80

/** What differences are found by. */
export interface DriftContext {
  readonly model: SpecModel
  readonly constraints: ConstraintCheck
  readonly secrets: SecretValues
}

type UnreadableRequest = Exclude<ReadResult, { request: MockRequest }>

/** Where a call and its response differ from the spec. */
export function findDifferences(
  context: DriftContext,
  request: MockRequest,
  { response, input, output }: ProxiedResponse,
): Difference[] {
  const { operation } = request
  const place = operationPointer(operation)
  const sent = compareRequest(context.model, request, input).map((found) =>
    requestDifference(context, found, response.status, place),
  )
  const answered = responseDifferences(context, operation, response)
  return [...sent, ...answered, ...prismAlone(context, output, answered, response.status, place)]
}

/** The same for a request that the spec does not understand; it may have no operation at all. */
export function unreadableDifferences(
  context: DriftContext,
  { violations, operation }: UnreadableRequest,
  response: UpstreamResponse,
): Difference[] {
  const place = operation ? operationPointer(operation) : '/paths'
  const kind = operation ? 'invalid-request' : 'undocumented-route'
  const sent = violations.map(({ pointer, message }) =>
    requestDifference(
      context,
      { kind, pointer, message, value: undefined },
      response.status,
      place,
    ),
  )
  return operation ? [...sent, ...responseDifferences(context, operation, response)] : sent
}

function responseDifferences(
  context: DriftContext,
  operation: Operation,
  response: UpstreamResponse,
): Difference[] {
  const { document } = context.model
  const place = operationPointer(operation)
  return compareResponse({ ...context, document }, operation, response).map((found) =>
    responseDifference(context, found, response.status, place),
  )
}

function requestDifference(
  context: DriftContext,
  { kind, pointer, message, value }: RequestDifference,
  status: number,
  place: string,
): Difference {
  const seems = judge(kind, { status, places: [place], document: context.model.document })
  // A field that the spec does not name may be secret.
  const example =
    kind === 'undocumented-parameter' ? shape(value) : exampleOf(context, pointer, value)
  return { kind, pointer, message, example, spec: `#${place}`, seems }
}

function responseDifference(
  context: DriftContext,
  { kind, pointer, schema, expected, value }: ValueDifference,
  status: number,
  place: string,
): Difference {
  const places = [schema.pointer, place]
  const seems = judge(kind, { status, places, document: context.model.document })
  const isOpen = kind !== 'extra-field' && kind !== 'not-json'
  const example = isOpen ? exampleOf(context, pointer, value) : shape(value)
  return {
    kind,
    pointer: `/response${pointer}`,
    message: kind === 'constraint' ? `It ${expected}.` : `The spec has ${expected} here.`,
    example,
    spec: `#${schema.pointer}`,
    seems,
  }
}

/** What only Prism finds: headers, formats, and keywords that the comparison does not read. */
function prismAlone(
  context: DriftContext,
  output: ProxiedResponse['output'],
  found: readonly Difference[],
  status: number,
  place: string,
): Difference[] {
  const body = output.filter(({ path }) => path?.[0] === 'body')
  // When no branch of a choice fits, Prism reports the mistakes of each branch.
  const choice = body.some(({ code }) => code === 'oneOf' || code === 'anyOf')
  const inBody = choice && found.length > 0 ? [] : body
  const inHeaders = output.filter(({ path }) => path?.[0] === 'header')
  const seems = judge('constraint', { status, places: [place], document: context.model.document })
  return [...inHeaders, ...inBody].flatMap(({ path = [], message }) => {
    const [where, ...steps] = path
    const rest = steps.map(pointerStep).join('')
    const pointer = `/response${where === 'header' ? '/headers' : ''}${rest}`
    const known = found.some((other) => isWithin(other.pointer, pointer))
    if (known) return []
    const example = undefined
    return [
      {
        kind: 'constraint' as const,
        pointer,
        message: `${message}.`,
        example,
        spec: `#${place}`,
        seems,
      },
    ]
  })
}

/** Whether one pointer leads to the other or into it; a missing or extra field is named by its object. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}

/** A value of a field that the spec knows, unless its name is secret or it is long. */
function exampleOf({ secrets }: DriftContext, pointer: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  const isSecret = pointer.split('/').some((step) => secrets.isSecret(step))
  const isLong = typeof value === 'string' && value.length > LONGEST_EXAMPLE
  const isPlain = typeof value !== 'object' || value === null
  return isPlain && !isSecret && !isLong ? JSON.stringify(value) : shape(value)
}

function shape(value: unknown): string | undefined {
  return value === undefined ? undefined : shapeOf(value)
}
