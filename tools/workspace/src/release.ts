// What other tools need of how releases are made here.

export { INTERFACE } from './policy/breaking-dependents.ts'
export { breakingStep } from './policy/breaking-step.ts'
export { nextVersion } from './policy/policy-groups.ts'
export { type PublishedPackage, publishedPackages } from './policy/published-packages.ts'
export { API_REPORTS } from './policy/visible-in-types.ts'
export {
  type BaseRevision,
  baseRemedy,
  isRepository,
  lastRelease,
} from './spec-diff/base-revision.ts'
export {
  changesetNames,
  givenSteps,
  isEnough,
  type Step,
  stepBetween,
  stepFor,
  UNRELEASED,
} from './spec-diff/changesets.ts'
export { git, gitLines } from './spec-diff/git.ts'
