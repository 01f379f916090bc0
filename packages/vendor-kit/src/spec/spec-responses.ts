import { type FactKind, ownStatement } from '@picturedesk/openapi/provenance'
import { type SpecDocument, type SpecResponse, specOperations } from './spec-document.ts'

/** A response that some operation may give. */
export interface NamedResponse {
  /** Its `operationId`. */
  readonly operation: string
  readonly status: number
  /** Undefined where the response has no body. */
  readonly mediaType?: string | undefined
  /** The name of the example; undefined where the spec shows none. */
  readonly example?: string | undefined
}

/** How a spec knows a response. */
export interface KnownResponse {
  /** How it knows that the operation responds with the status. */
  readonly status: FactKind
  /** How it knows the example; undefined where it shows none. */
  readonly example?: FactKind | undefined
}

/** A response as a spec shows it. */
export interface ShownResponse extends NamedResponse {
  /** The body that the example shows. */
  readonly value?: unknown
  readonly known: KnownResponse
  /** Whether the example was recorded at the vendor. */
  readonly isRecorded?: true
}

/** Every operation, status, media type and named example of a bundled spec, in its order. */
export function specResponses(document: SpecDocument): ShownResponse[] {
  return specOperations(document).flatMap(({ id: operation, responses }) =>
    responses.flatMap((response) =>
      bodies(response).map((body) => ({ operation, status: response.status, ...body })),
    ),
  )
}

function bodies({ content, kind }: SpecResponse): Omit<ShownResponse, 'operation' | 'status'>[] {
  const known = { status: kind }
  const found = Object.entries(content).flatMap(([mediaType, { examples = {} }]) => {
    const named = Object.entries(examples)
    if (named.length === 0) return [{ mediaType, known }]
    return named.map(([example, shown]) => ({
      mediaType,
      example,
      value: shown.value,
      known: { ...known, example: ownStatement(shown)?.kind ?? kind },
      ...('x-request' in shown ? { isRecorded: true as const } : {}),
    }))
  })
  return found.length > 0 ? found : [{ known }]
}
