import { nearestStatement } from '@picturedesk/openapi/provenance'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
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
  return places
    .map((place) => nearestStatement(document, place)?.kind)
    .find((kind) => kind !== undefined)
}
