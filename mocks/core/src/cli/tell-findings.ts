import { describeViolation } from '../mock-violation.ts'
import type { SpecModel } from '../spec/spec-model.ts'
import type { SpecProblem } from '../spec/spec-problem.ts'
import type { Progress } from '../spec/spec-problems.ts'

/** Specs with more operations are not checked whole at each start: that takes seconds. */
export const MOST_OPERATIONS = 100

/** Lines that are shown of each level. */
const MOST_SHOWN = 20

/**
 * What a start tells of a spec: all of it when the spec is small, else what is found without looking at
 * schemas and examples.
 *
 * @returns undefined when there is nothing to tell
 */
export function findingsText(
  model: SpecModel,
  onProgress?: Progress,
  use: 'served' | 'used' = 'served',
): string | undefined {
  const whole = model.index.operations.length <= MOST_OPERATIONS
  const found = whole ? model.findings(onProgress) : model.quickFindings
  const counted = countsOf(found)
  const more = whole
    ? ''
    : 'Schemas and examples of so many operations are not checked at the start. ' +
      '`picturedesk-mocks check` does that.\n'
  if (counted === undefined) return more === '' ? undefined : `The spec of ${model.title}: ${more}`
  const head = `The spec of ${model.title} has ${counted}. It is ${use} nevertheless.\n`
  return head + linesOf(found, MOST_SHOWN) + more
}

/** Problems first, then notices, a line each. */
export function linesOf(found: readonly SpecProblem[], most = Number.POSITIVE_INFINITY): string {
  const levels = [
    ['problem', found.filter(({ level }) => level === undefined)],
    ['notice', found.filter(({ level }) => level === 'notice')],
  ] as const
  return levels
    .flatMap(([level, ofLevel]) => {
      const lines = ofLevel.slice(0, most).map((one) => `  ${level}: ${describeViolation(one)}\n`)
      const left = ofLevel.length - lines.length
      if (left > 0) lines.push(`  And ${left} more. \`picturedesk-mocks check\` lists them.\n`)
      return lines
    })
    .join('')
}

/** How many problems and notices there are, in words; undefined when there are none. */
export function countsOf(found: readonly SpecProblem[]): string | undefined {
  const problems = found.filter(({ level }) => level === undefined).length
  const counts = [
    [problems, 'problem'],
    [found.length - problems, 'notice'],
  ] as const
  const words = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`)
  return words.length === 0 ? undefined : words.join(' and ')
}
