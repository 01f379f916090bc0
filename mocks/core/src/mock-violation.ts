/**
 * Something that the mock itself finds wrong. The response to it is HTTP 501 with an
 * `application/problem+json` body of type {@link violationType}, so that it never passes for the
 * vendor's response.
 */
export interface MockViolation {
  /** The part that has to change: the client that called, or the spec (with the mock that serves it). */
  readonly blame: 'client' | 'spec'
  /** The operation's id; undefined when the request matches none. */
  readonly operation: string | undefined
  /**
   * Where in the request (`/query/colour`, `/body/image_id`), in the response (`/response/…`) or in the
   * spec (`#/paths/…`).
   */
  readonly pointer: string
  /** The mistake and the allowed values, in sentences. */
  readonly message: string
}

/** The `type` of the problem of the response to a violation. */
export const violationType = 'urn:picturedesk:mock-violation'

/** A violation as one line. */
export function describeViolation({ blame, operation, pointer, message }: MockViolation): string {
  return `${operation ?? 'no operation'} (${blame}) at ${pointer || '/'}: ${message}`
}

/** Violations as one error, with a line for each. */
export function violationsError(
  vendor: string,
  violations: readonly MockViolation[],
): AggregateError {
  const lines = violations.map(describeViolation)
  return new AggregateError(
    lines.map((line) => new Error(`${vendor}: ${line}`)),
    `${violations.length} violation(s) at the mock of ${vendor}:\n${lines.join('\n')}`,
  )
}
