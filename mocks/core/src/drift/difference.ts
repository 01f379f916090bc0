/** How a client, a vendor and the vendor's spec can differ. */
export const differenceKinds = [
  'undocumented-route',
  'undocumented-parameter',
  'invalid-request',
  'undocumented-status',
  'undocumented-content-type',
  'not-json',
  'missing-field',
  'wrong-type',
  'unknown-value',
  'extra-field',
  'constraint',
] as const

/**
 * | kind | what differs |
 * |---|---|
 * | `undocumented-route` | the spec has no operation with this method and path |
 * | `undocumented-parameter` | the client sent a parameter or body field that the spec lacks |
 * | `invalid-request` | the client sent something that the spec does not allow |
 * | `undocumented-status` | the vendor responded with a status that the spec lacks |
 * | `undocumented-content-type` | … in a media type, or a body, that the spec lacks there |
 * | `not-json` | … with JSON by its content type that does not parse |
 * | `missing-field` | a required field is not in the response |
 * | `wrong-type` | a field of the response has another type |
 * | `unknown-value` | a field has a value that its `enum` or `const` lacks |
 * | `extra-field` | a field is not in the spec |
 * | `constraint` | another constraint of the schema or of a header does not hold |
 */
export type DifferenceKind = (typeof differenceKinds)[number]

/** The part that probably has to change. */
export type DriftSide = 'client' | 'spec' | 'vendor'

/** A difference as it was found in one call. */
export interface Difference {
  readonly kind: DifferenceKind
  /** Where in the request (`/query/colour`) or in the response (`/response/data/0/price`). */
  readonly pointer: string
  /** How that differs from the spec, in a sentence. */
  readonly message: string
  /** The value that was found there, without secrets; undefined where there is nothing to show. */
  readonly example: string | undefined
  /** Where in the spec to look, such as `#/components/schemas/Image/properties/price`. */
  readonly spec: string
  /** The way there from the root, through references: it can be followed in the files of the spec too. */
  readonly way: string
  /** The keyword of the schema that does not hold; undefined where it is not about a schema. */
  readonly keyword?: string | undefined
  readonly seems: DriftSide
}
