import type { MockViolation } from '../mock-violation.ts'

/** Something about a spec that is told at the start. The spec is served nevertheless. */
export interface SpecProblem extends MockViolation {
  /**
   * Set for what is legal, but doubtful, or a limit of the mock, which the blame tells. Absent for a
   * mistake in the spec.
   */
  readonly level?: 'notice'
}

/** A mistake in the spec. */
export function problem(pointer: string, message: string, operation?: string): SpecProblem {
  return { blame: 'spec', operation, pointer, message }
}

/** Something legal that is worth knowing: doubtful in the spec, or a limit of the mock. */
export function notice(
  pointer: string,
  message: string,
  { operation, blame = 'spec' }: Partial<Pick<SpecProblem, 'operation' | 'blame'>> = {},
): SpecProblem {
  return { level: 'notice', blame, operation, pointer, message }
}
