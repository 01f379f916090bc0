import { isJsonObject, type OpenApiDocument } from '../spec/openapi-document.ts'
import type { DifferenceKind, DriftSide } from './difference.ts'

/** Facts about a difference that decide who has to change. */
export interface Circumstances {
  /** The response's status. */
  readonly status: number
  /** Where in the spec the difference is, and where the operation stands. */
  readonly places: readonly string[]
  readonly document: OpenApiDocument
}

/**
 * The part that probably has to change:
 *
 * - the spec, when the vendor took a value without objection, or adds to its responses;
 * - the client, when the vendor refused a value;
 * - the vendor, when its response lacks or changes something that the spec calls documented
 *   (`x-provenance`); the spec, when the spec only assumed or observed it.
 */
export function judge(
  kind: DifferenceKind,
  { status, places, document }: Circumstances,
): DriftSide {
  switch (kind) {
    case 'undocumented-route':
    case 'undocumented-parameter':
    case 'invalid-request':
      return status >= 400 ? 'client' : 'spec'
    case 'undocumented-status':
      return status >= 500 ? 'vendor' : 'spec'
    case 'not-json':
      return 'vendor'
    case 'extra-field':
    case 'unknown-value':
      return 'spec'
    case 'undocumented-content-type':
    case 'missing-field':
    case 'wrong-type':
    case 'constraint':
      return provenance(document, places) === 'documented' ? 'vendor' : 'spec'
  }
}

function provenance(document: OpenApiDocument, places: readonly string[]): string | undefined {
  return places.map((place) => provenanceAt(document, place)).find((kind) => kind !== undefined)
}

/** The innermost `x-provenance` around a place in the spec. */
function provenanceAt(document: OpenApiDocument, pointer: string): string | undefined {
  let node: unknown = document
  let kind: string | undefined
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    node = Array.isArray(node) ? node[Number(key)] : isJsonObject(node) ? node[key] : undefined
    const provenance = isJsonObject(node) ? node['x-provenance'] : undefined
    const found = isJsonObject(provenance) ? provenance['kind'] : provenance
    if (typeof found === 'string') kind = found
  }
  return kind
}
