export { coverageDirectoryVariable, readCoverage } from './coverage/coverage-files.ts'
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
export type { Har, HarEntry, HarPair, HarRequest, HarResponse } from './har/har.ts'
export type { RequestExpectation } from './layers/assert-requested.ts'
export type { Fault, FaultHandle, FaultName, FaultTarget } from './layers/fault.ts'
export { faultNames } from './layers/fault.ts'
export type { JournalEntry } from './layers/journal.ts'
export type { Expected, RequestPattern } from './layers/request-pattern.ts'
export { Mock } from './mock.ts'
export type { MockRequest, Parameters, RequestBody } from './mock-request.ts'
export { parameter } from './mock-request.ts'
export { describeViolation, type MockViolation, violationType } from './mock-violation.ts'
export type { Example, ExampleBook } from './spec/example-book.ts'
export { InvalidSpecError } from './spec/invalid-spec-error.ts'
export type { JsonObject, OpenApiDocument } from './spec/openapi-document.ts'
export type { Operation } from './spec/operation-index.ts'
export { specProblems } from './spec/spec-problems.ts'
export { type MockOf, type MockOptions, startMock } from './start-mock.ts'
export type {
  MockVendor,
  Scenario,
  ScenarioStage,
  VendorAnswer,
  VendorBehaviour,
  VendorContext,
} from './vendor.ts'
export type { HellorfCredentials } from './vendors/hellorf/credentials.ts'
export type { HellorfScenario } from './vendors/hellorf/scenarios.ts'
export { type VendorName, vendors } from './vendors/index.ts'
export type { OgqCredentials } from './vendors/ogq/credentials.ts'
export type { OgqScenario } from './vendors/ogq/scenarios.ts'
export type { OmniCommerceCredentials } from './vendors/omnicommerce/credentials.ts'
export type { OmniCommerceScenario } from './vendors/omnicommerce/scenarios.ts'
export type { OmniousCredentials } from './vendors/omnious/credentials.ts'
export type { OmniousScenario } from './vendors/omnious/scenarios.ts'
export type { OpenverseCredentials } from './vendors/openverse/credentials.ts'
export type { OpenverseScenario } from './vendors/openverse/scenarios.ts'
export { VirtualClock, type VirtualClockOptions, type VirtualTimer } from './virtual-clock.ts'
