import type { FactKind } from '@picturedesk/openapi/provenance'

/** Where the body of a response is from, when it is no example of the spec. */
export type BodyOrigin =
  /** The mock made it up from the schema. */
  | 'made-up'
  /** The vendor's memory composed it, in the form of the schema. */
  | 'memory'

/** How much of a response is invented. */
export interface ResponseProvenance {
  /** How the spec knows the operation. */
  readonly operation: FactKind
  /** How it knows that the operation responds with that status; `unstated` also where it has no such status. */
  readonly status: FactKind
  /** How it knows the example that the body is, or where else the body is from. Undefined without a body. */
  readonly body?: FactKind | BodyOrigin | undefined
}

/** The header of each response that says so. No vendor sends it. */
export const PROVENANCE_HEADER = 'x-picturedesk-provenance'

/** The header's value, such as `operation=documented, status=assumed, body=made-up`. */
export function provenanceText({ operation, status, body }: ResponseProvenance): string {
  const parts = [`operation=${operation}`, `status=${status}`]
  return [...parts, ...(body === undefined ? [] : [`body=${body}`])].join(', ')
}
