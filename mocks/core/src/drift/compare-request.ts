import { requestMistakes } from '../request/judge-request.ts'
import type { MockRequest } from '../request/mock-request.ts'
import { pointerStep } from '../spec/openapi-document.ts'
import type { SpecModel } from '../spec/spec-model.ts'
import type { DifferenceKind } from './difference.ts'
import type { PrismDiagnostic } from './prism-proxy.ts'

/** What a client sent that the spec does not have. */
export interface RequestDifference {
  readonly kind: DifferenceKind
  readonly pointer: string
  readonly message: string
  /** The value that was sent there. */
  readonly value: unknown
}

/** Everywhere that a request differs from the spec, by our strictness and by what Prism found. */
export function compareRequest(
  model: SpecModel,
  request: MockRequest,
  fromPrism: readonly PrismDiagnostic[],
): RequestDifference[] {
  const excess = requestMistakes(model, request).map(({ pointer, message, keyword }) => ({
    kind: kindOf(keyword),
    pointer,
    message,
    value: valueAt(request, pointer),
  }))
  const invalid = fromPrism.map(({ path = [], message }) => {
    const pointer = path.map(pointerStep).join('')
    const value = valueAt(request, pointer)
    return { kind: 'invalid-request' as const, pointer, message: `${message}.`, value }
  })
  const found = [...excess, ...invalid]
  return found.filter(({ pointer }, at) => found.findIndex((one) => one.pointer === pointer) === at)
}

function kindOf(keyword: string | undefined): DifferenceKind {
  const isUnknown = keyword === 'unevaluatedProperties' || keyword === 'additionalProperties'
  return isUnknown ? 'undocumented-parameter' : 'invalid-request'
}

function valueAt({ query, pathParameters, headers, body }: MockRequest, pointer: string): unknown {
  const places = {
    query,
    path: pathParameters,
    header: Object.fromEntries(headers),
    body: body.kind === 'form' ? body.fields : body.kind === 'json' ? body.value : undefined,
  }
  let value: unknown = places
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}
