import { writeExact } from '@picturedesk/openapi'
import type { MockRequest } from '../request/mock-request.ts'
import type { ReadResult } from '../request/read-request.ts'
import { pointerStep } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import type { SpecModel } from '../spec/spec-model.ts'
import { compareHeaders } from './compare-headers.ts'
import { compareRequest, type RequestDifference } from './compare-request.ts'
import { compareResponse, type UpstreamResponse } from './compare-response.ts'
import type { ValueDifference } from './compare-value.ts'
import type { Difference } from './difference.ts'
import { judge } from './judge.ts'
import type { ProxiedResponse } from './prism-proxy.ts'
import type { SecretValues } from './secret-values.ts'
import { shapeOf } from './type-of.ts'
import { wayTo } from './way-to.ts'

/** A longer text is told by its length: cut short, it might end in half a secret. */
const LONGEST_EXAMPLE = 80

/** What differences are found by. */
export interface DriftContext {
  readonly model: SpecModel
  readonly secrets: SecretValues
}

type UnreadableRequest = Exclude<ReadResult, { request: MockRequest }>

/** Where a call and its response differ from the spec. */
export function findDifferences(
  context: DriftContext,
  request: MockRequest,
  { response, input }: ProxiedResponse,
): Difference[] {
  const { operation } = request
  const place = operationPointer(operation)
  const sent = compareRequest(context.model, request, input).map((found) =>
    requestDifference(context, found, response.status, place),
  )
  const answered = responseDifferences(context, operation, response)
  return [...sent, ...answered, ...inHeaders(context, operation, response)]
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
  const { document, check } = context.model
  const place = operationPointer(operation)
  return compareResponse({ document, evaluator: check.evaluator }, operation, response).map(
    (found) => responseDifference(context, found, response.status, place),
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
  return { kind, pointer, message, example, spec: `#${place}`, way: place, seems }
}

function responseDifference(
  context: DriftContext,
  { kind, pointer, schema, keyword, expected, value }: ValueDifference,
  status: number,
  place: string,
): Difference {
  const places = [schema, place]
  const seems = judge(kind, { status, places, document: context.model.document })
  const isOpen = kind !== 'extra-field' && kind !== 'not-json'
  const example = isOpen ? exampleOf(context, pointer, value) : shape(value)
  return {
    kind,
    pointer: `/response${pointer}`,
    message: kind === 'constraint' ? expected : `The spec has ${expected} here.`,
    example,
    spec: `#${schema}`,
    way: wayTo(context.model.document, place, schema),
    keyword,
    seems,
  }
}

/** The headers of a response that the spec has otherwise. */
function inHeaders(
  { model: { document, check } }: DriftContext,
  operation: Operation,
  { status, headers }: UpstreamResponse,
): Difference[] {
  const place = operationPointer(operation)
  const seems = judge('constraint', { status, places: [place], document })
  return compareHeaders({ document, evaluator: check.evaluator }, operation, status, headers).map(
    ({ name, message, spec }) => ({
      kind: 'constraint' as const,
      pointer: `/response/headers${pointerStep(name)}`,
      message,
      example: undefined,
      spec: `#${spec}`,
      way: wayTo(document, place, spec),
      seems,
    }),
  )
}

/** A value of a field that the spec knows, unless its name is secret or it is long. */
function exampleOf({ secrets }: DriftContext, pointer: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  const isSecret = pointer.split('/').some((step) => secrets.isSecret(step))
  const isLong = typeof value === 'string' && value.length > LONGEST_EXAMPLE
  const isPlain = typeof value !== 'object' || value === null
  return isPlain && !isSecret && !isLong ? writeExact(value) : shape(value)
}

function shape(value: unknown): string | undefined {
  return value === undefined ? undefined : shapeOf(value)
}
