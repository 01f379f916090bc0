export { environmentOf } from './cli/environment.ts'
export {
  COVERAGE_DIRECTORY_VARIABLE as coverageDirectoryVariable,
  readCoverage,
} from './coverage/coverage-files.ts'
export {
  type Count,
  type CoverageReport,
  type CoverageTotals,
  coverageTotals,
  type MissedParts,
  mergeCoverage,
  missedParts,
  type OperationCoverage,
  type Tally,
} from './coverage/coverage-report.ts'
export { renderCoverageHtml } from './coverage/render-coverage-html.ts'
export { renderCoverageJson } from './coverage/render-coverage-json.ts'
export { renderCoverageText } from './coverage/render-coverage-text.ts'
export type { Fault, FaultHandle, FaultName, FaultTarget } from './faults/fault.ts'
export { faultNames } from './faults/fault.ts'
export type { Har, HarEntry, HarPair, HarRequest, HarResponse } from './har/har.ts'
export { InvalidMockError } from './installed/invalid-mock-error.ts'
export { MockNotInstalledError } from './installed/mock-not-installed-error.ts'
export * from './installed-mocks.ts'
export type { RequestExpectation } from './journal/assert-requested.ts'
export type { JournalEntry } from './journal/journal-entry.ts'
export type { Expected, RequestPattern } from './journal/request-pattern.ts'
export { Mock } from './mock.ts'
export {
  type Blame,
  describeViolation,
  type MockViolation,
  VIOLATION_TYPE as violationType,
} from './mock-violation.ts'
export {
  type BodyOrigin,
  PROVENANCE_HEADER,
  type ResponseProvenance,
} from './provenance/response-provenance.ts'
export type { MockRequest, Parameters, RequestBody } from './request/mock-request.ts'
export { parameter } from './request/mock-request.ts'
export type { Example, ExampleBook } from './spec/example-book.ts'
export { InvalidSpecError } from './spec/invalid-spec-error.ts'
export {
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  objectsIn,
} from './spec/openapi-document.ts'
export type { Operation } from './spec/operation-index.ts'
export { examplesIn, operationsIn, wirePlacesIn } from './spec/read-spec.ts'
export type { SpecProblem } from './spec/spec-problem.ts'
export { specNotices, specProblems } from './spec/spec-problems.ts'
export { type MockOf, type MockOptions, startMock } from './start-mock.ts'
export { UnknownOperationError } from './vendor/unknown-operation-error.ts'
export type {
  Handler,
  Handlers,
  MockVendor,
  Scenario,
  ScenarioStage,
  VendorBehaviour,
  VendorContext,
  VendorResponse,
} from './vendor/vendor.ts'
export {
  type LeadingClock,
  VirtualClock,
  type VirtualClockOptions,
  type VirtualTimer,
} from './virtual-clock.ts'
export { UnknownSchemeError } from './wire-places/unknown-scheme-error.ts'
export type { CredentialReader, PageRequest, WirePlaces } from './wire-places/wire-places.ts'
