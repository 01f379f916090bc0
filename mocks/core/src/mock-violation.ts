/**
 * The part that has to change: the client that called, the spec that the mock serves, or the mock,
 * which has a limit, a memory that breaks the spec, or a bug.
 */
export type Blame = 'client' | 'spec' | 'mock'

/**
 * Something that the mock itself finds wrong. The response to it is HTTP 501 with an
 * `application/problem+json` body of type {@link VIOLATION_TYPE}, so that it never passes for the
 * vendor's response.
 */
export interface MockViolation {
  readonly blame: Blame
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
export const VIOLATION_TYPE = 'urn:picturedesk:mock-violation'

/** A violation as one line. */
export function describeViolation({ blame, operation, pointer, message }: MockViolation): string {
  return `${operation ?? 'no operation'} (${blame}) at ${pointer || '/'}: ${message}`
}

/** Violations that an error shows. More would push what matters out of sight. */
const MOST_SHOWN = 20

/** Violations as one error: how many there were, with a line for each of the first 20 kinds. */
export function violationsError(
  vendor: string,
  violations: readonly MockViolation[],
): AggregateError {
  const counts = new Map<string, number>()
  for (const violation of violations) {
    const line = describeViolation(violation)
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const kinds = [...counts]
  const lines = kinds
    .slice(0, MOST_SHOWN)
    .map(([line, count]) => (count === 1 ? line : `${line} (${count} times)`))
  const left = kinds.slice(MOST_SHOWN).reduce((sum, [, count]) => sum + count, 0)
  if (left > 0) lines.push(`And ${left} more.`)
  return new AggregateError(
    kinds.slice(0, MOST_SHOWN).map(([line]) => new Error(`${vendor}: ${line}`)),
    `${violations.length} violation(s) at the mock of ${vendor}:\n${lines.join('\n')}`,
  )
}
