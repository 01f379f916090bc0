export { anyValue } from './arbitrary/any-value.ts'
export { type Lacking, lacking } from './arbitrary/lacking.ts'
export { collect } from './calls/collect.ts'
export { leapingClock } from './calls/leaping-clock.ts'
export { refusalOf } from './calls/refusal-of.ts'
export { testCapabilities } from './capabilities/test-capabilities.ts'
export { type ConformanceOptions, testConformance } from './conformance/test-conformance.ts'
export { type Desk, type DeskOptions, deskOf, type StartDesk } from './desk/desk-of.ts'
export { passTime } from './desk/pass-time.ts'
export type { SentRequest } from './desk/sent-request.ts'
export {
  type CoveredResponse,
  type RecordedMock,
  type ResponseRecording,
  recordResponses,
} from './examples/record-responses.ts'
export {
  EXAMPLE_TIME as exampleTime,
  type ExamplesOptions,
  type Refusal,
  testExamples,
} from './examples/test-examples.ts'
export type { Journey, Journeys, JourneyTable } from './journeys.ts'
export { type MappingsOptions, testMappings } from './mappings/test-mappings.ts'
export { modelProblems } from './model/model-problems.ts'
export { type ModelOptions, testModel } from './model/test-model.ts'
export { type PackageOptions, testPackage } from './package/test-package.ts'
export { type FullQuery, fullQuery, type QueriedMethod } from './queries/full-query.ts'
export { type CallOutcome, type GivenOption, lostOptions } from './queries/lost-options.ts'
export {
  type OptionValues,
  type SearchOptions,
  testSearchOptions,
} from './queries/test-search-options.ts'
export { testReadme } from './readme/test-readme.ts'
export { type SecretsOptions, testSecrets } from './secrets/test-secrets.ts'
export { failureResponse, type ResponseSchema, successSchema } from './spec/response-schemas.ts'
export type { Schema, SpecDocument } from './spec/spec-document.ts'
export { type NamedResponse, type ShownResponse, specResponses } from './spec/spec-responses.ts'
export { type TodosOptions, testTodos } from './todos/test-todos.ts'
export { defineVendor, type Vendor } from './vendor.ts'
export type { VendorHooks, VendorOptions } from './vendor-options.ts'
