export type { Fault, FaultHandle, FaultName, FaultTarget } from './layers/fault.ts'
export { faultNames } from './layers/fault.ts'
export type { JournalEntry, JournalFilter } from './layers/journal.ts'
export { Mock } from './mock.ts'
export type { MockRequest, Parameters, RequestBody } from './mock-request.ts'
export { parameter } from './mock-request.ts'
export { describeViolation, type MockViolation, violationType } from './mock-violation.ts'
export type { Example, ExampleBook } from './spec/example-book.ts'
export type { JsonObject, OpenApiDocument } from './spec/openapi-document.ts'
export type { Operation } from './spec/operation-index.ts'
export { type MockOf, type MockOptions, startMock } from './start-mock.ts'
export type {
  MockVendor,
  Scenario,
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
