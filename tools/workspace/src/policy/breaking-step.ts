import { isEnough, type Step, UNRELEASED } from '../spec-diff/changesets.ts'

/** The word of changesets for a change that breaks callers: before 1.0.0 the second number says so. */
export function breakingStep(version: string): Step {
  return /^0\./.test(version) ? 'minor' : 'major'
}

/** Whether a changeset breaks users of a package. Nobody uses a package that was never published. */
export function isBreaking(step: Step, version: string): boolean {
  return version !== UNRELEASED && isEnough(step, breakingStep(version))
}
