import { describeViolation } from '../mock-violation.ts'
import type { SpecProblem } from './spec-problem.ts'

/** A spec is not served because of its problems. */
export class InvalidSpecError extends Error {
  /** Everything that is wrong, each with its operation and a pointer into the spec. */
  readonly problems: readonly SpecProblem[]

  /** @param title whose spec it is */
  constructor(title: string, problems: readonly SpecProblem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    const lines = problems.map((problem) => `- ${describeViolation(problem)}`)
    super(`The spec of ${title} has ${count}, so that it is not served:\n${lines.join('\n')}`)
    this.name = 'InvalidSpecError'
    this.problems = problems
  }
}
