export { createRedact, type Redact } from './border/redact.ts'
export type { ClientMiddleware, ClientSource } from './client/client-source.ts'
export {
  type Composition,
  composeProvider,
  joinParts,
  type ProviderPart,
} from './compose/compose-provider.ts'
export { createTransport } from './create-transport.ts'
export type {
  DriftEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  TransportEvent,
  TransportHooks,
} from './hooks.ts'
export { checkInput } from './input/check-input.ts'
export { type GivenUrl, givenUrl } from './input/given-url.ts'
export { labelLimits } from './input/label-limits.ts'
export { lookUpLanguage } from './input/language.ts'
export { type Paging, pagingOptions } from './input/paging-options.ts'
export { checkMedia, type GivenMedia, type MediaLimits, readMedia } from './input/read-media.ts'
export { theOnly } from './input/the-only.ts'
export { toBase64 } from './input/to-base64.ts'
export { type Conversion, type OptionMap, type Translation, translate } from './input/translate.ts'
export { translateSearch } from './input/translate-search.ts'
export { warnUnsupported } from './input/warn-unsupported.ts'
export type {
  FailureRule,
  Method,
  Operation,
  ParameterRule,
  ParameterRules,
  ParameterType,
} from './operation.ts'
export {
  type BadItem,
  type Checked,
  checkPayload,
  type Fault,
} from './response/check-payload.ts'
export { fileContent } from './response/file-content.ts'
export { safeFileName } from './response/file-name.ts'
export { itemWarnings, receivedCount } from './response/items.ts'
export { rawOf } from './response/raw-of.ts'
export { itemError } from './response/response-error.ts'
export type { Shape } from './response/shape.ts'
export type { VendorFailure } from './response/vendor-failure.ts'
export { isWebUrl, requiredUrl, toUrl } from './response/web-url.ts'
export {
  fromDigits,
  isRecord,
  type MapContext,
  type NumberRange,
  toCount,
  toId,
  toMoney,
  toNumber,
  toSize,
  toText,
  toTime,
} from './response/wire-value.ts'
export { checkBaseUrl, loadBaseUrl } from './settings/base-url.ts'
export { type CredentialPlace, carry } from './settings/carry.ts'
export { checkOptions, functions, type OptionRules } from './settings/check-options.ts'
export { loadCredential, loadHeaderKey, loadSetting } from './settings/load-setting.ts'
export type {
  Envelope,
  RequestFormat,
  Transport,
  TransportCallOptions,
  Vendor,
} from './transport.ts'
export type { TransportOptions } from './transport-options.ts'
export type { WireInput, WireOperation, WireOperations, WireResponse } from './wire.ts'
