// What an application needs

export * from './user.ts'

// What the authors of providers need besides

export {
  capabilityNames,
  methodNames,
  methodTraits,
  optionsAt,
  splitMethodName,
} from './capabilities/method-name.ts'
export type { Answers, Changes, MethodTraits } from './capabilities/method-traits.ts'
export { CAPABILITIES, capabilityTable } from './capabilities/table.ts'
export { methodsOf, servedMethods } from './claims.ts'
export type {
  ConformanceReport,
  ConformanceReportCase,
  ConformanceResult,
} from './conformance-report.ts'
export { defineProvider } from './define-provider.ts'
export type { ErrorGuard } from './errors/picturedesk-error.ts'
export { errorGuard } from './errors/picturedesk-error.ts'
export { DUTIES } from './manifest.ts'
export { claimProblems, manifestProblems } from './manifest-problems.ts'
export { assertCharge } from './model/charge.ts'
export type { LoadPage, PageCallOptions } from './model/listing.ts'
export { createListing } from './model/listing.ts'
export { checkEnds, type ListingTrace, trace, untraced } from './model/listing-trace.ts'
export { MEDIA_FORMS } from './model/media-source.ts'
export { assertMoney } from './model/money.ts'
export type { OwnId } from './model/own-id.ts'
export { readOwnId } from './model/own-id.ts'
export { servedKind } from './model/served-kind.ts'
export { tellWarnings } from './model/tell-warnings.ts'
export { assetKindProblem, methodNameProblem } from './name-problems.ts'
export { elapsed, LONGEST_DELAY, systemClock } from './time/clock.ts'
export { type Deadline, startDeadline } from './time/deadline.ts'
export { sleep } from './time/sleep.ts'
