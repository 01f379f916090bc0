export { checkBaseUrl } from './base-url.ts'
export { checkInput } from './check-input.ts'
export { createTransport } from './create-transport.ts'
export { fileContent } from './file-content.ts'
export { type Fault, findFault, type Shape } from './find-fault.ts'
export type {
  DriftEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  TransportEvent,
  TransportHooks,
} from './hooks.ts'
export { loadCredential, loadHeaderKey, loadSetting } from './load-setting.ts'
export type {
  FailureRule,
  Method,
  Operation,
  ParameterRule,
  ParameterRules,
  ParameterType,
} from './operation.ts'
export { createRedact, type Redact } from './redact.ts'
export { type Conversion, type OptionMap, type Translation, translate } from './translate.ts'
export type { Envelope, RequestFormat, Transport, Vendor } from './transport.ts'
export type { TransportOptions } from './transport-options.ts'
export type { VendorFailure } from './vendor-failure.ts'
export type { WireInput, WireOperation, WireOperations, WireResponse } from './wire.ts'
export { fromDigits, type MapContext, toNumber, toText } from './wire-value.ts'
